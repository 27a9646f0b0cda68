import { tokens, typographyStyles } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { View } from "../../../report";
import { stylesWith } from "../../../ui";
import type { CaseHere, FoundCase } from "../../cases/types";
import type { CaseWords } from "../../messages/case";

/** The case that is shown, and what its parts work with. */
type OpenCase = Readonly<{ here: CaseHere; form: FoundCase; view: View; words: CaseWords }>;

/** Hands it down. */
export const CaseContext = createContext<OpenCase | null>(null);

/** What this part of a case works with. */
export function useOpenCase(): OpenCase {
  const open = useContext(CaseContext);
  if (open === null) throw new Error("There is no case around this.");
  return open;
}

/** What the parts of a case look like. */
export const useCaseStyles = stylesWith({
  list: {
    ...typographyStyles.body1,
    listStyleType: "disc",
    margin: 0,
    paddingInlineStart: "20px",
    overflowWrap: "anywhere",
  },
  start: { justifySelf: "start" },
  small: { ...typographyStyles.caption1 },
  number: { fontVariantNumeric: "tabular-nums", fontFamily: tokens.fontFamilyMonospace },
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
