/**
 * Writes messages with a library of others, a line of base64 for each that is described on standard input (JSON). It runs
 * by itself: the test runner's own Uint8Array is another one than Node's, which the library doesn't take.
 */
import { readFileSync } from "node:fs";
import { Attachment, Email } from "@tutao/oxmsg";

/** @type {{ subject: string, text: string, html: string, headers: string, data: string, draft: boolean }[]} */
const wanted = JSON.parse(readFileSync(0, "utf8"));
for (const { subject, text, html, headers, data, draft } of wanted) {
  const email = new Email(draft)
    .subject(subject)
    .bodyText(text)
    .bodyHtml(html)
    .sender("ann@harbour.example", "Ann Lee")
    .to("pay@lane.example", "Pay Able")
    .cc("bo@lane.example")
    .sentOn(new Date("2026-10-04T14:24:00Z"))
    .headers(headers)
    .attach(new Attachment(new TextEncoder().encode(data), "Rechnung März.pdf"));
  process.stdout.write(`${Buffer.from(email.msg()).toString("base64")}\n`);
}
