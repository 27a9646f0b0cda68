/**
 * Serves mailbox and register over one supplier service, its database and the issuer, as `npm start` does, and prints their
 * addresses. `PAGES` holds the built pages, `DATA` the database. A supplier file of so many rows is written into `DATA`, with
 * the supplier whose row is given at its end.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { serveMailbox } from "../../tools/start/mailbox.mjs";
import { freePort } from "../../tools/start/ports.mjs";
import { configFor, readers } from "../../tools/start/records.mjs";
import { serveRegister } from "../../tools/start/register.mjs";
import { startService } from "../../tools/start/service.mjs";
import { suppliers } from "../bench/matching/suppliers.mjs";
import { supplierCsvOf } from "../bench/service/csv.mjs";

const [pages = "", data = "", rows = "", row = ""] = process.argv.slice(2);
const file = join(data, "suppliers.csv");
writeFileSync(file, supplierCsvOf(suppliers(Number(rows), 1).records));
appendFileSync(file, `${row}\n`);

const issuer = await startIssuer();
const mailbox = await serveMailbox({ port: 0, orNext: false, pages: join(pages, "preview") });
const register = await serveRegister({ port: 0, pages: join(pages, "register") });
const service = await startService({
  folder: join(data, "service"),
  port: await freePort(3500),
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
console.log(JSON.stringify({ mailbox: mailbox.address, register: register.address, file }));

process.stdin.resume();
process.stdin.on("end", () => void service.stop().then(() => process.exit(0)));
