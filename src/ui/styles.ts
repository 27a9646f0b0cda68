import { makeStyles, tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";

const wraps = { margin: 0, overflowWrap: "anywhere" } as const;

/** Styles that many parts share. */
export const useCommonStyles = makeStyles({
  text: { ...typographyStyles.body1, ...wraps },
  strong: { ...typographyStyles.body1Strong, ...wraps },
  quiet: { ...typographyStyles.body1, ...wraps, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, ...wraps, color: tokens.colorNeutralForeground2 },
  gridS: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  touch: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px" } },
});

/** The shared styles, with a part's own. */
export function stylesWith<Name extends string>(own: Readonly<Record<Name, GriffelStyle>>) {
  const useOwn = makeStyles<Name>(own);
  return () => ({ ...useCommonStyles(), ...useOwn() });
}
