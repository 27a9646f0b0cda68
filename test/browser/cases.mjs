/**
 * Serves mailbox and register over one supplier service with the sample suppliers, as `npm start` does, and prints their
 * addresses. `PAGES` holds the built pages, `DATA` the database, with the suppliers.
 */
import { join } from "node:path";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { serveMailbox } from "../../tools/start/mailbox.mjs";
import { freePort } from "../../tools/start/ports.mjs";
import { configFor, people, readers } from "../../tools/start/records.mjs";
import { serveRegister } from "../../tools/start/register.mjs";
import { startService } from "../../tools/start/service.mjs";

const [pages = "", data = ""] = process.argv.slice(2);
const issuer = await startIssuer();
const mailbox = await serveMailbox({ port: 0, orNext: false, pages: join(pages, "preview") });
/** Keeps the list, and has no part in the cases. */
const tom = {
  oid: "7b1d3f52-6c0e-4a57-9d21-3f0c5e8a1b04",
  name: "Tom Oakes",
  roles: ["Supplier.Read", "Supplier.Maintain"],
};
const register = await serveRegister({ port: 0, pages: join(pages, "register"), users: [...people, tom] });
const service = await startService({
  folder: data,
  port: await freePort(3600),
  config: configFor(
    issuer,
    [mailbox, register].map(({ address }) => new URL(address).origin),
  ),
  signal: new AbortController().signal,
  onStart: () => {},
});
const place = { url: service.url, tokenUrl: `${issuer.url}/token` };
mailbox.open({ ...place, people: readers });
register.open(place);
console.log(JSON.stringify({ mailbox: mailbox.address, register: register.address }));

process.stdin.resume();
process.stdin.on("end", () => void service.stop().then(() => process.exit(0)));
