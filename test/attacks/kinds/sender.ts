import { say, type Base } from "../base";
import type { Random } from "../random";
import { places } from "../places";
import { faint, imitation, tricks } from "../message/tricks";
import { asciiOf, type Person } from "../world";
import { accountLines } from "../message/written";
import { anyAuthor, elsewhere, freemail, hijacked, lookalike, type Author } from "./impostor";
import type { AttackKind } from "./kind";
import { asked, by, newAccount, offRecord } from "./parts";

const localOf = ({ address }: Person): string => address.slice(0, address.lastIndexOf("@"));

/** Each trick once with an account, once with nothing but the request. */
const lookalikes: readonly AttackKind[] = tricks.map((trick) => ({
  id: `lookalike/${trick}`,
  on: "asking",
  real: true,
  make: (random, base) => {
    const author = lookalike(random, base.from, trick);
    if (author === null) return null;
    // Of a domain that may be honest, the account must show what it is.
    const withAccount = faint.has(trick) || base.real || random.chance(0.5);
    const insert = withAccount ? [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }] : [];
    return by(
      base,
      author,
      { insert },
      { asks: "pay", destination: withAccount ? offRecord(base) : "none" },
      "A request for payment",
    );
  },
}));

const seed: AttackKind = {
  id: "seed-case",
  on: "any",
  real: false,
  make: (random, base) => {
    if (base.thread.length === 0 || base.supplier.domains.length === 0) return null;
    const { phrases } = base;
    const account = newAccount(random, base);
    const text = `${asked(random, base, phrases.changed, account)}\n\n${say(random, phrases.reason, base.places)}`;
    const opening = [
      { text: say(random, phrases.small, base.places) },
      { text },
      { text: say(random, phrases.pressure, base.places) },
    ];
    return by(
      base,
      freemail(random, base),
      { opening },
      { asks: "change", destination: offRecord(base), announced: true },
      "A real thread quoted, new bank details",
    );
  },
};

const names: readonly AttackKind[] = [
  {
    id: "display-name/holds-address",
    on: "asking",
    real: true,
    make: (random, base) => {
      const other = elsewhere(random, base);
      const author: Author = {
        ...other,
        from: {
          name: random.pick([
            base.from.address,
            `${base.from.name} <${base.from.address}>`,
            `${base.from.name} (${base.from.address})`,
          ]),
          address: other.from.address,
        },
        as: "a display name that holds the supplier's address",
      };
      const withAccount = random.chance(0.6);
      const insert = withAccount
        ? [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }]
        : [{ text: say(random, base.phrases.reminder.text, base.places) }];
      return by(
        base,
        author,
        { insert },
        { asks: "pay", destination: withAccount ? offRecord(base) : "none" },
        "A request for payment",
      );
    },
  },
  {
    id: "display-name/company",
    on: "asking",
    real: true,
    make: (random, base) => {
      const withAccount = random.chance(0.6);
      const insert = withAccount
        ? [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }]
        : [{ text: say(random, base.phrases.reminder.text, base.places) }];
      return by(
        base,
        elsewhere(random, base),
        { insert },
        { asks: "pay", destination: withAccount ? offRecord(base) : "none" },
        "A request for payment",
      );
    },
  },
  {
    id: "display-name/confusable",
    on: "asking",
    real: true,
    make: (random, base) => {
      const other = elsewhere(random, base);
      const alike: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р", i: "і" };
      const name = base.supplier.name.replace(/[aeocpi]/g, (letter) =>
        random.chance(0.5) ? (alike[letter] ?? letter) : letter,
      );
      const author: Author = {
        ...other,
        from: { ...other.from, name },
        as: "the supplier's name in letters of another alphabet",
      };
      const insert = [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }];
      return by(base, author, { insert }, { asks: "pay", destination: offRecord(base) }, "A request for payment");
    },
  },
];

