import type { Report } from "../analysis";
import { shownPerson } from "./people";
import { suspicious } from "./reasons";
import { sentence } from "./sentence";
import type { Conversation } from "./view";
import type { Words } from "./words";

/** Signals that hold the message against what it quotes. */
const ofThread = new Set(["sender-outside-thread", "quote-forged", "destination-changed-in-thread"]);

/** Who took part in the quoted conversation, and what is odd about it. Null where nothing is quoted. */
export function conversationOf(report: Report, words: Words): Conversation | null {
  const sentences = suspicious(report)
    .filter(({ signal }) => ofThread.has(signal))
    .map((finding) => sentence(finding, words));
  const participants = report.participants.map(shownPerson).filter((person) => person !== "");
  return participants.length === 0 && sentences.length === 0 ? null : { sentences, participants };
}
