import { makeStyles, tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";

const wraps = { margin: 0, overflowWrap: "anywhere" } as const;
const caption = { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 } as const;
const text = { ...typographyStyles.body1, ...wraps } as const;

/** Pieces that styles are made of. */
export const pieces = {
  text,
  strong: { ...typographyStyles.body1Strong, ...wraps },
  quiet: { ...text, color: tokens.colorNeutralForeground2 },
  caption,
  note: { ...caption, ...wraps },
  digits: { fontVariantNumeric: "tabular-nums" },
  twoLines: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  grid: { display: "grid", minWidth: 0 },
  column: { display: "flex", flexDirection: "column" },
  row: { display: "flex", alignItems: "center" },
  wrap: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  /** An icon and a text. */
  notice: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
  },
  /** Along a quotation. */
  bar: {
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  /** What differs, or was searched for. */
  mark: {
    backgroundColor: "transparent",
    color: "inherit",
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "underline",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
} as const;

/** A thin border. */
export const thin = (colour: string): string => `${tokens.strokeWidthThin} solid ${colour}`;

/** Styles that many parts share. */
export const useCommonStyles = makeStyles({
  text: pieces.text,
  strong: pieces.strong,
  quiet: pieces.quiet,
  note: pieces.note,
  gridS: { ...pieces.grid, gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  touch: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px" } },
});

/** The shared styles, with a part's own. */
export function stylesWith<Name extends string>(own: Readonly<Record<Name, GriffelStyle>>) {
  const useOwn = makeStyles<Name>(own);
  return () => ({ ...useCommonStyles(), ...useOwn() });
}
