/** The places of the pane, one level deep. */
export const places = ["fill", "review", "export", "county"] as const;

export type Place = (typeof places)[number];

/** The place that the page's address asks for (`?view=review`); 填报 where it asks for none. */
export function placeOfQuery(search: string): Place {
  const view = new URLSearchParams(search).get("view");
  return places.find((place) => place === view) ?? "fill";
}
