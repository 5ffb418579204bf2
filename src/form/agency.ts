/** Kinds of agency (机关类型), in the order in which they are offered. */
export const agencyKinds = [
  { id: "township", label: "乡镇街道" },
  { id: "countyDepartment", label: "县级部门" },
  { id: "county", label: "县级政府" },
  { id: "cityDepartment", label: "市级部门" },
  { id: "city", label: "市级政府" },
  { id: "province", label: "省级" },
] as const;

export type AgencyKind = (typeof agencyKinds)[number]["id"];

/** The label of a kind, for the pane and the sheet 正文. */
export function labelOfKind(kind: AgencyKind): string {
  return agencyKinds.find((candidate) => candidate.id === kind)?.label ?? kind;
}

/** The kind that a label or a canonical name stands for; null where it stands for none. */
export function kindOf(text: string): AgencyKind | null {
  return agencyKinds.find((candidate) => candidate.id === text || candidate.label === text)?.id ?? null;
}
