import { makeStyles, tokens, typographyStyles, type GriffelStyle } from "@fluentui/react-components";
import { useCommonStyles as useSharedStyles } from "../ui";

const list = { display: "grid", listStyleType: "none", margin: 0, padding: 0, minWidth: 0 } as const;

const useRegisterStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  listXS: { ...list, gap: tokens.spacingVerticalXS },
  listS: { ...list, gap: tokens.spacingVerticalS },
  listM: { ...list, gap: tokens.spacingVerticalM },
  start: { justifySelf: "start" },
  narrow: { minWidth: 0 },
  gridM: { display: "grid", minWidth: 0, gap: tokens.spacingVerticalM },
  gridXS: { display: "grid", minWidth: 0, gap: tokens.spacingVerticalXS },
  gridL: { display: "grid", minWidth: 0, gap: tokens.spacingVerticalL },
  spread: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** Styles that many parts of the register share. The last letters of a list or grid are the size of its gaps. */
export const useCommonStyles = () => ({ ...useSharedStyles(), ...useRegisterStyles() });

/** The shared styles, with a part's own. */
export function stylesWith<Name extends string>(own: Readonly<Record<Name, GriffelStyle>>) {
  const useOwn = makeStyles<Name>(own);
  return () => ({ ...useCommonStyles(), ...useOwn() });
}
