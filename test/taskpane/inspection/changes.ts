import { chanceOf, fakeMessageOf, type ClientName, type FakeMessage, type Placing } from "../../../preview/outlook";
import type { PaneState } from "../../../src/taskpane/state";
import { stageOf, type Trouble } from "./kit";

/** A German IBAN of its own for each number (ISO 13616: 98 less the remainder of 97). */
function iban(number: number): string {
  const bban = `10010010${String(number).padStart(10, "0")}`;
  const check = 98n - (BigInt(`${bban}131400`) % 97n);
  return `DE${String(check).padStart(2, "0")}${bban}`;
}

/** A message in which everything is its own: subject, sender, account in the text, account in the attachment. */
function letter(number: number, placing: Placing): Promise<FakeMessage> {
  const lines = [
    "Received: from mx.example.org by mx.harbourlane.co.uk; Mon, 05 Oct 2026 10:00:00 +0000",
    `From: Supplier ${number} <s${number}@mill${number}.example>`,
    "To: priya.nair@harbourlane.co.uk",
    `Subject: Message ${number}`,
    `Message-ID: <${number}@mill${number}.example>`,
    "Date: Mon, 05 Oct 2026 10:00:00 +0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Please pay invoice ${number} to IBAN ${iban(2 * number)}.`,
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Disposition: attachment; filename="invoice-${number}.txt"`,
    "",
    `Please pay to IBAN ${iban(2 * number + 1)}.`,
    "--b--",
    "",
  ];
  return fakeMessageOf(new TextEncoder().encode(lines.join("\r\n")), placing);
}

const placings: readonly Placing[] = [
  {},
  { announced: false },
  { failing: { headers: 5001 } },
  { failing: { html: 9020, file: 5001 } },
  { silent: ["content"] },
  { silent: ["headers", "file"] },
  { draft: true },
];
const mailbox = Promise.all(
  Array.from({ length: 70 }, (_, number) => letter(number, placings[number % placings.length] ?? {})),
);

/** What a state says of whichever messages: their numbers, by subjects, senders, files and accounts. */
function numbersIn(state: PaneState): ReadonlySet<number> {
  const said = JSON.stringify(state);
  const named = said.matchAll(/Message (\d{1,3})|s(\d{1,3})@mill|invoice-(\d{1,3})\.txt/g);
  const paid = said.matchAll(/DE\d\d ?1001 ?0010 ?0000 ?0(\d{3}) ?(\d\d)/g);
  return new Set([
    ...[...named].map(([, ...groups]) => Number(groups.find((group) => group !== undefined))),
    ...[...paid].map(([, high, low]) => Math.floor(Number(`${high}${low}`) / 2)),
  ]);
}

/**
 * Opens messages in a client on a bad day, one after the other, and holds each state that is shown against the message that
 * is open.
 * @returns How often each kind of state was seen.
 */
export async function manyChanges(rounds: number, client: ClientName): Promise<Readonly<Record<string, number>>> {
  const messages = await mailbox;
  const chance = chanceOf(rounds + client.length);
  let open: number | null = null;
  const wrong: string[] = [];
  const seen: Record<string, number> = {};
  const count = (what: string): void => void (seen[what] = (seen[what] ?? 0) + 1);
  const trouble = (ask: string): Trouble => {
    const dice = chance();
    if (ask === "setUp") return dice < 0.1 ? "crash" : null;
    if (ask === "file") return dice < 0.1 ? "crash" : dice < 0.15 ? "hang" : null;
    return dice < 0.22 ? "crash" : dice < 0.3 ? "hang" : null;
  };
  const stage = stageOf({
    client,
    outlook: { chance, latency: () => chance() * 400, trouble: 0.3 },
    manners: { latency: () => chance() * 300, trouble },
    onState: (state) => {
      const pending = state.kind === "shown" && state.pending.length > 0 ? " so far" : "";
      count(`${state.kind}${pending}`);
      const numbers = numbersIn(state);
      // Of a draft all is read by calls, and all of them may fail.
      const nameless = open !== null && messages[open]?.draft === true;
      if (state.kind === "shown" && numbers.size === 0 && !nameless) wrong.push(`${state.view.subject}: of nothing`);
      for (const number of numbers) if (number !== open) wrong.push(`${number} beside ${String(open)}`);
      if (state.kind === "shown" && state.view.destinations.length === 2) count("both accounts");
    },
  });
  for (let round = 0; round < rounds; round++) {
    open = chance() < 0.05 ? null : Math.floor(chance() * messages.length);
    stage.outlook.open(open === null ? null : messages[open]);
    if (chance() < 0.1) stage.messages.setLocale(chance() < 0.5 ? "de" : "en");
    // Some are left at once, some are looked at for a while, some to the end.
    const patience = chance();
    await stage.clock.pass(patience < 0.3 ? chance() * 100 : patience < 0.9 ? chance() * 2_500 : 30_000);
    if (chance() < 0.05) stage.messages.checkAgain();
  }
  open = 7;
  stage.outlook.open(messages[open]);
  await stage.clock.pass(200_000);
  expect(wrong).toEqual([]);
  const last = stage.last();
  expect(last).toMatchObject({ kind: expect.stringMatching(/^(?:shown|failed)$/) as string });
  expect([...(last === undefined ? [] : numbersIn(last))]).toEqual([open]);
  if (last?.kind === "shown") expect(last.pending).toEqual([]);
  return seen;
}

/** All kinds of states that there can be. */
export const allKinds = ["nothing", "reading", "shown so far", "shown", "both accounts", "failed"];
