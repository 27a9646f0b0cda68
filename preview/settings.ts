import { locales } from "../src/report";
import { clientNames, type ClientName } from "./outlook";
import { readerIds, type ReaderId } from "./people";

/** Widths of the pane in CSS pixels: a narrow one, Outlook’s own, a phone, a wide one. */
export const widths = [280, 320, 390, 400] as const;

/** Whose colours the preview and the pane take. Contrast themes are always the system’s. */
export const appearances = ["system", "light", "dark"] as const;

/** What a visitor may choose for the pane to run in. */
export interface Settings {
  readonly client: ClientName;
  /** BCP 47, one of the report’s. */
  readonly locale: string;
  readonly appearance: (typeof appearances)[number];
  readonly width: (typeof widths)[number];
  /** Does the pane stay open when another message is opened? */
  readonly pinned: boolean;
  /** Whose mailbox it is. */
  readonly reader: ReaderId;
}

/**
 * The settings that an address names (`?client=ios&language=de&appearance=dark&width=390&pinned=no&as=helen`), so that a state
 * can be linked to. What it doesn’t name, or names wrongly, is as it is at first.
 * @param query the search part of the address
 * @param language the visitor’s own, BCP 47
 */
export function settingsOf(query: string, language: string): Settings {
  const asked = new URLSearchParams(query);
  const own = language.split("-", 1)[0] ?? "";
  const among = <T extends string>(all: readonly T[], value: string | null): T | undefined =>
    all.find((one) => one === value);
  return {
    client: among(clientNames, asked.get("client")) ?? "web",
    locale: among(locales, asked.get("language")) ?? among(locales, own) ?? "en",
    appearance: among(appearances, asked.get("appearance")) ?? "system",
    width: widths.find((width) => String(width) === asked.get("width")) ?? 320,
    pinned: asked.get("pinned") !== "no",
    reader: among(readerIds, asked.get("as")) ?? "priya",
  };
}

/** The search part of an address that names these settings. */
export function queryOf({ client, locale, appearance, width, pinned, reader }: Settings): string {
  const query = new URLSearchParams({ client, language: locale, appearance, width: String(width) });
  if (!pinned) query.set("pinned", "no");
  if (reader !== "priya") query.set("as", reader);
  return `?${query.toString()}`;
}
