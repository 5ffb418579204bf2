import { inflateSync } from "node:zlib";
import { smallPng } from "../../tools/smallPng";

/** The colours of a PNG with a palette, pixel by pixel, as this project writes it. */
function decode(png: Uint8Array): { readonly width: number; readonly colours: readonly string[] } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const part = (name: string): Buffer => chunks.get(name) ?? Buffer.alloc(0);
  const width = part("IHDR").readUInt32BE(0);
  const rows = inflateSync(part("IDAT"));
  const colours = [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : part("PLTE").toString("hex", index * 3, index * 3 + 3),
  );
  return { width, colours };
}

const pixels = (colours: readonly string[]): Uint8Array =>
  Uint8Array.from(colours.flatMap((colour) => [...Buffer.from(`${colour}ff`, "hex")]));

test("keeps every pixel where there are few colours", () => {
  const colours = ["ff0000", "00ff00", "0000ff", "ff0000", "ffffff", "000000"];
  const png = smallPng({ width: 3, height: 2, data: pixels(colours) });
  expect(decode(png)).toEqual({ width: 3, colours });
});

test("takes the nearest of the commonest colours where there are many", () => {
  const greys = Array.from({ length: 256 }, (_, value) => Buffer.from([value, value, value]).toString("hex"));
  const data = pixels([...greys, ...greys, "808183", "0000ff"]);
  const { colours } = decode(smallPng({ width: 514, height: 1, data }));
  expect(colours.slice(0, 256)).toEqual(greys);
  expect(colours[512]).toBe("818181");
  expect(new Set(colours).size).toBe(256);
});
