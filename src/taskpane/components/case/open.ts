import { tokens, typographyStyles } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { View } from "../../../report";
import { stylesWith, pieces, thin } from "../../../ui";
import type { CaseHere, FoundCase } from "../../cases/types";
import type { CaseWords } from "../../messages/case";

/** A case with the message that it is shown on. */
export type OpenCase = Readonly<{ here: CaseHere; form: FoundCase; view: View; words: CaseWords }>;

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
  list: { ...pieces.text, listStyleType: "disc", paddingInlineStart: "20px" },
  start: { justifySelf: "start" },
  small: { ...typographyStyles.caption1 },
  number: { ...pieces.digits, fontFamily: tokens.fontFamilyMonospace },
  panel: {
    ...pieces.grid,
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: thin(tokens.colorNeutralStroke2),
  },
  script: { ...pieces.text, ...pieces.bar, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
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
