import type { After, Setup } from "../../inspect";
import { keyTexts, type SendingNotes } from "../../cases";
import { keepSetting, keptSetting, type OfficeLike } from "../../mail/office";
import { digestOf, fieldsOf } from "../service/digest";
import type { ShownMessage } from "../state";
import { keepOpenDigests, type LearnedCase, type NotesPorts } from "./openDigests";
import type { NoteForSending } from "./types";

const maxMessages = 10;

/** What noting runs on. */
export interface NotingPorts {
  readonly office: OfficeLike;
  readonly after: After;
  readonly now: () => number;
  readonly page: string;
  readonly policy: Setup["policy"];
}

function notedPolicy(policy: Setup["policy"]): Pick<SendingNotes, "own" | "sendMode"> {
  const { organisation, sendMode } = fieldsOf(typeof policy === "string" ? JSON.parse(policy) : policy);
  const { domains } = fieldsOf(organisation);
  return {
    sendMode: sendMode === "SoftBlock" ? "SoftBlock" : "PromptUser",
    own: Array.isArray(domains) ? domains.filter((each) => typeof each === "string") : [],
  };
}

const keysOf = ({ about, key }: ShownMessage): Promise<readonly string[]> => {
  const { messages, texts } = about.marks;
  return Promise.all(keyTexts({ messages: messages.slice(0, maxMessages), texts }, key.conversationId).map(digestOf));
};

/** Tells the check on sending of the cases that the pane sees. */
export function noteForSending({ office, after, now, page, policy }: NotingPorts): NoteForSending {
  const ports: NotesPorts = {
    kept: (key) => keptSetting(office, key),
    keep: (key, value) => keepSetting(office, key, value, after),
    digest: digestOf,
    page,
    now,
  };
  const note: NoteForSending = async (subject, cases) => {
    const { about } = subject.message;
    const digests = await keysOf(subject.message);
    const learned = cases.map((form): LearnedCase => {
      const isOfMessage = form.scope.supplier !== null && form.scope.supplier === about.scope.supplier;
      return { form, digests, supplier: isOfMessage ? about.supplier : null };
    });
    return keepOpenDigests(ports, notedPolicy(policy), learned);
  };
  return (subject, cases) => note(subject, cases).catch(() => false);
}
