import type { Report } from "../../src/analysis";
import { documentReader, inspect, type WordingPort } from "../../src/inspect";
import { readMessage } from "../../src/mail/file";
import { now } from "../attacks/base";
import { deskOf } from "../attacks/judge";
import { render } from "../attacks/message/render";
import { phrasesOf, type Language } from "../attacks/phrases";
import { randomOf } from "../attacks/random";
import { reaches, type ExpectedVerdict } from "../attacks/verdict/expectedVerdict";
import { worldOf, type Supplier, type World } from "../attacks/world";
import type { Disguised } from "./disguises";
import { announcing, ordinary, type Kind, type Text } from "./texts";

/** What was said of a text. */
export interface Judged {
  readonly text: Text;
  readonly verdict: ExpectedVerdict;
  readonly report: Report;
  /** What it must or may be; null where neither is asked of its kind. */
  readonly bar: Bar | null;
  readonly holds: boolean;
}

/** A verdict that a text must reach, or may not pass. */
export interface Bar {
  readonly is: "atLeast" | "atMost";
  readonly verdict: ExpectedVerdict;
}

const moderate: ReadonlySet<Kind> = new Set(["method", "payroll", "newPayee", "colleague"]);

/** What a text of a kind must or may be called, a supplier on record or a colleague being its author. */
export function barOf(kind: Kind): Bar | null {
  if (announcing.some((each) => each === kind))
    return { is: "atLeast", verdict: moderate.has(kind) ? "caution" : "verify" };
  return ordinary.some((each) => each === kind) || kind === "reminder" ? { is: "atMost", verdict: "consistent" } : null;
}

/** Those whose texts colleagues write. */
const amongColleagues: ReadonlySet<Kind> = new Set(["payroll", "newPayee", "colleague"]);

/** An organisation that speaks a language, with its suppliers. */
const worlds = new Map<Language, World>();

/** The organisation that a text in a language is written to. */
export function worldIn(language: Language): World {
  const world = worlds.get(language) ?? worldOf("wording", language);
  worlds.set(language, world);
  return world;
}

/** The supplier that writes a text, unless a colleague does. */
export function supplierOf({ id, lang }: Text): Supplier {
  return randomOf(id).pick(worldIn(lang).suppliers);
}

/** A text as a message, as it arrives. */
export function messageOf({ id, lang, subject, text, kind }: Text, disguised: Disguised | null): string {
  const world = worldIn(lang);
  const random = randomOf(id);
  const isWithin = amongColleagues.has(kind);
  const supplier = random.pick(world.suppliers);
  const [to, colleague] = world.staff;
  return render(random, {
    from: isWithin ? colleague : supplier.people[0],
    replyTo: null,
    to: [to],
    cc: [],
    subject: disguised?.subject ?? subject,
    date: now,
    body: disguised?.body ?? [{ text }],
    thread: [],
    threadIs: "reply",
    quoting: phrasesOf[lang].quoting,
    language: lang,
    client: "outlook",
    format: disguised?.body.some(({ html }) => html !== undefined) === true ? "html" : "plain",
    stamp: isWithin ? "internal" : "pass",
    fields: [],
    files: disguised?.files ?? [],
    papers: [],
    ownDomain: world.domain,
  });
}

const readDocuments = documentReader({ ocr: true });

/**
 * Reads and judges a text with the real program, in this process; with a wording model next to its patterns where one is given.
 * @param disguised What it comes as, in place of plain text.
 */
export async function judgeText(
  text: Text,
  wording: WordingPort | null = null,
  disguised: Disguised | null = null,
): Promise<Judged> {
  const { policy, directory } = deskOf(worldIn(text.lang));
  const item = await readMessage(new TextEncoder().encode(messageOf(text, disguised)));
  const report = await inspect(item, { directory, policy, now, wording, readDocuments });
  const bar = barOf(text.kind);
  const { verdict } = report;
  const holds = bar === null || (bar.is === "atLeast" ? reaches(verdict, bar.verdict) : reaches(bar.verdict, verdict));
  return { text, verdict, report, bar, holds };
}
