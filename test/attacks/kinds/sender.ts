import { say, type Base } from "../base";
import type { Dice } from "../dice";
import { places } from "../places";
import { faint, imitation, tricks } from "../tricks";
import { asciiOf, type Person } from "../world";
import { accountLines } from "../written";
import { anyAuthor, elsewhere, freemail, hijacked, lookalike, type Author } from "./impostor";
import type { AttackKind } from "./kind";
import { asked, by, newAccount, offRecord } from "./parts";

const localOf = ({ address }: Person): string => address.slice(0, address.lastIndexOf("@"));

/** Each trick once with an account, once with nothing but the request. */
const lookalikes: readonly AttackKind[] = tricks.map((trick) => ({
  id: `lookalike/${trick}`,
  on: "asking",
  real: true,
  make: (dice, base) => {
    const author = lookalike(dice, base.from, trick);
    if (author === null) return null;
    // Of a domain that may be honest, the account must show what it is.
    const withAccount = faint.has(trick) || base.real || dice.chance(0.5);
    const insert = withAccount ? [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }] : [];
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
  make: (dice, base) => {
    if (base.thread.length === 0 || base.supplier.domains.length === 0) return null;
    const { phrases } = base;
    const account = newAccount(dice, base);
    const text = `${asked(dice, base, phrases.changed, account)}\n\n${say(dice, phrases.reason, base.places)}`;
    const opening = [
      { text: say(dice, phrases.small, base.places) },
      { text },
      { text: say(dice, phrases.pressure, base.places) },
    ];
    return by(
      base,
      freemail(dice, base),
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
    make: (dice, base) => {
      const other = elsewhere(dice, base);
      const author: Author = {
        ...other,
        from: {
          name: dice.pick([
            base.from.address,
            `${base.from.name} <${base.from.address}>`,
            `${base.from.name} (${base.from.address})`,
          ]),
          address: other.from.address,
        },
        as: "a display name that holds the supplier's address",
      };
      const withAccount = dice.chance(0.6);
      const insert = withAccount
        ? [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }]
        : [{ text: say(dice, base.phrases.reminder.text, base.places) }];
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
    make: (dice, base) => {
      const withAccount = dice.chance(0.6);
      const insert = withAccount
        ? [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }]
        : [{ text: say(dice, base.phrases.reminder.text, base.places) }];
      return by(
        base,
        elsewhere(dice, base),
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
    make: (dice, base) => {
      const other = elsewhere(dice, base);
      const alike: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р", i: "і" };
      const name = base.supplier.name.replace(/[aeocpi]/g, (letter) =>
        dice.chance(0.5) ? (alike[letter] ?? letter) : letter,
      );
      const author: Author = {
        ...other,
        from: { ...other.from, name },
        as: "the supplier's name in letters of another alphabet",
      };
      const insert = [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }];
      return by(base, author, { insert }, { asks: "pay", destination: offRecord(base) }, "A request for payment");
    },
  },
];

const diverted: readonly AttackKind[] = [
  {
    id: "reply-to/freemail",
    on: "asking",
    real: true,
    make: (dice, base) => {
      if (base.supplier.domains.length === 0) return null;
      const withAccount = dice.chance(0.5);
      const insert = withAccount
        ? [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }]
        : [{ text: say(dice, base.phrases.invoice.text, base.places) }];
      const replyTo = { name: base.from.name, address: freemail(dice, base).from.address };
      return by(
        base,
        hijacked(base),
        { insert, replyTo, stamp: dice.pick(["pass", "none"]) },
        { asks: "pay", destination: withAccount ? offRecord(base) : "none", replyTo: "diverts" },
        "Replies go to a freemail address",
      );
    },
  },
  {
    id: "reply-to/lookalike",
    on: "asking",
    real: true,
    make: (dice, base) => {
      const author = lookalike(dice, base.from, dice.pick(tricks.filter((trick) => !faint.has(trick))));
      if (author === null) return null;
      const insert = [{ text: say(dice, base.phrases.invoice.text, base.places) }];
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
    make: (dice, base) => {
      const colleague = dice.pick(base.world.staff);
      const domain = imitation(
        dice,
        dice.pick(["transposition", "omission", "repetition", "homoglyph", "hyphen"]),
        base.world.domain,
      );
      if (domain === null) return null;
      const insert = [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }];
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
    make: (dice, base) => {
      const [, ...others] = base.supplier.people;
      const second = others[0] ?? base.from;
      const copy = lookalike(dice, second, dice.pick(["transposition", "omission", "repetition", "replacement"]));
      const author = base.supplier.domains.length === 0 ? null : freemail(dice, base);
      if (copy === null || author === null) return null;
      const insert = [{ text: asked(dice, base, base.phrases.changed, newAccount(dice, base)) }];
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
    make: (dice, base) => {
      if (base.supplier.domains.length === 0) return null;
      const withAccount = dice.chance(0.6);
      const insert = withAccount
        ? [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }]
        : [{ text: say(dice, base.phrases.invoice.text, base.places) }];
      const author: Author = { from: base.from, sender: "supplierForged", as: "the supplier's own domain, forged" };
      return by(
        base,
        author,
        { insert, stamp: dice.pick(["fail", "forged"]) },
        { asks: "pay", destination: withAccount ? offRecord(base) : "none" },
        "A request for payment that failed DMARC",
      );
    },
  },
  {
    id: "spoof/own-domain",
    on: "quiet",
    real: false,
    make: (dice, base) => {
      const { phrases, world } = base;
      const boss = dice.pick(world.staff.filter(({ address }) => address !== base.to.address));
      const note = phrases.urgent;
      const text = `${say(dice, note.text, base.places)}\n${accountLines(dice, phrases, newAccount(dice, base), dice.pick(["Calder Advisory LLP", "Meridian Holding", "Alto Invest"]))}`;
      const author: Author = { from: boss, sender: "ownForged", as: "our own domain, forged" };
      const changes = {
        opening: [{ text }],
        thread: [],
        subject: say(dice, note.subject, base.places),
        signature: boss.name,
        stamp: dice.pick(["fail", "forged"] as const),
      };
      return by(base, author, changes, { asks: "pay", record: "fine" }, "An urgent transfer");
    },
  },
];

/** A colleague's name at an address outside. */
function posing(dice: Dice, base: Base, boss: Person): Author {
  const provider = dice.pick(places[base.world.country]?.freemail ?? ["gmail.com"]);
  const address = dice.pick([
    `${asciiOf(boss.name)}${dice.digits(2)}@${provider}`,
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
  make: (dice, base) => {
    const { phrases, world } = base;
    const boss = dice.pick(world.staff.filter(({ address }) => address !== base.to.address));
    const note = id === "pay-invoice" ? { subject: phrases.invoice.subject, text: phrases.passOn } : phrases[id];
    const withAccount = dice.chance(account);
    const lines = withAccount ? `\n${accountLines(dice, phrases, newAccount(dice, base), boss.name)}` : "";
    const text =
      id === "pay-invoice"
        ? `${say(dice, note.text, base.places)}\n\n${say(dice, phrases.invoice.text, base.places)}${lines}`
        : `${say(dice, note.text, base.places)}${lines}`;
    const changes = {
      opening: [{ text }],
      thread: [],
      subject: say(dice, note.subject, base.places),
      signature: `${say(dice, phrases.closing, base.places)}\n\n${boss.name}`,
    };
    // Payroll is a change of bank details; the others ask for money.
    const evidence = id === "payroll" ? ({ asks: "change", announced: true } as const) : ({ asks: "pay" } as const);
    return by(
      base,
      posing(dice, base, boss),
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
    make: (dice, base) => {
      const { phrases, world } = base;
      const colleague = dice.pick(world.staff.filter(({ address }) => address !== base.to.address));
      const text = `${say(dice, phrases.payroll.text, base.places)}\n${accountLines(dice, phrases, newAccount(dice, base), colleague.name)}`;
      const changes = {
        opening: [{ text }],
        thread: [],
        cc: [],
        subject: say(dice, phrases.payroll.subject, base.places),
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
    make: (dice, base) => {
      const author = anyAuthor(dice, base);
      // From the supplier itself it is an honest question, and from a mere likeness it raises nothing by itself.
      if (author.sender !== "lookalike") return null;
      const opening = [{ text: say(dice, base.phrases.ledger.text, base.places) }];
      return by(
        base,
        author,
        { opening, subject: say(dice, base.phrases.ledger.subject, base.places), thread: [] },
        { asks: "none", ledger: true, outside: false },
        "A question for our open items",
      );
    },
  },
  {
    id: "platform/other-account",
    on: "asking",
    real: false,
    make: (dice, base) => {
      const from = { name: base.supplier.name, address: `messaging-service@${dice.pick(platforms)}` };
      const insert = [{ text: asked(dice, base, base.phrases.payTo, newAccount(dice, base)) }];
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
