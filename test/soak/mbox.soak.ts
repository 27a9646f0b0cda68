/** @jest-environment node */
import { readMessages } from "../../src/mail/file/index";

/** A mailbox of this many bytes, made as it is read: no file, no copy of it anywhere. */
const MAILBOX_BYTES = 2 * 1024 ** 3;
/** What reading may take beyond what was there before: one chunk, one message, and what the collector has not got to. */
const MAX_GROWTH_BYTES = 200 * 1024 ** 2;
const CHUNK_BYTES = 64 * 1024;

const ROW = "Please find attached our invoice; the bank details have not changed since last year.\r\n";
const TEXT = ROW.repeat(100);
const FILE = `${"QUJD".repeat(19)}\r\n`.repeat(400);

/** One message: every tenth carries a file, every thousandth a large one. */
function message(index: number): Uint8Array {
  const files = index % 1000 === 0 ? 150 : index % 10 === 0 ? 1 : 0;
  const head = `From ann@harbour.example Mon Jan  5 10:00:00 2026\r\nFrom: Ann <ann@harbour.example>\r\nSubject: ${index}\r\n`;
  const parts = `--b\r\n\r\n>From here on:\r\n${TEXT}\r\n--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${FILE.repeat(files)}--b--\r\n\r\n`;
  return new TextEncoder().encode(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`);
}

async function* mailbox(made: { messages: number; bytes: number }): AsyncGenerator<Uint8Array> {
  // Messages are put into chunks of one size, as a file is read, so that they begin and end anywhere.
  let chunk = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  while (made.bytes < MAILBOX_BYTES) {
    const bytes = message(made.messages++);
    made.bytes += bytes.length;
    await Promise.resolve();
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + CHUNK_BYTES - filled);
      chunk.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === CHUNK_BYTES) {
        yield chunk;
        chunk = new Uint8Array(CHUNK_BYTES);
        filled = 0;
      }
    }
  }
  yield chunk.subarray(0, filled);
}

it(
  "reads a mailbox of two gigabytes in flat memory",
  async () => {
    const made = { messages: 0, bytes: 0 };
    let read = 0;
    let before = 0;
    let highest = 0;
    const start = performance.now();
    for await (const item of readMessages(mailbox(made))) {
      if (item.subject !== String(read) || item.unread.length > 0) throw new Error(`message ${read} came out wrong`);
      // The first thousand messages make the buffers as large as they become.
      if (++read === 1001) before = process.memoryUsage().rss;
      if (read % 200 === 0) highest = Math.max(highest, process.memoryUsage().rss);
    }
    const seconds = (performance.now() - start) / 1000;
    process.stderr.write(
      `${read} messages, ${Math.round(made.bytes / 1e6)} MB, ${seconds.toFixed(1)} s, ` +
        `rss ${Math.round(before / 1e6)} MB after 1,001 messages, ${Math.round(highest / 1e6)} MB at most\n`,
    );
    expect(read).toBe(made.messages);
    expect(highest - before).toBeLessThan(MAX_GROWTH_BYTES);
  },
  30 * 60 * 1000,
);
