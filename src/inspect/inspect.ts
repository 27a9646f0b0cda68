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
  /** Never rejects: the result says why not. */
  read(segments: readonly WordingSegment[], authority: Authority): Promise<Wording>;
}

/** What an inspection needs of its surroundings. */
export interface Ports {
  readonly directory: Directory | null;
  readonly policy: Policy;
  readonly history?: History | null;
  readonly wording?: WordingPort | { readonly failed: Reason } | null;
  readonly now: Date;
  readonly readDocuments: (attachments: MailItem["attachments"]) => Promise<DocumentTexts>;
  readonly signal?: AbortSignal;
}

async function lookup({ directory, signal }: Pick<Ports, "directory" | "signal">, facts: Facts): Promise<Records> {
  if (directory === null) return { state: "notConfigured" };
  const asked = clues(facts);
  try {
    return await directory.lookup(asked, signal);
  } catch (error) {
    // Security: a list that fails is a gate of the verdict, never an empty list.
    const detail = error instanceof Error ? error.message : "unknown";
    return { state: "notReachable", reason: { code: "notReachable", detail } };
  }
}

/** What was read of a message, and what follows from it. */
export type Inspection = { readonly facts: Facts; readonly report: Report };

/** Looks it up once; the judge takes the wording or none. */
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

/** Rejects if a module can't be loaded, or with the signal's reason; never for what the message holds. */
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
