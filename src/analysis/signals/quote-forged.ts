import { registrableDomain, samePerson } from "../../names";
import type { Segment } from "../facts";
import type { Address, MailItem } from "../item";
import { readDays } from "../parse/thread/dates";
import { subjectPrefix } from "../parse/prefixes";
import { hostOf, isOpenDomain, sameAddress, siteOf } from "../evidence/senders/people";
import type { Policy } from "../policy";
import { defineSignal } from "./define";

const tolerance = 2;
const maxMessages = 50;
const maxPeople = 100;

const dayOfItem = ({ date }: MailItem): number | null => {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : time / 86_400_000;
};

function later(quotes: readonly Segment[], sent: number): string | null {
  const found = quotes.find(({ date }) => date !== null && (readDays(date)?.first ?? 0) > sent + tolerance);
  return found?.date ?? null;
}

const topicOf = ({ subject }: Segment) => (subject === null ? null : subjectPrefix(subject).rest.toLowerCase());

function outOfOrder(quotes: readonly Segment[]): Segment | null {
  for (const [index, lower] of quotes.entries()) {
    const upper = quotes[index - 1];
    if (
      upper === undefined ||
      upper.date === null ||
      lower.date === null ||
      lower.role !== "quoted" ||
      lower.from === null
    )
      continue;
    if (upper.subject === null || !subjectPrefix(upper.subject).reply || topicOf(upper) !== topicOf(lower)) continue;
    const { from } = lower;
    const answers = upper.to.slice(0, maxPeople).some((person) => isSame(person, from));
    const above = readDays(upper.date);
    const below = readDays(lower.date);
    if (answers && above !== null && below !== null && below.first > above.last + tolerance) return lower;
  }
  return null;
}

function isSame(a: Address, b: Address): boolean {
  if (a.address !== null && b.address !== null) return sameAddress(a.address, b.address);
  return a.name !== null && b.name !== null && samePerson(a.name, b.name);
}

/** Exchange's way to write an address of another system into one of its own. */
const ENCAPSULATED = /^imcea|\+[2-4][0-9A-F]/i;

function twoAddresses(quotes: readonly Segment[], policy: Policy): readonly [Address, Address] | null {
  const people = quotes
    .flatMap(({ from, to, cc }) => [
      ...(from === null ? [] : [from]),
      ...to.slice(0, maxPeople),
      ...cc.slice(0, maxPeople),
    ])
    .filter(({ address, name }) => {
      const host = hostOf(address);
      return (
        name !== null &&
        host !== null &&
        registrableDomain(host) !== null &&
        !isOpenDomain(host, policy) &&
        !ENCAPSULATED.test(address ?? "")
      );
    })
    .slice(0, maxPeople);
  const authors = quotes.flatMap(({ from }) =>
    from === null || from.address === null || from.name === null ? [] : [from],
  );
  for (const author of authors) {
    if (!people.includes(author)) continue;
    const other = people.find(
      (one) => siteOf(one.address) !== siteOf(author.address) && samePerson(one.name ?? "", author.name ?? ""),
    );
    if (other !== undefined) return [author, other];
  }
  return null;
}

function amongStrangers({ from, sender, to, cc, replyTo, subject }: MailItem, [top]: readonly Segment[]): boolean {
  if (
    subjectPrefix(subject ?? "").outermost !== "reply" ||
    top === undefined ||
    top.from === null ||
    top.to.length === 0
  )
    return false;
  const quoted = [top.from, ...top.to, ...top.cc].slice(0, maxPeople);
  if (quoted.some(({ address }) => siteOf(address) === null)) return false;
  const present = [...from, ...(sender === null ? [] : [sender]), ...replyTo, ...to, ...cc].slice(0, maxPeople);
  return !quoted.some((person) =>
    present.some(
      (one) =>
        siteOf(one.address) === siteOf(person.address) ||
        (one.name !== null && person.name !== null && samePerson(one.name, person.name)),
    ),
  );
}

/** Asks: does what is quoted carry marks of a made-up conversation? */
export const quoteForged = defineSignal({
  id: "quote-forged",
  group: "thread",
  needs: ["item", "thread", "policy"],
  suspicious: { later: ["date"], order: ["date"], strangers: ["address"], address: ["name", "address", "other"] },
  clear: { plausible: [] },
  shown: {
    later: { section: "conversation" },
    order: { section: "conversation" },
    strangers: { section: "conversation" },
    address: { section: "conversation" },
  },
  check({ item, thread, policy }, say) {
    const quotes = thread.segments.filter(({ from }, index) => index > 0 && from !== null).slice(0, maxMessages);
    if (quotes.length === 0) return say.notApplicable();
    const sent = dayOfItem(item);
    const after = sent === null ? null : later(quotes, sent);
    if (after !== null) return say.suspicious("later", { params: { date: after }, cause: "thread" });
    const disordered = outOfOrder(quotes);
    if (disordered !== null)
      return say.suspicious("order", { params: { date: disordered.date ?? "" }, cause: "thread" });
    const two = twoAddresses(quotes, policy);
    if (two !== null) {
      const params = { name: two[0].name ?? "", address: two[0].address ?? "", other: two[1].address ?? "" };
      return say.suspicious("address", { params, cause: "thread" });
    }
    if (amongStrangers(item, quotes))
      return say.suspicious("strangers", { params: { address: quotes[0]?.from?.address ?? "" }, cause: "thread" });
    return sent === null ? say.cannotTell({ code: "notProvided", detail: "date" }) : say.clear("plausible");
  },
});
