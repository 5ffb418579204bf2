import { ORDINARY, situationOf, UnknownSituationError } from "../../../src/workbench/page/situation";
import { FaultPlanError } from "../../../src/workbench/wire/faultPlan";
import { CONTRAST_THEME, DARK_THEME } from "../../../src/workbench/wire/theme";

test("an address that asks for nothing is the ordinary situation", () => {
  expect(situationOf("")).toEqual(ORDINARY);
  expect(situationOf("?view=export")).toEqual(ORDINARY);
});

test.each([
  ["fault=office-slow", { loading: { kind: "officeLate", milliseconds: 15_000 } }],
  ["fault=office-slow=500", { loading: { kind: "officeLate", milliseconds: 500 } }],
  ["fault=library-slow=1", { loading: { kind: "libraryLate", milliseconds: 1 } }],
  ["fault=office-missing", { loading: { kind: "officeMissing" } }],
  ["fault=old-engine", { loading: { kind: "oldEngine" } }],
  ["fault=protected", { isProtected: true }],
  ["fault=locked-structure", { access: "lockedStructure" }],
  ["fault=read-only", { access: "readOnly" }],
  ["coauthor=5", { coauthor: { seconds: 5, address: null } }],
  ["coauthor=0.5,表三!D6", { coauthor: { seconds: 0.5, address: "表三!D6" } }],
])("%s", (query, expected) => {
  expect(situationOf(query)).toEqual({ ...ORDINARY, ...expected });
});

test("faults, theme, language and version go together", () => {
  const query = "?fault=excel=1.7,2:lost,write1:late=50,read-only&theme=dark&locale=en-US";
  const { environment, plan, access } = situationOf(query);
  expect(environment).toMatchObject({ theme: DARK_THEME, locale: "en-US", requirements: { ExcelApi: "1.7" } });
  expect(plan.map(({ onlyWrites, from, to, fault }) => [onlyWrites, from, to, fault.kind])).toEqual([
    [false, 2, 2, "hang"],
    [true, 1, 1, "delay"],
  ]);
  expect(access).toBe("readOnly");
  expect(situationOf("theme=contrast").environment.theme).toBe(CONTRAST_THEME);
});

test("a cell being edited refuses every request", () => {
  expect(situationOf("fault=cell-editing").plan).toMatchObject([
    { from: 1, to: Infinity, fault: { code: "InvalidOperationInCellEditMode" } },
  ]);
});

test.each(["theme=pink", "coauthor=0", "coauthor=x", "fault=excel=new", "fault=office-slow=soon"])(
  "%s is refused",
  (query) => {
    expect(() => situationOf(query)).toThrow(UnknownSituationError);
  },
);

test("what is no fault is refused by name", () => {
  expect(() => situationOf("fault=nonsense")).toThrow(FaultPlanError);
  expect(() => situationOf("fault=nonsense")).toThrow("nonsense");
});
