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
  type StandingKind,
  type Wording,
  type WordingSegment,
} from "../analysis";
import { factsAndWording, factsHeard } from "./facts";

/** Tells what segments of a message announce or ask. */
export interface WordingPort {
  /** Never rejects: where the wording can't be heard, the result says why. */
  hear(segments: readonly WordingSegment[], standing: StandingKind): Promise<Wording>;
}

/** What an inspection needs of its surroundings. */
export interface Ports {
  readonly directory: Directory | null;
  readonly policy: Policy;
  /** Earlier messages, where somebody keeps them. */
  readonly history?: History | null;
  /** The learned reader, or the reason why it isn't asked. Without either, the patterns read alone. */
  readonly wording?: WordingPort | { readonly failed: Reason } | null;
  /** The moment of judging. */
  readonly now: Date;
  /** Reads the files that came with the message; rejects for no content. */
  readonly readDocuments: (attachments: MailItem["attachments"]) => Promise<DocumentTexts>;
  /** Aborted when nobody waits for the report any longer. */
  readonly signal?: AbortSignal;
}

async function lookup({ directory, signal }: Ports, facts: Facts): Promise<Records> {
  if (directory === null) return { state: "notConfigured" };
  const asked = clues(facts);
  try {
    return await directory.lookup(asked, signal);
  } catch (error) {
    // A supplier list that fails is a gate of the verdict, never an empty list.
    const detail = error instanceof Error ? error.message : "unknown";
    return { state: "notReachable", reason: { code: "notReachable", detail } };
  }
}

/** What was read of a message, and what follows from it. */
export interface Inspection {
  readonly facts: Facts;
  readonly report: Report;
}

/** As {@link inspect}, with the facts. */
export async function inspection(item: MailItem, ports: Ports): Promise<Inspection> {
  const { facts, segments } = await factsAndWording(item, await ports.readDocuments(item.attachments));
  const records = await lookup(ports, facts);
  ports.signal?.throwIfAborted();
  const past = (await ports.history?.recall(pastClues(facts))) ?? nothingKnown;
  const judged = (all: Facts): Inspection => ({
    facts: all,
    report: judge(all, records, ports.policy, ports.now, past),
  });
  const first = judged(facts);
  const { wording } = ports;
  const { standing } = first.report;
  if (wording === undefined || wording === null || standing === "none") return first;
  const said = "failed" in wording ? [] : await segments();
  const all = await factsHeard(facts, said, "failed" in wording ? wording : await wording.hear(said, standing));
  return all === facts ? first : judged(all);
}

/**
 * Inspects one message. Never rejects because of what the message holds. Rejects where a module that it needs can't be loaded,
 * and with the signal's reason once nobody waits for the report.
 */
export async function inspect(item: MailItem, ports: Ports): Promise<Report> {
  return (await inspection(item, ports)).report;
}
