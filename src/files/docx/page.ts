const twipsPerMillimetre = 1440 / 25.4;

function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** The page of GB/T 9704: A4 with a text area of 156 by 225 mm. All lengths are twips (twentieths of a point). */
export const page = {
  size: { width: twips(210), height: twips(297) },
  margin: {
    top: twips(37),
    bottom: twips(35),
    left: twips(28),
    right: twips(26),
    header: twips(15),
    // The dashes of the page number stand 7 mm below the text area: 35 − 7 − half a line.
    footer: twips(25),
  },
} as const;

/** The width of the text area, in twips. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;
