import { capital, composed, letterOf, say, type Changes } from "../base";
import { ceilingOf, type ExpectedVerdict } from "../verdict/expectedVerdict";
import type { Random } from "../random";
import type { Note } from "../phrases";
import { accountLines } from "../message/written";
import { personOf, asciiOf } from "../world";
import { places } from "../places";
import { dataOf, pageOf } from "./document";
import type { Honest, HonestKind } from "./kind";
import type { Letter } from "../message/letter";

type Answer = { readonly letter: Letter; readonly ceiling: ExpectedVerdict; readonly why: string };
const known = ceilingOf("known");
const strange = ceilingOf("unknown");

/** An ordinary message of a supplier, as it is, or with something more that is on record. */
const supplierMail = (
  id: string,
  about: (given: Honest) => Note,
  why: string,
  more: (random: Random, given: Honest) => Changes = () => ({}),
): HonestKind => ({
  id,
  make: (random, given) => {
    const base = composed(random, given.world, given.phrases, given.supplier, about(given), false);
    return { letter: letterOf(base, more(random, given)), ceiling: known, why };
  },
});

const accountOf = (random: Random, { phrases, supplier }: Honest): string => {
  const account = supplier.accounts[0];
  return account === undefined ? "" : accountLines(random, phrases, account, supplier.name);
};
const withAccount = (random: Random, given: Honest): Changes => {
  const lines = accountOf(random, given);
  return lines === ""
    ? {}
    : { insert: [{ text: `${say(random, given.phrases.payTo, { company: given.supplier.name })}\n${lines}` }] };
};

const ours = (id: string, about: (given: Honest) => Note, why: string, toSupplier: boolean): HonestKind => ({
  id,
  make: (random, given): Answer => {
    const base = composed(random, given.world, given.phrases, given.supplier, about(given), false);
    const [one, two] = random.shuffle(given.world.staff);
    if (one === undefined || two === undefined) throw new Error("A world has two people at least.");
    const first = (toSupplier ? base.from : two).name.split(" ")[0] ?? "";
    const name = (toSupplier ? base.from : two).name;
    const greeting = say(random, given.phrases.greeting, { first, name });
    const signature = `${say(random, given.phrases.closing, {})}\n\n${one.name}\n${given.world.name}`;
    const changes = {
      from: one,
      to: [toSupplier ? base.from : two],
      cc: [],
      thread: [],
      greeting,
      signature,
      subject: say(random, about(given).subject, { ...base.places, subject: "" }),
      stamp: "internal" as const,
    };
    // Our own mail to a supplier may be compared with its record.
    return { letter: letterOf(base, changes), ceiling: toSupplier ? known : strange, why };
  },
});

const fromOutside = (
  id: string,
  about: (given: Honest) => Note,
  why: string,
  fields: Letter["fields"],
  name: (random: Random, given: Honest) => string,
): HonestKind => ({
  id,
  make: (random, given) => {
    const base = composed(random, given.world, given.phrases, given.supplier, about(given), false);
    const host = random.pick([
      "ledgerweekly.example",
      "paytech-news.example",
      "finanzblatt.example",
      "comptoir-info.example",
    ]);
    const from = { name: name(random, given), address: `${random.pick(["news", "hello", "info"])}@${host}` };
    const changes = {
      from,
      thread: [],
      cc: [],
      fields,
      subject: say(random, about(given).subject, { ...base.places, subject: "" }),
      signature: from.name,
    };
    return { letter: letterOf(base, changes), ceiling: strange, why };
  },
});

/** The name of somebody of another family than all colleagues: a stranger of a colleague's name is no stranger. */
function strangersName(random: Random, { world }: Honest): string {
  const family = (name: string): string => name.split(" ").at(-1) ?? "";
  const taken = new Set(world.staff.map(({ name }) => family(name)));
  for (let turn = 0; turn < 50; turn++) {
    const { name } = personOf(random, world.country, "example.com");
    if (!taken.has(family(name))) return name;
  }
  throw new Error("All names are taken.");
}

