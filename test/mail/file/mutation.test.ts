import type { MailItem } from "../../../src/analysis";
import { readMessage } from "../../../src/mail/file/index";
import { random, utf8 } from "./helpers";
import { otherData, signedData, signedInPieces } from "./make/cms";
import { msgFile } from "./make/msg";
import { tnef } from "./make/tnef";
import { atLength } from "../../atLength";
import { cpuTime } from "../../cpu";

const entity = utf8("Content-Type: text/plain\r\n\r\nPlease pay.\r\n");
const calendar = utf8(
  "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Run\r\nDESCRIPTION:Please\\n\r\n pay.\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
);
const properties = { 0x0037: "Invoice", 0x1000: "Please pay. ".repeat(40), 0x0065: "ann@harbour.example", 0x3ffd: 932 };
const rtf = new Uint8Array(
  Buffer.from(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277056" + "06c647d0a800fa0",
    "hex",
  ),
);

/** What is within: one of each format. */
const attachments = [
  { 0x3707: "a.pdf", 0x3701: new Uint8Array(5000) },
  { 0x3707: "smime.p7m", 0x3701: signedInPieces(entity, 20) },
  { 0x3707: "invite.ics", 0x3701: calendar },
  { 0x3707: "winmail.dat", 0x3701: tnef({ ...properties, 0x1009: rtf }, [{ title: "b.txt", data: entity }]) },
  { 0x3705: 5, message: { properties: { ...properties, 0x1009: rtf } } },
];

const seeds: Readonly<Record<string, Uint8Array>> = {
  msg: msgFile({ properties: { ...properties, 0x1009: rtf, 0x1013: utf8("<p>Pay</p>") }, attachments }),
  tnef: tnef({ ...properties, 0x1009: rtf }, [
    { title: "a.p7m", data: signedData(entity), properties: { 0x3705: 1 } },
    { properties: { 0x3705: 5 }, message: tnef(properties) },
  ]),
  cms: signedInPieces(entity, 10),
  "cms in DER": signedData(entity),
  "cms, closed": otherData(7, 3),
  calendar,
};

/** The same bytes, some of them flipped, set, left out or repeated, or cut. */
function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const out = bytes.slice();
  const at = (): number => Math.floor(next() * out.length);
  for (let count = 1 + Math.floor(next() * 6); count > 0; count--) {
    const place = at();
    const kind = Math.floor(next() * 5);
    if (kind === 0) out[place] = (out[place] ?? 0) ^ (1 << Math.floor(next() * 8));
    else if (kind === 1) out[place] = [0, 0xff, 0x7f, 0x80, 1][Math.floor(next() * 5)] ?? 0;
    else if (kind === 2) out.fill(0xff, place, place + 4);
    else if (kind === 3) out.copyWithin(place, at(), at());
    else out.fill(0, place, place + 1 + Math.floor(next() * 8));
  }
  return next() < 0.3 ? out.subarray(0, at()) : out;
}

const within = (bytes: Uint8Array): Uint8Array =>
  utf8(
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString("base64")}\r\n--b--\r\n`,
  );

/** Milliseconds that reading one twice may take. */
const limit = 1_000;

/** Every text and list of it can be looked at, all the way down. */
function looked(item: MailItem): number {
  const reasons = item.unread.map(({ name, reason }) => `${name}${reason.code}`).join("");
  const fields = "found" in item.headers ? item.headers.found.length : 0;
  const bodies = "found" in item.bodies ? item.bodies.found.map(({ content }) => content).join("") : "";
  return item.attachments.reduce(
    (sum, { message }) => sum + (message ? looked(message) : 0),
    reasons.length + bodies.length + fields,
  );
}

it.each(Object.keys(seeds))("reads damaged %s without an exception and without end", async (name) => {
  const next = random(name.length * 7919);
  const seed = seeds[name] ?? new Uint8Array(0);
  const until = performance.now() + 2_000;
  let slowest = 0;
  let silent = 0;
  for (let round = 0; round < atLength(1_500, 200) && performance.now() < until; round++) {
    const bytes = mutated(seed, next);
    let items: readonly MailItem[] = [];
    const taken = await cpuTime(limit, async () => {
      items = [await readMessage(bytes), await readMessage(within(bytes))];
    });
    slowest = Math.max(slowest, taken);
    // Nothing shown, nothing attached and nothing said would be silence.
    if (items.some((item) => looked(item) === 0 && item.attachments.length === 0 && bytes.length > 0)) silent++;
  }
  expect(slowest).toBeLessThan(limit);
  expect(silent).toBe(0);
});
