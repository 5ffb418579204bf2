/** Requirement sets by name, each with its highest version as a text ("1.10" is above "1.9"). */
export type Requirements = Readonly<Record<string, string>>;

/** What Excel 2024 has, short of what this host cannot do at all. */
export const DEFAULT_REQUIREMENTS: Requirements = {
  ExcelApi: "1.16",
  RichApiRuntime: "1.3",
  DialogApi: "1.2",
  AddInCommands: "1.3",
};

/** As `Office.context.requirements.isSetSupported`: names in any case, no version means 1.1. */
export function isSetSupported(requirements: Requirements, name: string, version: string | number = "1.1"): boolean {
  const [, supported] = Object.entries(requirements).find(([set]) => set.toLowerCase() === name.toLowerCase()) ?? [];
  if (supported === undefined) return false;
  const [major, minor] = numbersOf(supported);
  const [wantedMajor, wantedMinor] = numbersOf(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = "0", minor = "0"] = version.split(".");
  return [Number(major), Number(minor)];
}
