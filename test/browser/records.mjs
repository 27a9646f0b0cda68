/**
 * Serves the preview with the supplier service, its database and the issuer, as `npm start` does, and prints its address.
 * `stop` and `start` on standard input do that to the service; its end ends everything.
 */
import { createInterface } from "node:readline";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { serveMailbox } from "../../tools/start/mailbox.mjs";
import { freePort } from "../../tools/start/ports.mjs";
import { configFor, readers } from "../../tools/start/records.mjs";
import { startService } from "../../tools/start/service.mjs";

const [pages, data = ""] = process.argv.slice(2);
const issuer = await startIssuer();
const mailbox = await serveMailbox({ port: 0, orNext: false, pages });
const setting = {
  folder: data,
  port: await freePort(3300),
  config: configFor(issuer, [new URL(mailbox.address).origin]),
  signal: new AbortController().signal,
  onStart: () => {},
};
let service = await startService(setting);
mailbox.open({ url: service.url, tokenUrl: `${issuer.url}/token`, people: readers });
console.log(mailbox.address);

for await (const line of createInterface({ input: process.stdin })) {
  if (line === "stop") await service.stop();
  else service = await startService(setting);
  console.log(line);
}
await service.stop();
process.exit(0);
