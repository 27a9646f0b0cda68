import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** What a person chose: as Outlook or the system has it, or always one of the two. */
export type Appearance = "auto" | "light" | "dark";

/** In the order in which a press of the button goes through them. */
export const appearances: readonly Appearance[] = ["auto", "light", "dark"];

/** Fluent's own theme, light or dark. High contrast is not a theme: browsers replace the colours themselves (forced-colors). */
export function themeOf(dark: boolean): Theme {
  return dark ? webDarkTheme : webLightTheme;
}
