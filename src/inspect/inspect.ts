import {
  clues,
  judge,
  nothingKnown,
  pastClues,
  type Directory,
  type DocumentTexts,
  type Facts,
  type History,
  type MailItem,
  type Policy,
  type Reason,
  type Records,
  type Report,
  type Authority,
  type Wording,
  type WordingSegment,
} from "../analysis";
import { readFacts, type MessageFacts } from "./facts";
import { nextStep, withWording, type Progress, type Question } from "./steps";

/** Tells what segments of a message announce or ask. */
export interface WordingPort {
  /** Never rejects: if the wording can't be read, the result says why. */
  read(segments: readonly WordingSegment[], authority: Authority): Promise<Wording>;
}

/** What an inspection needs of its surroundings. */
export interface Ports {
  readonly directory: Directory | null;
  readonly policy: Policy;
  /** Earlier messages, if they are kept. */
  readonly history?: History | null;
  /** The wording model, or the reason why it isn't asked. Without either, the patterns read alone. */
  readonly wording?: WordingPort | { readonly failed: Reason } | null;
  /** The moment of judging. */
  readonly now: Date;
  /** Reads the files that came with the message; rejects for no content. */
  readonly readDocuments: (attachments: MailItem["attachments"]) => Promise<DocumentTexts>;
  /** Aborted when the report is no longer wanted. */
  readonly signal?: AbortSignal;
}

async function lookup({ directory, signal }: Pick<Ports, "directory" | "signal">, facts: Facts): Promise<Records> {
  if (directory === null) return { state: "notConfigured" };
  const asked = clues(facts);
  try {
    return await directory.lookup(asked, signal);
  } catch (error) {
    // A list that fails is a gate of the verdict, never an empty list.
    const detail = error instanceof Error ? error.message : "unknown";
    return { state: "notReachable", reason: { code: "notReachable", detail } };
  }
}

/** What was read of a message, and what follows from it. */
export interface Inspection {
  readonly facts: Facts;
  readonly report: Report;
}

/** Looks a message up, once, and returns what judges it: alone, or with what the wording model made of it. */
export async function judgeOf(
  message: MessageFacts,
  ports: Omit<Ports, "wording" | "readDocuments">,
): Promise<(wording: Wording | null) => Promise<Inspection>> {
  const records = await lookup(ports, message.facts);
  ports.signal?.throwIfAborted();
  const past = (await ports.history?.recall(pastClues(message.facts))) ?? nothingKnown;
  return async (wording) => {
    const facts = wording === null ? message.facts : await message.withWording(wording);
    return { facts, report: judge(facts, records, ports.policy, ports.now, past) };
  };
}

/**
 * Inspects one message. Never rejects because of what the message holds. Rejects if a module that it needs can't be loaded,
 * and with the signal's reason once the report is no longer wanted.
 */
export async function inspect(item: MailItem, ports: Ports): Promise<Report> {
  const message = await readFacts(item, await ports.readDocuments(item.attachments));
  const judgeIt = await judgeOf(message, ports);
  const model = ports.wording ?? null;
  let progress: Progress<Question, Report> = { question: { message, wording: null }, judged: null };
  for (;;) {
    const step = nextStep(progress, model !== null);
    if (step.do === "finish") return step.answer;
    if (step.do === "judge") {
      const { question } = step;
      progress = { question, judged: { question, answer: (await judgeIt(question.wording)).report } };
    } else if (model !== null) {
      const wording = "failed" in model ? model : await model.read(await message.segments(), step.authority);
      progress = withWording(progress, wording);
    }
  }
}