const diverted: readonly AttackKind[] = [
  {
    id: "reply-to/freemail",
    on: "asking",
    real: true,
    make: (random, base) => {
      if (base.supplier.domains.length === 0) return null;
      const withAccount = random.chance(0.5);
      const insert = withAccount
        ? [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }]
        : [{ text: say(random, base.phrases.invoice.text, base.places) }];
      const replyTo = { name: base.from.name, address: freemail(random, base).from.address };
      return by(
        base,
        hijacked(base),
        { insert, replyTo, stamp: random.pick(["pass", "none"]) },
        { asks: "pay", destination: withAccount ? offRecord(base) : "none", replyTo: "diverts" },
        "Replies go to a freemail address",
      );
    },
  },
  {
    id: "reply-to/lookalike",
    on: "asking",
    real: true,
    make: (random, base) => {
      const author = lookalike(random, base.from, random.pick(tricks.filter((trick) => !faint.has(trick))));
      if (author === null) return null;
      const insert = [{ text: say(random, base.phrases.invoice.text, base.places) }];
      return by(
        base,
        hijacked(base),
        { insert, replyTo: author.from },
        { asks: "pay", replyTo: "lookalike" },
        "Replies go to a lookalike domain",
      );
    },
  },
  {
    id: "recipient/colleague-replaced",
    on: "asking",
    real: true,
    make: (random, base) => {
      const colleague = random.pick(base.world.staff);
      const domain = imitation(
        random,
        random.pick(["transposition", "omission", "repetition", "homoglyph", "hyphen"]),
        base.world.domain,
      );
      if (domain === null) return null;
      const insert = [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }];
      const cc = [...base.cc, { name: colleague.name, address: `${localOf(colleague)}@${domain}` }];
      return by(
        base,
        hijacked(base),
        { insert, cc },
        { asks: "pay", destination: offRecord(base), recipient: true },
        "A colleague in Cc replaced by an imitation",
      );
    },
  },
  {
    id: "recipient/supplier-replaced",
    on: "asking",
    real: true,
    make: (random, base) => {
      const [, ...others] = base.supplier.people;
      const second = others[0] ?? base.from;
      const copy = lookalike(random, second, random.pick(["transposition", "omission", "repetition", "replacement"]));
      const author = base.supplier.domains.length === 0 ? null : freemail(random, base);
      if (copy === null || author === null) return null;
      const insert = [{ text: asked(random, base, base.phrases.changed, newAccount(random, base)) }];
      return by(
        base,
        author,
        { insert, cc: [...base.cc, copy.from] },
        { asks: "change", destination: offRecord(base), announced: true, recipient: true },
        "The supplier's boss in Cc replaced by an imitation",
      );
    },
  },
];

const forgeries: readonly AttackKind[] = [
  {
    id: "spoof/supplier-domain",
    on: "asking",
    real: true,
    make: (random, base) => {
      if (base.supplier.domains.length === 0) return null;
      const withAccount = random.chance(0.6);
      const insert = withAccount
        ? [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }]
        : [{ text: say(random, base.phrases.invoice.text, base.places) }];
      const author: Author = { from: base.from, sender: "supplierForged", as: "the supplier's own domain, forged" };
      return by(
        base,
        author,
        { insert, stamp: random.pick(["fail", "forged"]) },
        { asks: "pay", destination: withAccount ? offRecord(base) : "none" },
        "A request for payment that failed DMARC",
      );
    },
  },
  {
    id: "spoof/own-domain",
    on: "quiet",
    real: false,
    make: (random, base) => {
      const { phrases, world } = base;
      const boss = random.pick(world.staff.filter(({ address }) => address !== base.to.address));
      const note = phrases.urgent;
      const text = `${say(random, note.text, base.places)}\n${accountLines(random, phrases, newAccount(random, base), random.pick(["Calder Advisory LLP", "Meridian Holding", "Alto Invest"]))}`;
      const author: Author = { from: boss, sender: "ownForged", as: "our own domain, forged" };
      const changes = {
        opening: [{ text }],
        thread: [],
        subject: say(random, note.subject, base.places),
        signature: boss.name,
        stamp: random.pick(["fail", "forged"] as const),
      };
      return by(base, author, changes, { asks: "pay", record: "fine" }, "An urgent transfer");
    },
  },
];

/** A colleague's name at an address outside. */
function posing(random: Random, base: Base, boss: Person): Author {
  const provider = random.pick(places[base.world.country]?.freemail ?? ["gmail.com"]);
  const address = random.pick([
    `${asciiOf(boss.name)}${random.digits(2)}@${provider}`,
    `${localOf(boss)}@${provider}`,
    `ceo.office@cloudpost-services.net`,
    `private.${localOf(boss)}@${provider}`,
  ]);
  return { from: { name: boss.name, address }, sender: "posing", as: "an outside address under a colleague's name" };
}

