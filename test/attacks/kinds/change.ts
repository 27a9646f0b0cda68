import { letterOf, say, capital, type Base } from "../base";
import { nothing } from "../verdict/expectedVerdict";
import type { Random } from "../random";
import type { Block } from "../message/letter";
import { places } from "../places";
import { personOf, phoneOf, type Person } from "../world";
import { accountLines } from "../message/written";
import { anyAuthor, hijacked, lookalike } from "./impostor";
import type { AttackKind, Made } from "./kind";
import { asked, by, newAccount, offRecord } from "./parts";

/** The announcement is alone, or after ordinary talk. */
function announced(
  random: Random,
  base: Base,
  text: string,
): { opening?: readonly Block[]; insert?: readonly Block[]; subject?: string } {
  if (base.real || random.chance(0.5)) return { insert: [{ text }] };
  const subject = base.thread.length > 0 ? base.subject : say(random, base.phrases.changeSubject, base.places);
  return { opening: [{ text }], subject };
}

const withReason = (random: Random, base: Base, text: string): string =>
  random.chance(0.4) ? `${text}\n\n${say(random, base.phrases.reason, base.places)}` : text;
const withPressure = (random: Random, base: Base, text: string): string =>
  random.chance(0.3) ? `${text}\n\n${say(random, base.phrases.pressure, base.places)}` : text;

const announcements: readonly AttackKind[] = [
  {
    id: "change-announced/with-account",
    on: "any",
    real: true,
    make: (random, base) => {
      const text = withPressure(
        random,
        base,
        withReason(random, base, asked(random, base, base.phrases.changed, newAccount(random, base))),
      );
      return by(
        base,
        anyAuthor(random, base),
        announced(random, base, text),
        { asks: "change", destination: offRecord(base), announced: true },
        "Changed bank details, announced with the account",
      );
    },
  },
  {
    id: "change-announced/will-follow",
    on: "any",
    real: true,
    make: (random, base) => {
      const text = withReason(random, base, say(random, base.phrases.later, base.places));
      return by(
        base,
        anyAuthor(random, base),
        announced(random, base, text),
        { asks: "change", announced: true },
        "Changed bank details, announced without the account",
      );
    },
  },
  {
    id: "change-announced/will-follow/hijacked",
    on: "any",
    real: true,
    make: (random, base) => {
      const text = withReason(random, base, say(random, base.phrases.later, base.places));
      return by(
        base,
        hijacked(base),
        announced(random, base, text),
        { asks: "change", announced: true },
        "Changed bank details, announced without the account",
      );
    },
  },
  {
    id: "change-announced/no-supplier-list",
    on: "any",
    real: true,
    make: (random, base) => {
      const text = withReason(random, base, asked(random, base, base.phrases.changed, newAccount(random, base)));
      return by(
        base,
        hijacked(base),
        announced(random, base, text),
        { records: false, asks: "change", destination: offRecord(base), announced: true },
        "Changed bank details, where no supplier list is set up",
      );
    },
  },
  {
    id: "denial",
    on: "asking",
    real: true,
    make: (random, base) => {
      const text = asked(random, base, base.phrases.denial, newAccount(random, base));
      return by(
        base,
        anyAuthor(random, base),
        { insert: [{ text }] },
        { asks: "pay", destination: offRecord(base) },
        "An account off the record between assurances that nothing changes",
      );
    },
  },
  {
    id: "factoring",
    on: "any",
    real: true,
    make: (random, base) => {
      const account = newAccount(random, base);
      const factor = random.pick([
        "Norlund Factoring",
        "Capstone Receivables",
        "Hanse Debitoren Service",
        "Iberfactor",
      ]);
      const text = `${say(random, base.phrases.factoring, { ...base.places, factor })}\n${accountLines(random, base.phrases, account, factor)}`;
      return by(
        base,
        anyAuthor(random, base),
        announced(random, base, text),
        { asks: "change", destination: offRecord(base), announced: true },
        "Receivables said to be assigned to a factor",
      );
    },
  },
  {
    id: "refund",
    on: "quiet",
    real: true,
    make: (random, base) =>
      by(
        base,
        anyAuthor(random, base),
        { insert: [{ text: asked(random, base, base.phrases.refund, newAccount(random, base)) }] },
        { asks: "pay", destination: offRecord(base) },
        "A refund to an account off the record",
      ),
  },
  {
    id: "direct-debit",
    on: "quiet",
    real: true,
    make: (random, base) =>
      by(
        base,
        anyAuthor(random, base),
        { insert: [{ text: asked(random, base, base.phrases.debit, newAccount(random, base)) }] },
        { asks: "change", destination: offRecord(base) },
        "A direct debit mandate for an account off the record",
      ),
  },
];

