import { shownAs, type Report } from "../../analysis";
import { shownPerson } from "./people";
import { suspicious } from "../reasons";
import { sentence } from "../sentence";
import type { Conversation } from "../view";
import type { Words } from "../words";

/** Who took part in the quoted conversation, and what is odd about it. Null where nothing is quoted. */
export function conversationOf(report: Report, words: Words): Conversation | null {
  const oddities = suspicious(report)
    .filter((finding) => shownAs(finding).section === "conversation")
    .map((finding) => ({ signal: finding.signal, text: sentence(finding, words) }));
  const participants = report.participants.map(shownPerson).filter((person) => person !== "");
  return participants.length === 0 && oddities.length === 0 ? null : { oddities, participants };
}