const staff = (id: "gift" | "payroll" | "urgent" | "pay-invoice", account: number): AttackKind => ({
  id: `staff-impersonation/${id}`,
  on: "quiet",
  real: false,
  make: (random, base) => {
    const { phrases, world } = base;
    const boss = random.pick(world.staff.filter(({ address }) => address !== base.to.address));
    const note = id === "pay-invoice" ? { subject: phrases.invoice.subject, text: phrases.passOn } : phrases[id];
    const withAccount = random.chance(account);
    const lines = withAccount ? `\n${accountLines(random, phrases, newAccount(random, base), boss.name)}` : "";
    const text =
      id === "pay-invoice"
        ? `${say(random, note.text, base.places)}\n\n${say(random, phrases.invoice.text, base.places)}${lines}`
        : `${say(random, note.text, base.places)}${lines}`;
    const changes = {
      opening: [{ text }],
      thread: [],
      subject: say(random, note.subject, base.places),
      signature: `${say(random, phrases.closing, base.places)}\n\n${boss.name}`,
    };
    // Payroll is a change of bank details; the others ask for money.
    const evidence = id === "payroll" ? ({ asks: "change", announced: true } as const) : ({ asks: "pay" } as const);
    return by(
      base,
      posing(random, base, boss),
      changes,
      { ...evidence, record: "fine", outside: false },
      `A colleague's name, ${id}`,
    );
  },
});

const insiders: readonly AttackKind[] = [
  staff("gift", 0),
  staff("payroll", 0.7),
  staff("urgent", 0.8),
  staff("pay-invoice", 0.7),
  {
    id: "payroll/hijacked-colleague",
    on: "quiet",
    real: false,
    make: (random, base) => {
      const { phrases, world } = base;
      const colleague = random.pick(world.staff.filter(({ address }) => address !== base.to.address));
      const text = `${say(random, phrases.payroll.text, base.places)}\n${accountLines(random, phrases, newAccount(random, base), colleague.name)}`;
      const changes = {
        opening: [{ text }],
        thread: [],
        cc: [],
        subject: say(random, phrases.payroll.subject, base.places),
        signature: colleague.name,
        stamp: "internal" as const,
      };
      return by(
        base,
        { from: colleague, sender: "colleague", as: "a colleague's own mailbox" },
        changes,
        { asks: "change", announced: true, record: "fine", outside: false },
        "Another account for the salary",
      );
    },
  },
];

const platforms = ["xero.com", "post.xero.com", "quickbooks.com", "intuit.com", "bill.com"];
const rest: readonly AttackKind[] = [
  {
    id: "ledger-asked",
    on: "quiet",
    real: false,
    make: (random, base) => {
      const author = anyAuthor(random, base);
      // From the supplier itself it is an honest question, and from a mere likeness it raises nothing by itself.
      if (author.sender !== "lookalike") return null;
      const opening = [{ text: say(random, base.phrases.ledger.text, base.places) }];
      return by(
        base,
        author,
        { opening, subject: say(random, base.phrases.ledger.subject, base.places), thread: [] },
        { asks: "none", ledger: true, outside: false },
        "A question for our open items",
      );
    },
  },
  {
    id: "platform/other-account",
    on: "asking",
    real: false,
    make: (random, base) => {
      const from = { name: base.supplier.name, address: `messaging-service@${random.pick(platforms)}` };
      const insert = [{ text: asked(random, base, base.phrases.payTo, newAccount(random, base)) }];
      const author: Author = { from, sender: "platform", as: "a billing platform" };
      return by(
        base,
        author,
        { insert, thread: [] },
        { asks: "pay", destination: offRecord(base), outside: false },
        "An invoice with an account off the record",
      );
    },
  },
];

/** Attacks by who is said to write. */
export const senderAttacks: readonly AttackKind[] = [
  ...lookalikes,
  seed,
  ...names,
  ...diverted,
  ...forgeries,
  ...insiders,
  ...rest,
];
