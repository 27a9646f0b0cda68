import { defaultPolicy, type Address, type Policy } from "../../analysis";
import { domainOf, isFreemail, organisationalDomain } from "../../names";
import { accountText, type OpenCase } from "../../cases";
import type { Draft, Conversation } from "../draft/draft";
import { type SendingSettings, shortDigest } from "../known/settings";
import type { Question, FoundRecords } from "../known/service";
import { passedOn } from "./accounts";
import { approvalByWords } from "./approval";
import { departure, imitations, type Sides } from "./recipients";
import {
  isToOutside,
  partnerDomains,
  passedAccounts,
  passedText,
  rejectedOnRecord,
  strangerInChain,
  strangerOnRecord,
} from "./strangers";
import type { Warning } from "./warning";

/** The policy's and the sender's, unless anybody can write from there. */
export function ownDomains({ own }: Pick<SendingSettings, "own">, from: Address | null): readonly string[] {
  const host = from === null || from.address === null ? null : domainOf(from.address);
  const site = host === null ? null : organisationalDomain(host);
  return site === null || isFreemail(site) || own.indexOf(site) !== -1 ? own : [...own, site];
}

/** As much of a policy as reading a conversation takes. */
export const policyOf = (own: readonly string[]): Policy => ({
  ...defaultPolicy,
  organisation: { ...defaultPolicy.organisation, domains: own },
});

interface Knowledge {
  readonly settings: SendingSettings;
  readonly about: OpenCase | null;
  readonly cases: readonly OpenCase[];
  readonly records: FoundRecords | null;
}

/** Who is who. */
export function sidesOf(
  { settings, cases, about }: Pick<Knowledge, "settings" | "cases" | "about">,
  from: Address | null,
): Sides {
  const known = about === null ? cases : [about, ...cases];
  return {
    own: ownDomains(settings, from),
    suppliers: known.flatMap(({ domains }) => domains),
    freemail: settings.freemail,
  };
}

function approvalIn({ begun, subject }: Draft, { written }: Conversation): string | null {
  return approvalByWords(begun === "newMail" ? [subject, ...written] : written);
}

interface Reading extends Question {
  readonly quote: string | null;
  /** To somebody outside, or to a colleague told to pay. */
  readonly isForPaying: boolean;
}

/** Reads a draft. */
export function readingOf(
  draft: Draft,
  conversation: Conversation,
  knowledge: Omit<Knowledge, "about" | "records">,
): Reading {
  const sides = sidesOf({ ...knowledge, about: null }, draft.from);
  const quote = approvalIn(draft, conversation);
  const isForPaying = quote !== null || isToOutside(draft, sides);
  const accounts = passedAccounts(draft, conversation, knowledge.settings.accounts);
  const domains = accounts.length === 0 ? [] : partnerDomains(draft, conversation, sides);
  return { quote, conversation, accounts, domains, isForPaying };
}

function inCase(
  draft: Draft,
  { quote, conversation }: Reading,
  about: OpenCase,
  { settings }: Knowledge,
): readonly Warning[] {
  // A reply's quote says nothing. Released accounts are genuine, only too early to pay.
  const account =
    about.state === "released" ? null : passedOn(passedText(draft, conversation), about, settings.accounts);
  return [
    ...(quote === null ? [] : [{ kind: "approves", about, quote } as const]),
    ...(account === null ? [] : [account]),
  ];
}

/** The weightiest first. */
export function judgeDraft(draft: Draft, reading: Reading, knowledge: Knowledge): readonly Warning[] {
  const { about, records } = knowledge;
  const { conversation, accounts, isForPaying } = reading;
  const { earlier } = conversation;
  const recipients = [...draft.to, ...draft.cc, ...draft.bcc];
  const sides = sidesOf(knowledge, draft.from);
  const warnings: Warning[] = about === null ? [] : [...inCase(draft, reading, about, knowledge)];
  const rejected = records === null ? null : rejectedOnRecord(records);
  const isPassedOn = warnings.some(({ kind }) => kind === "passesOn");
  if (rejected !== null && !isPassedOn) warnings.push(rejected);
  else if (isForPaying && !isPassedOn && about?.state !== "released") {
    const recorded = about?.onRecord ?? [];
    const stranger =
      records === null
        ? strangerInChain(
            accounts.filter((account) => recorded.indexOf(shortDigest(accountText(account))) === -1),
            conversation,
            sides,
          )
        : strangerOnRecord(records);
    if (stranger !== null) warnings.push(stranger);
  }
  const imitating = imitations(recipients, earlier, sides);
  warnings.push(...imitating);
  if (imitating.length === 0 && draft.begun !== "forward" && draft.begun !== "newMail") {
    const left = departure(recipients, earlier, sides);
    if (left !== null) warnings.push(left);
  }
  return warnings;
}
