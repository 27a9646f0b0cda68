import { recordForm } from "../../accounts";
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

/** Whether somebody outside is written to. */
export const isToOutside = (draft: Draft, sides: Sides): boolean =>
  [...draft.to, ...draft.cc, ...draft.bcc].some((person) => {
    const site = siteOf(person);
    return site !== null && sides.own.indexOf(site) === -1;
  });

/** IBANs except ours. `own`: by the policy. */
export function passedAccounts(draft: Draft, conversation: Conversation, own: readonly string[]): readonly string[] {
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

/** The accounts that belong to no supplier in the conversation, with whose they are. */
function strangersIn({ accounts, partners, owners }: FoundRecords) {
  const suppliers = partners.filter(isPaid);
  return accounts.flatMap((text, at) => {
    const owned = owners.filter((owner) => owner.account === at);
    const isTheirs = owned.some(
      ({ record, as }) => as === "shared" || (as === "account" && suppliers.some(({ id }) => id === record.id)),
    );
    return isTheirs ? [] : [{ text, account: shownAccount(text), owned, supplier: suppliers[0]?.name }];
  });
}

/** An account passed on that was denied or rejected, no matter who is written to. */
export function rejectedOnRecord(found: FoundRecords): Warning | null {
  for (const { text, account, owned } of strangersIn(found)) {
    const refused = owned.find(({ as }) => as === "rejected")?.record;
    if (refused === undefined) continue;
    const denied = refused.rejectedAccounts.find((one) => accountText(recordForm(one)) === accountText(text))?.denied;
    return {
      kind: denied === undefined ? "rejected" : "denied",
      account,
      supplier: refused.name,
      day: denied?.on ?? "",
    };
  }
  return null;
}

/** An account passed on that belongs to no supplier in the conversation. */
export function strangerOnRecord(found: FoundRecords): Warning | null {
  for (const { account, owned, supplier } of strangersIn(found))
    if (supplier !== undefined) return { kind: owned.length > 0 ? "ofAnother" : "notOnRecord", account, supplier };
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
