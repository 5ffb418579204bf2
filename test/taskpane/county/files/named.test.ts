import { namedApart } from "../../../../src/taskpane/county/files/named";

const file = {} as File;
const names = (given: readonly string[], taken: readonly string[] = []): readonly string[] =>
  namedApart(
    given.map((name) => ({ name, file })),
    taken,
  ).map(({ name }) => name);

it("keeps names that nobody else has", () => {
  expect(names(["a/年报.docx", "b/年报.docx"])).toEqual(["a/年报.docx", "b/年报.docx"]);
});

it("tells files of one name apart, and keeps their extension", () => {
  expect(names(["年报.docx", "年报.docx", "年报 (2).docx"], ["年报.docx"])).toEqual([
    "年报 (2).docx",
    "年报 (3).docx",
    "年报 (2) (2).docx",
  ]);
  expect(names(["a.b/年报", "a.b/年报"])).toEqual(["a.b/年报", "a.b/年报 (2)"]);
});
