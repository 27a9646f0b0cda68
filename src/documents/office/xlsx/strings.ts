import { tries, type ReportCut } from "../../../codecs";
import { markupOf, type Faults } from "../../xml/markup";

const maxStrings = 2_000_000;

/** Shared strings (`sharedStrings.xml`) in order, without phonetic guides. */
export function sharedStrings(xml: string | null, report: ReportCut): { strings: readonly string[]; faults: Faults } {
  const faults: Faults = { damaged: false, entities: false };
  const strings: string[] = [];
  let text = "";
  let isText = false;
  let spoken = 0;
  const mayKeep = tries(maxStrings, report);
  for (const piece of markupOf(xml ?? "", faults)) {
    if (piece.kind === "text") {
      if (isText && spoken === 0) text += piece.text;
      continue;
    }
    const opens = piece.kind === "open" && !piece.empty;
    if (piece.name === "t") isText = opens;
    else if (piece.name === "rPh") spoken += opens ? 1 : spoken > 0 && piece.kind === "close" ? -1 : 0;
    else if (piece.name === "si") {
      if (piece.kind === "close" || !opens) {
        if (!mayKeep()) break;
        strings.push(text);
      }
      text = "";
      isText = false;
      spoken = 0;
    }
  }
  return { strings, faults };
}
