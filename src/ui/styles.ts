import { makeStyles, tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";

const wraps = { margin: 0, overflowWrap: "anywhere" } as const;
const list = { display: "grid", listStyleType: "none", margin: 0, padding: 0, minWidth: 0 } as const;
const grid = { display: "grid", minWidth: 0 } as const;

/** Styles that many parts share. The last letter of a list or grid is the size of its gaps. */
export const useCommonStyles = makeStyles({
  text: { ...typographyStyles.body1, ...wraps },
  strong: { ...typographyStyles.body1Strong, ...wraps },
  quiet: { ...typographyStyles.body1, ...wraps, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, ...wraps, color: tokens.colorNeutralForeground2 },
  listM: { ...list, gap: tokens.spacingVerticalM },
  gridS: { ...grid, gap: tokens.spacingVerticalS },
  gridM: { ...grid, gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { justifySelf: "start" },
  touch: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px" } },
  narrow: { minWidth: 0 },
});

/** The shared styles, with a part's own. */
export function stylesWith<Name extends string>(own: Readonly<Record<Name, GriffelStyle>>) {
  const useOwn = makeStyles<Name>(own);
  return () => ({ ...useCommonStyles(), ...useOwn() });
}
