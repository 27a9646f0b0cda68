import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of a case look like. */
export const useCaseStyles = makeStyles({
  stack: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  strong: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: "20px", overflowWrap: "anywhere" },
  small: { ...typographyStyles.caption1 },
  input: { minWidth: 0 },
  number: { fontVariantNumeric: "tabular-nums", fontFamily: tokens.fontFamilyMonospace },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, "@media (pointer: coarse)": { minHeight: "44px" } },
  panel: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  script: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: "anywhere",
  },
  code: {
    boxSizing: "border-box",
    maxHeight: "240px",
    margin: 0,
    padding: tokens.spacingHorizontalS,
    overflow: "auto",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});
