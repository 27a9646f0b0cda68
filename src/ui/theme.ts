import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** `auto`: as Outlook or the system has it. */
export type Appearance = "auto" | "light" | "dark";

/** In the order of presses of the button. */
export const appearances: readonly Appearance[] = ["auto", "light", "dark"];

/** High contrast is not a theme: browsers replace the colours themselves (forced-colors). */
export function themeOf(dark: boolean): Theme {
  return dark ? webDarkTheme : webLightTheme;
}
