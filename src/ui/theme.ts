import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/** `auto`: as Outlook or the system has it. */
export type Appearance = "auto" | "light" | "dark";

/** In the order of presses of the button. */
export const appearances: readonly Appearance[] = ["auto", "light", "dark"];

/** High contrast is not a theme: browsers replace the colours themselves (forced-colors). */
export const themeOf = (dark: boolean): Theme => (dark ? webDarkTheme : webLightTheme);