const bulk: Letter["fields"] = [
  ["List-Unsubscribe", "<https://news.example.com/u/1>"],
  ["Precedence", "bulk"],
];
const auto: Letter["fields"] = [["Auto-Submitted", "auto-replied"]];

/** Honest mail, and the most that it may be called. */
export const honestKinds: readonly HonestKind[] = [
  supplierMail("order", ({ phrases }) => phrases.order, "A supplier about an order."),
  supplierMail("delivery", ({ phrases }) => phrases.delivery, "A supplier about a delivery."),
  supplierMail("meeting", ({ phrases }) => phrases.meeting, "A supplier about a meeting."),
  supplierMail("invoice/no-account", ({ phrases }) => phrases.invoice, "An invoice that names no account."),
  supplierMail(
    "invoice/on-record",
    ({ phrases }) => phrases.invoice,
    "An invoice with the account on record.",
    withAccount,
  ),
  supplierMail("reminder", ({ phrases }) => phrases.reminder, "A reminder."),
  supplierMail(
    "reminder/on-record",
    ({ phrases }) => phrases.reminder,
    "A reminder with the account on record.",
    withAccount,
  ),
  supplierMail("receipt", ({ phrases }) => phrases.receipt, "A supplier thanks for a payment."),
  supplierMail(
    "unchanged",
    ({ phrases }) => phrases.invoice,
    "An invoice that says that bank details have not changed.",
    (random, given) => {
      const text = say(random, given.phrases.unchanged, {});
      const lines = accountOf(random, given);
      return { insert: [{ text: random.chance(0.5) && lines !== "" ? `${text}\n${lines}` : text }] };
    },
  ),
  supplierMail("warning/supplier", ({ phrases }) => phrases.warning, "A supplier warns of fraud."),
  supplierMail(
    "away",
    ({ phrases }) => phrases.away,
    "A supplier's automatic reply.",
    () => ({ fields: auto }),
  ),
  supplierMail("numbers", ({ phrases }) => phrases.numbers, "Order, VAT, tracking and telephone numbers."),
  supplierMail(
    "small-talk",
    ({ phrases }) => ({ subject: phrases.meeting.subject, text: phrases.small }),
    "Small talk.",
  ),
  {
    id: "document/on-record",
    make: (random, given) => {
      const base = composed(random, given.world, given.phrases, given.supplier, given.phrases.invoice, true);
      const [account] = given.supplier.accounts;
      const page = account === undefined ? [] : [pageOf(random, base, account)];
      const data = account?.scheme === "iban" ? [dataOf(base, account, "xml"), dataOf(base, account, "qr")] : [];
      return {
        letter: letterOf(base, { papers: [...page, ...data] }),
        ceiling: known,
        why: "An attached invoice whose page, data and code name the account on record.",
      };
    },
  },
  {
    id: "second-domain",
    make: (random, given) => {
      const two = given.world.suppliers.filter(({ domains }) => domains.length > 1);
      const supplier = two.length > 0 ? random.pick(two) : given.supplier;
      const base = composed(random, given.world, given.phrases, supplier, given.phrases.invoice, true);
      const domain = supplier.domains.at(-1) ?? "";
      const from = { name: base.from.name, address: `${base.from.address.split("@")[0] ?? ""}@${domain}` };
      return {
        letter: letterOf(base, { from, thread: [], ...withAccount(random, { ...given, supplier }) }),
        ceiling: known,
        why: "A supplier writes from its other domain on record.",
      };
    },
  },
  {
    id: "shared-mailbox",
    make: (random, given) => {
      const base = composed(random, given.world, given.phrases, given.supplier, given.phrases.invoice, true);
      const domain = given.supplier.domains[0] ?? "";
      const from = {
        name: `${given.supplier.alias} ${random.pick(["Accounts", "Billing", "Office"])}`,
        address: `${random.pick(["ar", "office", "noreply"])}@${domain}`,
      };
      return {
        letter: letterOf(base, { from, thread: [], ...withAccount(random, given) }),
        ceiling: known,
        why: "A shared mailbox at the supplier's domain.",
      };
    },
  },
  {
    id: "freemail-supplier",
    special: "freemail",
    make: (random, given) => {
      const base = composed(random, given.world, given.phrases, given.supplier, given.phrases.invoice, true);
      return {
        letter: letterOf(base, withAccount(random, given)),
        ceiling: known,
        why: "A craftsman whose freemail address is on record.",
      };
    },
  },
  ours("internal/lunch", ({ phrases }) => phrases.lunch, "Colleagues about lunch.", false),
  ours("internal/payment-run", ({ phrases }) => phrases.run, "Colleagues about the payment run.", false),
  ours("internal/meeting", ({ phrases }) => phrases.meeting, "Colleagues about a meeting.", false),
  ours("remittance-we-sent", ({ phrases }) => phrases.advice, "Our remittance advice to a supplier.", true),
  {
    id: "internal/forward-of-invoice",
    make: (random, given) => {
      const base = composed(random, given.world, given.phrases, given.supplier, given.phrases.invoice, true);
      const [one, two] = random.shuffle(given.world.staff);
      if (one === undefined || two === undefined) throw new Error("A world has two people at least.");
      const text = [
        base.greeting,
        base.opening.map((block) => block.text).join("\n\n"),
        accountOf(random, given),
        base.signature,
      ].join("\n\n");
      const quoted = {
        from: base.from,
        to: [one],
        cc: [],
        date: new Date(base.date.getTime() - 5e6),
        subject: base.subject,
        text,
      };
      const letter = letterOf(base, {
        from: one,
        to: [two],
        cc: [],
        thread: [quoted],
        threadIs: "forward",
        opening: [{ text: capital(say(random, given.phrases.passOn, base.places)) }],
        greeting: say(random, given.phrases.greeting, { first: two.name.split(" ")[0] ?? "", name: two.name }),
        signature: one.name,
        subject: `${given.phrases.quoting.forward}: ${base.subject}`,
        stamp: "internal",
      });
      return { letter, ceiling: known, why: "A colleague passes on an invoice with the account on record." };
    },
  },
  {
    id: "colleague-from-home",
    make: (random, given) => {
      const base = composed(random, given.world, given.phrases, given.supplier, given.phrases.lunch, false);
      const colleague = random.pick(given.world.staff.filter(({ address }) => address !== base.to.address));
      const provider = random.pick(places[given.world.country]?.freemail ?? ["gmail.com"]);
      const from = { name: colleague.name, address: `${asciiOf(colleague.name)}@${provider}` };
      const letter = letterOf(base, {
        from,
        thread: [],
        cc: [],
        signature: colleague.name.split(" ")[0] ?? "",
        subject: say(random, given.phrases.lunch.subject, base.places),
      });
      return { letter, ceiling: strange, why: "A colleague about lunch, from a private mailbox." };
    },
  },
  fromOutside(
    "newsletter",
    ({ phrases }) => phrases.news,
    "A newsletter with words of payment.",
    bulk,
    () => "Payments Weekly",
  ),
  fromOutside(
    "warning/stranger",
    ({ phrases }) => phrases.warning,
    "A warning of fraud.",
    bulk,
    () => "Chamber of Commerce",
  ),
  fromOutside("away/stranger", ({ phrases }) => phrases.away, "An automatic reply.", auto, strangersName),
  fromOutside(
    "remittance/customer",
    ({ phrases }) => phrases.advice,
    "A customer's remittance advice.",
    [],
    strangersName,
  ),
  fromOutside("meeting/stranger", ({ phrases }) => phrases.meeting, "A stranger about a meeting.", [], strangersName),
];
