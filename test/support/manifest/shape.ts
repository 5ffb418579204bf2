/**
 * The order, the numbers and the limits that Microsoft's schema sets for the manifest of a task pane add-in, as far as
 * ours uses it: OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0 ([MS-OWEMXML]).
 */

/** The lists of resources that `resid` refers to. */
export type ResourceList = "Images" | "Urls" | "ShortStrings" | "LongStrings";

export interface Shape {
  /** The children in their order: `Name` once, `Name?` at most once, `Name+` at least once. None where it is missing. */
  readonly children?: string;
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly text?: RegExp;
  /** In which list the resource stands that `resid` names. */
  readonly refersTo?: ResourceList;
}

/** The prefix of each namespace in the table below, whatever prefix the manifest uses. */
export const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "v:",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};

const upTo = (most: number): RegExp => new RegExp(`^[^]{1,${most}}$`);
const short = upTo(125);
const long = upTo(250);
const resourceId = upTo(32);
const url = upTo(2048);
const shortVersion = /^\d{1,5}\.\d{1,5}$/;

const setting = (value: RegExp): Shape => ({ attributes: { DefaultValue: value } });
const resource = (value: RegExp): Shape => ({ attributes: { id: resourceId, DefaultValue: value } });
const reference = (refersTo: ResourceList): Shape => ({ attributes: { resid: resourceId }, refersTo });
const sets: Shape = { attributes: { DefaultMinVersion: shortVersion } };
const set: Shape = { attributes: { Name: short, MinVersion: shortVersion } };

/** By name, or by parent/name where the same name means two things. */
export const shapes: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    children:
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? " +
      "Hosts? Requirements? DefaultSettings Permissions v:VersionOverrides?",
    attributes: { type: /^TaskPaneApp$/ },
  },
  Id: { text: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i },
  Version: { text: /^\d{1,5}(\.\d{1,5}){0,3}$/ },
  ProviderName: { text: short },
  DefaultLocale: { text: /^[a-z]{2,3}(-[A-Z]{2,3})?$/ },
  DisplayName: setting(short),
  Description: setting(long),
  IconUrl: setting(url),
  HighResolutionIconUrl: setting(url),
  SupportUrl: setting(url),
  Hosts: { children: "Host+" },
  Host: { attributes: { Name: short } },
  Requirements: { children: "Sets?" },
  Sets: { ...sets, children: "Set+" },
  Set: set,
  DefaultSettings: { children: "SourceLocation" },
  SourceLocation: setting(url),
  Permissions: { text: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/ },

  "v:VersionOverrides": {
    children: "v:Description? v:Requirements? v:Hosts? v:Resources?",
    attributes: { type: /^VersionOverridesV1_0$/ },
  },
  "v:Requirements": { children: "bt:Sets" },
  "bt:Sets": { ...sets, children: "bt:Set+" },
  "bt:Set": set,
  "v:Hosts": { children: "v:Host+" },
  "v:Host": { children: "v:DesktopFormFactor?", attributes: { type: /^Workbook$/ } },
  "v:DesktopFormFactor": { children: "v:GetStarted? v:FunctionFile? v:ExtensionPoint+" },
  "v:GetStarted": { children: "v:Title v:Description v:LearnMoreUrl" },
  "v:LearnMoreUrl": reference("Urls"),
  "v:FunctionFile": reference("Urls"),
  "v:ExtensionPoint": { children: "v:OfficeTab+", attributes: { type: /^PrimaryCommandSurface$/ } },
  "v:OfficeTab": { children: "v:Group+", attributes: { id: short } },
  "v:Group": { children: "v:Label v:Icon v:Control+", attributes: { id: short } },
  "v:Label": reference("ShortStrings"),
  "v:Title": reference("ShortStrings"),
  "v:Description": reference("LongStrings"),
  "v:Icon": { children: "bt:Image+" },
  "v:Icon/bt:Image": { attributes: { resid: resourceId, size: /^(16|20|24|32|40|48|64|80)$/ }, refersTo: "Images" },
  "v:Control": { children: "v:Label v:Supertip v:Icon v:Action", attributes: { type: /^Button$/, id: short } },
  "v:Supertip": { children: "v:Title v:Description" },
  "v:Action": { children: "v:TaskpaneId? v:SourceLocation v:Title?", attributes: { type: /^ShowTaskpane$/ } },
  "v:TaskpaneId": { text: short },
  "v:SourceLocation": reference("Urls"),

  "v:Resources": { children: "bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?" },
  "bt:Images": { children: "bt:Image+" },
  "bt:Images/bt:Image": resource(url),
  "bt:Urls": { children: "bt:Url+" },
  "bt:Url": resource(url),
  "bt:ShortStrings": { children: "bt:String+" },
  "bt:ShortStrings/bt:String": resource(short),
  "bt:LongStrings": { children: "bt:String+" },
  "bt:LongStrings/bt:String": resource(long),
};
