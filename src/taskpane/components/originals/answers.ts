import { put } from "../../../messages";
import type { OriginalView } from "../../../report";
import type { OriginalState } from "../../originals/originals";
import type { OriginalsWords } from "../../messages/originals";

/** None is green: an original proves nothing. */
export interface Answer {
  readonly tone: "bad" | "same" | "unknown" | "waits";
  readonly text: string;
}

function dayOf(date: string | null, locale: string): string | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(time);
}

function dated({ dated: message, undated }: OriginalsWords["altered"], day: string | null): string {
  return day === null ? undated : put(message, { date: day });
}

/** What is said of one original. */
export function answersOf(state: OriginalState, view: OriginalView | null, said: OriginalsWords): readonly Answer[] {
  const { status, kind, date, partial } = state;
  if (status === "reading") return [{ tone: "waits", text: said.reading }];
  if (status !== "held") return [{ tone: "unknown", text: said.problems[status] }];
  if (view === null) return [{ tone: "waits", text: said.comparing }];
  const day = dayOf(date, said.locale);
  const { quoted, accounts } = view;
  if (quoted === "itself") return [{ tone: "unknown", text: said.itself }];
  const answers: Answer[] = [];
  if (quoted === "altered") answers.push({ tone: "bad", text: dated(said.altered, day) });
  else if (quoted === "agrees") answers.push({ tone: "same", text: dated(said.agrees, day) });
  else if (kind === "message") answers.push({ tone: "unknown", text: dated(said.notQuoted, day) });
  if (accounts === "changed") answers.push({ tone: "bad", text: dated(said.changed, day) });
  else if (accounts === "same") answers.push({ tone: "same", text: dated(said.same, day) });
  else answers.push({ tone: "unknown", text: accounts === "none" ? said.noAccount : said.notNamed });
  if (partial) answers.push({ tone: "unknown", text: said.partial });
  return answers;
}
