import type { CaseMarks } from "../analysis";
import { fields, jsonOf, list, maxKeys, oneOf, orNull, readAs, text, type CaseForm, type Of } from "../contract";

/** Characters: a mailbox's settings hold little, and 64 bits distinguish some hundred cases. */
export const digestLength = 16;
const maxDigests = 24;
const maxAccounts = 12;
const maxDomains = 8;
/** Settings end at 32 KB, and others of ours are in them too. */
const maxCharacters = 24_000;

const openCase = fields({
  label: text,
  state: oneOf(["open", "confirmed", "fraud", "released"]),
  /** ISO; null unless released. */
  payFrom: orNull(text),
  supplier: orNull(text),
  domains: list(text),
  /** Digests of `keyTexts`. */
  keys: list(text),
  /** Digests of `accountText`. */
  disputed: list(text),
  /** Likewise, of the supplier's destinations on record. */
  onRecord: list(text),
});
/** For the check on sending without a service. Holds no word of a message. */
export type OpenCase = Of<typeof openCase>;

/** Not settled ones, except released ones before their pay day. Altered ones count as open. @param today ISO */
export function warnedAs(
  { state, payFrom, isAltered }: Pick<CaseForm, "state" | "payFrom" | "isAltered">,
  today: string,
): OpenCase["state"] | null {
  if (isAltered) return "open";
  if (state === "released") return payFrom !== null && payFrom > today ? "released" : null;
  return state === "dismissed" ? null : state;
}

/** For the check on sending, which can't see the pane's page, its settings file or, often, the service. */
export interface SendingNotes {
  /** Folder of the pages, with its slash; null where unknown. */
  readonly base: string | null;
  readonly sendMode: "PromptUser" | "SoftBlock";
  readonly own: readonly string[];
  readonly cases: readonly OpenCase[];
}

/** Under this key the notes are in the mailbox's settings. */
export const sendingNotesKey = "remit-guard-sending";
/** Nothing is known. */
export const noNotes: SendingNotes = { base: null, sendMode: "PromptUser", own: [], cases: [] };

const cut = (digests: readonly string[], most: number): readonly string[] => [
  ...new Set(digests.slice(0, most).map((digest) => digest.slice(0, digestLength))),
];

const bounded = (one: OpenCase): OpenCase => ({
  label: one.label.slice(0, 40),
  state: one.state,
  payFrom: one.payFrom,
  supplier: one.supplier?.slice(0, 80) ?? null,
  domains: one.domains.slice(0, maxDomains),
  keys: cut(one.keys, maxDigests),
  disputed: cut(one.disputed, maxAccounts),
  onRecord: cut(one.onRecord, maxAccounts),
});

/** JSON, bounded: the first cases are kept, so put the newest in front. */
export function writeSendingNotes({ base, sendMode, own, cases }: SendingNotes): string {
  const kept = cases.map(bounded);
  for (;;) {
    const text = JSON.stringify({ version: 1, base, sendMode, own: own.slice(0, 20), cases: kept });
    if (text.length <= maxCharacters || kept.length === 0) return text;
    kept.pop();
  }
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];

function caseOf(value: unknown): readonly OpenCase[] {
  const read = readAs(openCase, value);
  return "value" in read ? [read.value] : [];
}

/** {@link noNotes} for anything else, since other programs may write there too. */
export function readSendingNotes(text: unknown): SendingNotes {
  if (typeof text !== "string") return noNotes;
  const json = jsonOf(text) as Readonly<Record<string, unknown>> | null | undefined;
  if (json?.version !== 1) return noNotes;
  return {
    base: typeof json.base === "string" ? json.base : null,
    sendMode: json.sendMode === "SoftBlock" ? "SoftBlock" : "PromptUser",
    own: textsOf(json.own),
    cases: Array.isArray(json.cases) ? json.cases.flatMap(caseOf) : [],
  };
}

/** Letters and digits without leading zeros; of an account in two parts, those of the second. */
export function accountText(destination: string): string {
  const number = destination.slice(destination.lastIndexOf("/") + 1);
  const isAccount = /^[\w.:/ -]*$/.test(destination) && /\d/.test(number);
  const kept = isAccount ? number.slice(number.indexOf(":") + 1) : destination.slice(destination.indexOf(":") + 1);
  return `account\n${kept
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "")
    .replace(/^0+/, "")}`;
}

/** Only their digests leave the client. @param conversation Outlook's id, which other mailboxes don't share */
export function keyTexts(
  { messages, texts }: Pick<CaseMarks, "messages" | "texts">,
  conversation: string | null,
): readonly string[] {
  const ofOutlook = conversation === null || conversation === "" ? [] : [`conversation\n${conversation}`];
  return [...ofOutlook, ...messages.map((id) => `message\n${id}`), ...texts].slice(0, maxKeys);
}
