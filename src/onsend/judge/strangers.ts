import { folded } from "./approval";
import { findTrick } from "../../names";
import type { Segment } from "../../analysis";
import { accountText } from "../../cases";
import type { Draft, Conversation } from "../draft/draft";
import type { SupplierRecord } from "../../contract";
import type { FoundRecords } from "../known/service";
import { ibansOf, shownAccount } from "./accounts";
import { isOpenTo, peopleOf, siteOf, type Sides } from "./recipients";
import type { Warning } from "./warning";

const maxAccounts = 20;
const maxDomains = 20;
const maxVoices = 12;

const textOf = (lines: readonly string[]): string => lines.join("\n");

/** All but the quotation below an answer. */
export const passedText = ({ begun }: Draft, { written, earlier }: Conversation): string =>
  textOf(begun === "forward" || begun === "newMail" ? [...written, ...earlier.flatMap(({ lines }) => lines)] : written);

/** IBANs except ours: to somebody outside, or to a colleague told to pay. `own`: by the policy. */
export function passedAccounts(
  draft: Draft,
  conversation: Conversation,
  { approves, own, sides }: { readonly approves: boolean; readonly own: readonly string[]; readonly sides: Sides },
): readonly string[] {
  const isOutside = [...draft.to, ...draft.cc, ...draft.bcc].some((person) => {
    const site = siteOf(person);
    return site !== null && sides.own.indexOf(site) === -1;
  });
  if (!isOutside && !approves) return [];
  const ours = new Set(own.map(accountText));
  return ibansOf(passedText(draft, conversation))
    .filter((iban) => !ours.has(accountText(iban)))
    .slice(0, maxAccounts);
}

/** The domains of those outside whom a conversation is with. */
export function partnerDomains(draft: Draft, { earlier }: Conversation, sides: Sides): readonly string[] {
  const people = [...earlier.slice(0, maxVoices).flatMap(peopleOf), ...draft.to, ...draft.cc];
  const sites = people
    .map(siteOf)
    .filter((site): site is string => site !== null && sides.own.indexOf(site) === -1 && !isOpenTo(site, sides));
  return [...new Set(sites)].slice(0, maxDomains);
}

const isPaid = ({ kind }: SupplierRecord): boolean => kind === "supplier" || kind === "group" || kind === "factor";

/** An account passed on that belongs to no supplier in the conversation. */
export function strangerOnRecord({ accounts, partners, owners }: FoundRecords): Warning | null {
  const suppliers = partners.filter(isPaid);
  for (let at = 0; at < accounts.length; at++) {
    const account = shownAccount(accounts[at] ?? "");
    const owned = owners.filter((owner) => owner.account === at);
    const isTheirs = owned.some(
      ({ record, as }) => as === "shared" || (as === "account" && suppliers.some(({ id }) => id === record.id)),
    );
    if (isTheirs) continue;
    const refused = owned.find(({ as }) => as === "rejected");
    if (refused !== undefined) return { kind: "rejected", account, supplier: refused.record.name };
    const [first] = suppliers;
    if (first === undefined) continue;
    return { kind: owned.length > 0 ? "ofAnother" : "notOnRecord", account, supplier: first.name };
  }
  return null;
}

function isSameParty(later: Segment, earlier: Segment, sides: Sides): boolean {
  if (later.from === null || earlier.from === null) return false;
  const [now, before] = [siteOf(later.from), siteOf(earlier.from)];
  if (now === null || before === null) return false;
  const [name, known] = [folded(later.from.name ?? ""), folded(earlier.from.name ?? "")];
  return now === before || (name !== "" && name === known) || findTrick(before, now) !== null || isOpenTo(now, sides);
}

/** For the same payee. Without the service, the draft shows only this. */
export function strangerInChain(
  accounts: readonly string[],
  { written, earlier }: Conversation,
  sides: Sides,
): Warning | null {
  const voices = earlier.slice(0, maxVoices).map((voice) => ({ voice, ibans: ibansOf(textOf(voice.lines)) }));
  const isOurs = ({ from }: Segment): boolean => {
    const site = from === null ? null : siteOf(from);
    return site !== null && sides.own.indexOf(site) !== -1;
  };
  const mine = ibansOf(textOf(written));
  for (const account of accounts) {
    const at = voices.map(({ ibans }) => ibans.indexOf(account) !== -1).lastIndexOf(true);
    const bringer = voices[at]?.voice;
    if (bringer === undefined ? mine.indexOf(account) === -1 : isOurs(bringer)) continue;
    const older = voices.slice(at + 1).filter(({ voice, ibans }) => ibans.length > 0 && !isOurs(voice));
    const same = older.find(({ voice }) => bringer === undefined || isSameParty(bringer, voice, sides));
    const before = same?.ibans[0];
    if (before !== undefined) return { kind: "changed", account: shownAccount(account), before: shownAccount(before) };
  }
  return null;
}
