import { placeOfQuery } from "../../../src/taskpane/pane/places";

it.each([
  ["", "fill"],
  ["?view=review", "review"],
  ["?et=&view=export", "export"],
  ["?view=toString", "fill"],
])("the address %p opens %s", (search, place) => {
  expect(placeOfQuery(search)).toBe(place);
});
