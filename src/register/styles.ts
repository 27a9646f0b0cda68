import { makeStyles, tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";
import { pieces as shared, useCommonStyles as useSharedStyles } from "../ui";

/** Pieces that styles are made of. */
export const pieces = {
  ...shared,
  ellipsis: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  spread: { ...shared.wrap, justifyContent: "space-between" },
} as const;

const list = { ...pieces.list, ...pieces.grid } as const;

const useRegisterStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  figures: { ...pieces.note, ...pieces.digits },
  listXS: { ...list, gap: tokens.spacingVerticalXS },
  listS: { ...list, gap: tokens.spacingVerticalS },
  listM: { ...list, gap: tokens.spacingVerticalM },
  start: { justifySelf: "start" },
  narrow: { minWidth: 0 },
  gridM: { ...pieces.grid, gap: tokens.spacingVerticalM },
  gridXS: { ...pieces.grid, gap: tokens.spacingVerticalXS },
  gridL: { ...pieces.grid, gap: tokens.spacingVerticalL },
  spread: { ...pieces.spread, gap: tokens.spacingHorizontalS },
});

/** Styles that many parts of the register share. The last letters of a list or grid are the size of its gaps. */
export const useCommonStyles = () => ({ ...useSharedStyles(), ...useRegisterStyles() });

/** The shared styles, with a part's own. */
export function stylesWith<Name extends string>(own: Readonly<Record<Name, GriffelStyle>>) {
  const useOwn = makeStyles<Name>(own);
  return () => ({ ...useCommonStyles(), ...useOwn() });
}
