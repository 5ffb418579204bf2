import type { Requirements } from "./requirements";
import { DEFAULT_REQUIREMENTS } from "./requirements";
import type { OfficeTheme } from "./theme";
import { LIGHT_THEME } from "./theme";

/** What a host tells a pane about itself when the pane opens. */
export interface Environment {
  readonly requirements: Requirements;
  readonly theme: OfficeTheme;
  /** Language of the user interface and of the data. */
  readonly locale: string;
}

/** What a host is where it is not told otherwise. */
export const DEFAULT_ENVIRONMENT: Environment = {
  requirements: DEFAULT_REQUIREMENTS,
  theme: LIGHT_THEME,
  locale: "zh-CN",
};
