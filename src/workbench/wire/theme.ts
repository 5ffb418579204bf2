/** The colours Office tells a pane about; "#RRGGBB". */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#363636",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};

/** As Windows' contrast themes make it. */
export const CONTRAST_THEME: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};
