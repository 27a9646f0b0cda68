import { amounts, shortDates } from "./formats";
import type { Random } from "./random";
import type { Block, Client, Letter, Quoted, Stamp } from "./message/letter";
import { clients } from "./message/letter";
import type { Note, Phrases, Ways } from "./phrases";
import { places as placesOf } from "./places";
import { spin, type Places } from "./message/spin";
import type { Person, Supplier, World } from "./world";
import { accountLines } from "./message/written";

/** An ordinary message before a fraudster, or no one, changes it. */
export interface Base {
  readonly world: World;
  readonly phrases: Phrases;
  readonly supplier: Supplier;
  /** Who writes for the supplier. */
  readonly from: Person;
  /** Our own people who are written to. */
  readonly to: Person;
  readonly cc: readonly Person[];
  readonly places: Places;
  readonly subject: string;
  readonly greeting: string;
  readonly opening: readonly Block[];
  readonly signature: string;
  readonly thread: readonly Quoted[];
  readonly date: Date;
  /** The opening asks for payment. */
  readonly asks: boolean;
  /** The quoted messages name the account on record. */
  readonly quotesAccount: boolean;
  readonly client: Client;
  readonly format: Letter["format"];
  /** Somebody else's real message: its text is as it was. */
  readonly real: boolean;
}

/** The moment at which all is judged. */
export const now = new Date("2026-10-05T12:00:00Z");
const day = 24 * 3600 * 1000;

/** Fills for the places of a language's phrases. */
export function placesFor(random: Random, world: World, supplier: Supplier, to: Person, from: Person): Places {
  const place = placesOf[supplier.country];
  const language = world.language;
  const whole = random.int(180, 48_000);
  const amount = amounts(language).format(whole + random.int(0, 99) / 100);
  const dates = shortDates(language);
  const currency = place?.currency ?? "EUR";
  return {
    first: to.name.split(" ")[0] ?? to.name,
    name: to.name,
    sender: from.name,
    company: supplier.name,
    invoice: random.pick([
      `2026-${random.digits(5)}`,
      `RE${random.digits(6)}`,
      `INV-${random.digits(5)}`,
      random.digits(6),
    ]),
    order: random.pick([`45${random.digits(6)}`, `PO-${random.digits(5)}`]).replace("PO-PO", "PO"),
    amount: random.chance(0.5) ? `${currency} ${amount}` : `${amount} ${currency}`,
    due: dates.format(new Date(now.getTime() + random.int(2, 25) * day)),
    date: dates.format(new Date(now.getTime() + random.int(1, 12) * day)),
    phone: supplier.phone,
    vat: supplier.vat,
    tracking: random.pick([`1Z999AA1${random.digits(10)}`, random.digits(12), `CMR ${random.digits(7)}`]),
  };
}

/** A sentence in the mail's language. */
export const say = (random: Random, ways: Ways, places: Places): string => spin(random, random.pick(ways), places);

/** Upper case at the start, which a sentence after a German salutation lacks. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is under the text of somebody who writes for a supplier. */
function signatureOf(
  random: Random,
  { name }: Person,
  { name: company, street, town, phone, alias }: Supplier,
): string {
  const own = name === alias ? [] : [name];
  const tail = random.chance(0.7) ? [street, town] : [];
  return [...own, company, ...tail, ...(random.chance(0.6) ? [`Tel. ${phone}`] : [])].join("\n");
}

interface Turn {
  readonly quoted: Quoted;
  readonly named: boolean;
}

function turns(
  random: Random,
  base: Pick<Base, "phrases" | "world" | "supplier" | "from" | "to" | "cc" | "date" | "places">,
  subject: string,
): Turn[] {
  const { phrases, supplier, from, to, cc, places } = base;
  const depth = random.pick([0, 0, 1, 2, 2, 3]);
  const made: Turn[] = [];
  let date = base.date;
  for (let at = 0; at < depth; at++) {
    date = new Date(date.getTime() - random.int(3, 70) * 3600 * 1000);
    const ours = at % 2 === 0;
    const [account] = supplier.accounts;
    const named = !ours && account !== undefined && random.chance(0.6);
    const notes = named ? phrases.invoice : random.pick([phrases.order, phrases.delivery]);
    const text = [
      say(
        random,
        phrases.greeting,
        ours ? { ...places, name: from.name, first: from.name.split(" ")[0] ?? "" } : places,
      ),
      say(random, ours ? phrases.small : notes.text, places),
      ...(named && account !== undefined ? [accountLines(random, phrases, account, supplier.name)] : []),
      say(random, phrases.closing, places),
      ours ? to.name : signatureOf(random, from, supplier),
    ].join("\n\n");
    const [author, reader] = ours ? [to, from] : [from, to];
    made.push({ quoted: { from: author, to: [reader], cc, date, subject, text }, named });
  }
  return made;
}

