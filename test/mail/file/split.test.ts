import { splitMessages, splitWhole } from "../../../src/mail/file/index";
import type { Piece } from "../../../src/mail/file/index";

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const shown = ({ bytes, cut }: Piece) => ({ text: Buffer.from(bytes).toString("latin1"), cut });
const mbox =
  "From a@b Mon Oct  5 10:00:00 2026\nSubject: one\n\n>From me\n\nFrom c@d Mon Oct  5 10:00:00 2026\nSubject: two\n\nx\n";

test.each([
  ["nothing", ""],
  ["a few bytes", "From "],
  ["fewer bytes than tell a mailbox", "From a@b\nx"],
  ["a message", "Subject: one\n\nText\n"],
  ["a field that is named From", "From : a@b.example\nSubject: one\n\nText\n"],
  ["a mailbox", mbox],
  ["a mailbox with a byte order mark", `\u00ef\u00bb\u00bf${mbox}`],
  ["a mailbox that ends in an envelope", `${mbox}\nFrom e@f Mon Oct  5 10:00:00 2026`],
  ["a message larger than the bound", `Subject: one\n\n${"text\n".repeat(100)}`],
  [
    "a mailbox with a message larger than the bound",
    `${mbox}${"text\n".repeat(100)}\nFrom c@d Mon Oct  5 10:00:00 2026\nz\n`,
  ],
])("%s: what is there at once is taken apart as what comes in pieces", async (_, text) => {
  const bytes = new Uint8Array(Buffer.from(text, "latin1"));
  const limits = { maxMessageBytes: 200 };
  const whole = [...splitWhole(bytes, limits)].map(shown);
  for (const size of [1, 7, 64, 1 << 16]) {
    const pieces: Piece[] = [];
    for await (const piece of splitMessages(inChunks(bytes, size), limits)) pieces.push(piece);
    expect(pieces.map(shown)).toEqual(whole);
  }
});
