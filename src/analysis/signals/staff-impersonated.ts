import { samePerson } from "../../names";
import { kindsWhere, pressing } from "../actTraits";
import type { Author, Colleague, Sender, Thread, Request } from "../evidence/evidence";
import { authorityOf } from "../evidence/identity/publicAuthority";
import { bearsName, thoseNamedIn } from "../evidence/identity/bearing";
import { isOpener } from "../evidence/request/opener";
import { sameAddress } from "../evidence/senders/people";
import type { MailItem } from "../item";
import { outsiders, senderCause } from "./shared";
import { defineSignal, type Details } from "./define";

const signatureLines = 6;
const addressLines = 2;

function signs(line: string, name: string): boolean {
  const [alone = ""] = line.trim().split(/\s[|\u2013\u2014-]\s/);
  return (
    !/[,:]$/.test(alone) && alone.split(/\s+/).length === name.trim().split(/\s+/).length && samePerson(alone, name)
  );
}

/** What is before the @ of a webmail author, as words. */
const localName = ({ address }: Author): string => address?.split("@")[0]?.replace(/[._+\d-]+/g, " ") ?? "";

function signatureOf(author: Author, { segments }: Thread): readonly string[] {
  if (author.role === "quoted") return [];
  const lines = (segments[author.segment]?.lines ?? []).filter((line) => line.trim() !== "");
  const last = lines.length > 1 ? lines.slice(-1) : [];
  return [...lines.slice(addressLines).slice(-signatureLines), ...last];
}

function colleagueOf(author: Author, staff: readonly Colleague[], thread: Thread): Colleague | undefined {
  const { name: shown, freemail } = author;
  const local = freemail ? localName(author) : "";
  const signature = freemail ? signatureOf(author, thread) : [];
  return thoseNamedIn([shown ?? "", local, ...signature], staff).find(
    ({ name }) =>
      (shown !== null && bearsName(shown, name, freemail)) ||
      samePerson(name, local) ||
      signature.some((line) => signs(line, name)),
  );
}

function about(author: Author, { name }: Colleague, [first]: readonly Sender[]): Details<"name" | "address"> {
  const address = author.address ?? first?.address ?? "";
  return { params: { name, address }, cause: senderCause(author) };
}

const prying = kindsWhere(({ presses, wants }) => presses === true || wants === "ledger");

/** The author is the one they write to: people send themselves things from home. */
function isSelf({ email }: Colleague, { to }: MailItem): boolean {
  return to.length === 1 && to.every(({ address }) => sameAddress(address, email));
}

/** Begins a conversation in which money comes later. Quotes aren't looked at: they are the sender's words. */
function opens(author: Author, item: MailItem, thread: Thread, { acts }: Request): boolean {
  if (author.role !== "outer" || !author.freemail) return false;
  return (
    acts.some(({ kind, segment }) => segment === 0 && prying.has(kind)) ||
    isOpener(item.subject, thread.segments[0]?.lines ?? [])
  );
}

const shown = {
  call: "colleague",
  accuses: { who: "address", passesFor: { colleague: "name" }, note: "colleague" },
} as const;

/** Asks: does an outsider carry a colleague's name or claim a role's authority and ask, or open with a lure? */
export const staffImpersonated = defineSignal({
  id: "staff-impersonated",
  group: "sender",
  needs: ["authors", "from", "staff", "thread", "item", "request"],
  suspicious: {
    posing: ["name", "address"],
    opening: ["name", "address"],
    unread: ["name", "address"],
    role: ["name", "address"],
  },
  clear: { none: [] },
  shown: { posing: shown, opening: shown, unread: shown, role: { call: "colleague" } },
  check({ authors, from, staff, thread, item, request }, say) {
    const strangers = outsiders(authors).filter(
      // A colleague's own mailbox elsewhere, where the policy lists it, poses as no one.
      ({ onRecord, address }) => !onRecord && !staff.some(({ email }) => sameAddress(email, address)),
    );
    const named = (author: Author) => colleagueOf(author, staff, thread);
    for (const author of strangers.filter(({ asks }) => asks)) {
      const colleague = named(author);
      if (colleague !== undefined) return say.suspicious("posing", about(author, colleague, from));
    }
    for (const author of strangers) {
      const colleague = named(author);
      if (colleague === undefined || isSelf(colleague, item)) continue;
      if (opens(author, item, thread, request)) return say.suspicious("opening", about(author, colleague, from));
      if (author.role === "outer" && request.unread === true)
        return say.suspicious("unread", about(author, colleague, from));
    }
    if (request.asksPay) {
      const presses = request.acts.some(({ kind }) => pressing.has(kind));
      for (const author of strangers.filter(({ asks, role }) => asks && role !== "quoted" && role !== "replyTo")) {
        const name = authorityOf(author, thread.segments[author.segment]?.lines ?? [], request.acts, presses);
        if (name === null) continue;
        return say.suspicious("role", { params: { name, address: author.address ?? "" }, cause: senderCause(author) });
      }
    }
    return say.clear("none");
  },
});