/** An ordinary message of a supplier about something. */
export function composed(
  random: Random,
  world: World,
  phrases: Phrases,
  supplier: Supplier,
  about: Note,
  asks: boolean,
): Base {
  const from = random.pick(supplier.people);
  const [to, ...others] = random.shuffle(world.staff);
  const cc = random.chance(0.3) ? others.slice(0, 1) : [];
  const places = placesFor(random, world, supplier, to ?? world.staff[0], from);
  const date = new Date(now.getTime() - random.int(1, 60) * 3600 * 1000);
  const subject = say(random, about.subject, { ...places, subject: "" });
  const given = { world, phrases, supplier, from, to: to ?? world.staff[0], cc, places, date };
  const thread = turns(random, given, subject);
  const text = say(random, about.text, places);
  const small = random.chance(0.3) ? [{ text: say(random, phrases.small, places) }] : [];
  return {
    ...given,
    subject: thread.length > 0 ? `${phrases.quoting.reply}: ${subject}` : subject,
    greeting: say(random, phrases.greeting, places),
    opening: [{ text }, ...small],
    signature: `${say(random, phrases.closing, places)}\n\n${signatureOf(random, from, supplier)}`,
    thread: thread.map(({ quoted }) => quoted),
    asks,
    quotesAccount: thread.some(({ named }) => named),
    client: random.pick(clients),
    format: random.pick(["plain", "html", "both", "both"]),
    real: false,
  };
}

/** What a letter of a base may say otherwise. */
export interface Changes {
  /** After the opening. */
  readonly insert?: readonly Block[];
  /** Instead of the opening. */
  readonly opening?: readonly Block[];
  readonly from?: Person;
  readonly replyTo?: Person;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly subject?: string;
  readonly signature?: string;
  readonly thread?: readonly Quoted[];
  readonly threadIs?: Letter["threadIs"];
  readonly format?: Letter["format"];
  readonly stamp?: Stamp;
  readonly fields?: Letter["fields"];
  readonly files?: Letter["files"];
  readonly papers?: Letter["papers"];
  readonly greeting?: string;
}

/** The letter that a base becomes. */
export function letterOf(base: Base, changes: Changes = {}): Letter {
  const opening = changes.opening ?? base.opening;
  const insert = changes.insert ?? [];
  const greeting = changes.greeting ?? base.greeting;
  const signature = changes.signature ?? base.signature;
  // A real message may end in what it quotes: what is new is above.
  const shown = base.real ? [...insert, ...opening] : [...opening, ...insert];
  // Only what follows the salutation may begin with a small letter.
  const parts = shown.map((block, at) => (at === 0 || base.real ? block : { ...block, text: capital(block.text) }));
  const body = [
    ...(greeting === "" ? [] : [{ text: greeting }]),
    ...parts,
    ...(signature === "" ? [] : [{ text: signature }]),
  ];
  return {
    from: changes.from ?? base.from,
    replyTo: changes.replyTo ?? null,
    to: changes.to ?? [base.to],
    cc: changes.cc ?? base.cc,
    subject: changes.subject ?? base.subject,
    date: base.date,
    body,
    thread: changes.thread ?? base.thread,
    threadIs: changes.threadIs ?? "reply",
    quoting: base.phrases.quoting,
    language: base.world.language,
    client: base.client,
    format: changes.format ?? base.format,
    stamp: changes.stamp ?? "pass",
    fields: changes.fields ?? [],
    files: changes.files ?? [],
    papers: changes.papers ?? [],
    ownDomain: base.world.domain,
  };
}
