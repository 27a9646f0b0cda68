import { defaultPolicy, isFreemail, type Address, type Policy } from "../../analysis";
import { domainOf, organisationalDomain } from "../../names";
import type { OpenCase } from "../../cases";
import type { Draft } from "../draft/draft";
import type { Conversation } from "../draft/conversation";
import type { SendingSettings } from "../known/settings";
import { passedOn } from "./accounts";
import { approvalByWords } from "./approval";
import { departure, imitations, type Sides } from "./recipients";
import type { Warning } from "./warning";

/** Our own domains: the policy's, and the one that is written from, unless anybody can write from there. */
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

/** What is known beside the draft. */
export interface Knowledge {
  readonly settings: SendingSettings;
  /** The case on this conversation; null for none. */
  readonly about: OpenCase | null;
  /** All cases that are known. */
  readonly cases: readonly OpenCase[];
}

/** Who is who. */
export function sidesOf({ settings, cases, about }: Knowledge, from: Address | null): Sides {
  const known = about === null ? cases : [about, ...cases];
  return {
    own: ownDomains(settings, from),
    suppliers: known.reduce<readonly string[]>((all, { domains }) => [...all, ...domains], []),
    freemail: settings.freemail,
  };
}

/** Everything that speaks against sending the draft, the weightiest first. */
export function judgeDraft(draft: Draft, conversation: Conversation, knowledge: Knowledge): readonly Warning[] {
  const { about, settings } = knowledge;
  const { written, earlier } = conversation;
  const recipients = [...draft.to, ...draft.cc, ...draft.bcc];
  const sides = sidesOf(knowledge, draft.from);
  const warnings: Warning[] = [];
  if (about !== null) {
    const approval = approvalByWords(
      draft.begun === "forward" ? written : [draft.begun === "newMail" ? draft.subject : "", ...written],
    );
    if (approval !== null) warnings.push({ kind: "approves", about, quote: approval.quote });
    // What is passed on is what the earlier messages say too; an answer says nothing by what it quotes.
    const passes = draft.begun === "forward" ? [written, ...earlier.map(({ lines }) => lines)] : [written];
    const account = passedOn(passes.map((lines) => lines.join("\n")).join("\n"), about, settings.accounts);
    if (account !== null) warnings.push(account);
  }
  const imitating = imitations(recipients, earlier, sides);
  warnings.push(...imitating);
  if (imitating.length === 0 && draft.begun !== "forward" && draft.begun !== "newMail") {
    const left = departure(recipients, earlier, sides);
    if (left !== null) warnings.push(left);
  }
  return warnings;
}