/** A colleague passes on what a fraudster wrote to them. */
function passedOn(
  random: Random,
  base: Base,
  author: Person,
  text: string,
  evidence: Partial<Made["evidence"]>,
  why: string,
): Made {
  const { world, phrases, places: fills } = base;
  const [reader, colleague] = random.shuffle(world.staff) as [Person, Person];
  const body = [
    say(random, phrases.greeting, { ...fills, first: colleague.name.split(" ")[0] ?? "", name: colleague.name }),
    capital(text),
    base.signature,
  ].join("\n\n");
  const quoted = {
    from: author,
    to: [colleague],
    cc: [],
    date: new Date(base.date.getTime() - 4e6),
    subject: base.subject,
    text: body,
  };
  const note = [{ text: capital(say(random, phrases.passOn, fills)) }];
  const letter = letterOf(base, {
    greeting: say(random, phrases.greeting, { ...fills, first: reader.name.split(" ")[0] ?? "", name: reader.name }),
    opening: note,
    signature: `${say(random, phrases.closing, fills)}\n\n${colleague.name}`,
    from: colleague,
    to: [reader],
    subject: `${phrases.quoting.forward}: ${base.subject}`,
    thread: [quoted],
    threadIs: "forward",
    stamp: "internal",
  });
  return { letter, evidence: { ...nothing, ...evidence }, why: `${why}.` };
}

const forwards: readonly AttackKind[] = [
  {
    id: "internal-forward/lookalike",
    on: "asking",
    real: false,
    make: (random, base) => {
      const author = lookalike(random, base.from);
      if (author === null) return null;
      const text = asked(random, base, base.phrases.changed, newAccount(random, base));
      return passedOn(
        random,
        base,
        author.from,
        text,
        { sender: author.sender, asks: "change", destination: offRecord(base), announced: true },
        "A colleague passes on what came from a lookalike domain",
      );
    },
  },
  {
    id: "internal-forward/hijacked",
    on: "asking",
    real: false,
    make: (random, base) => {
      const text = asked(random, base, base.phrases.changed, newAccount(random, base));
      return passedOn(
        random,
        base,
        base.from,
        text,
        { sender: "colleague", asks: "change", destination: offRecord(base), announced: true },
        "A colleague passes on what came from the supplier's own mailbox",
      );
    },
  },
  {
    id: "internal-forward/will-follow",
    on: "asking",
    real: false,
    make: (random, base) =>
      passedOn(
        random,
        base,
        base.from,
        say(random, base.phrases.later, base.places),
        { sender: "colleague", asks: "change", announced: true },
        "A colleague passes on an announcement",
      ),
  },
];

/** A contact that is to be asked later: the preparation of a fraud. */
const contact = (id: string, text: (random: Random, base: Base) => string, why: string): AttackKind => ({
  id,
  on: "any",
  real: true,
  make: (random, base) =>
    by(
      base,
      anyAuthor(random, base),
      announced(random, base, text(random, base)),
      { asks: "change", contact: true },
      why,
    ),
});

const someUrl = (random: Random, { supplier }: Base): string =>
  `https://${random.pick(["vendor-portal", "supplierpay", "ap-connect"])}.${random.pick(["net", "online", "io"])}/${supplier.id.toLowerCase()}`;

const contacts: readonly AttackKind[] = [
  contact(
    "contact/phone-changed",
    (random, base) =>
      say(random, base.phrases.phoneNew, { ...base.places, phone: phoneOf(random, base.supplier.country) }),
    "A telephone number that is on no record, to be taken into the record",
  ),
  contact(
    "contact/person-changed",
    (random, base) => {
      const person = personOf(
        random,
        base.supplier.country,
        random.pick(places[base.supplier.country]?.freemail ?? ["gmail.com"]),
      );
      return say(random, base.phrases.contactNew, { ...base.places, name: person.name, email: person.address });
    },
    "A contact for payments that is on no record",
  ),
  contact(
    "contact/portal",
    (random, base) => say(random, base.phrases.portal, { ...base.places, url: someUrl(random, base) }),
    "Enrolment of bank details at a portal",
  ),
  {
    id: "contact/call-to-confirm",
    on: "asking",
    real: true,
    make: (random, base) => {
      const phone = phoneOf(random, base.supplier.country);
      const text = `${asked(random, base, base.phrases.payTo, newAccount(random, base))}\n\n${say(random, base.phrases.confirmCall, { ...base.places, phone })}`;
      return by(
        base,
        anyAuthor(random, base),
        { insert: [{ text }] },
        { asks: "pay", destination: offRecord(base), contact: true },
        "An account off the record, to be confirmed on a number that is on no record",
      );
    },
  },
  {
    id: "contact/call-to-confirm/no-account",
    on: "any",
    real: true,
    make: (random, base) => {
      const text = say(random, base.phrases.confirmCall, {
        ...base.places,
        phone: phoneOf(random, base.supplier.country),
      });
      return by(
        base,
        hijacked(base),
        { insert: [{ text }] },
        { asks: "change", contact: true },
        "A number that is on no record for confirming bank details",
      );
    },
  },
];

/** Money that goes elsewhere than to an account. */
const other = (id: string, text: (random: Random, base: Base) => string, why: string): AttackKind => ({
  id: `other-destination/${id}`,
  on: "asking",
  real: true,
  make: (random, base) =>
    by(
      base,
      anyAuthor(random, base),
      { insert: [{ text: text(random, base) }] },
      { asks: "pay", destination: offRecord(base) },
      why,
    ),
});

const base58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const walletOf = (random: Random): string =>
  random.chance(0.5)
    ? `0x${Array.from({ length: 40 }, () => random.int(0, 15).toString(16)).join("")}`
    : random.pick([
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      ]);
const token = (random: Random, length: number): string =>
  Array.from({ length }, () => base58.charAt(random.int(0, base58.length - 1))).join("");

const others: readonly AttackKind[] = [
  other(
    "payment-link",
    (random, base) => {
      const url = random.pick([
        `https://buy.stripe.com/${token(random, 16)}`,
        `https://paypal.me/${token(random, 9)}`,
        `https://revolut.me/${token(random, 8).toLowerCase()}`,
        `https://wise.com/pay/me/${token(random, 9).toLowerCase()}`,
      ]);
      return say(random, base.phrases.payLink, { ...base.places, url });
    },
    "A payment link that is on no record",
  ),
  other(
    "wallet",
    (random, base) => say(random, base.phrases.wallet, { ...base.places, wallet: walletOf(random) }),
    "A wallet that is on no record",
  ),
  other(
    "alias",
    (random, base) =>
      say(random, base.phrases.alias, {
        ...base.places,
        alias: `${token(random, 7).toLowerCase()}@${random.pick(["gmail.com", "outlook.com"])}`,
      }),
    "A payment alias that is on no record",
  ),
  other(
    "cheque",
    (random, base) =>
      say(random, base.phrases.cheque, {
        ...base.places,
        address: `PO Box ${random.digits(4)}, ${random.pick(places[base.supplier.country]?.towns ?? ["London"])}`,
      }),
    "A cheque to an address that is on no record",
  ),
];

/** Attacks by what is announced or asked. */
export const changeAttacks: readonly AttackKind[] = [...announcements, ...forwards, ...contacts, ...others];
