/**
 * The supplier service: lookups a second and how long each takes, at 10,000, 100,000 and 1,000,000 made-up suppliers, by one
 * process and by two, next to pgbench, which reads one row by its key over as many connections of the same database. Real
 * parts: PostgreSQL, HTTP on loopback, signed tokens. `--sizes 10000,100000` and `--seconds 5` make it shorter; `--folder F` keeps
 * the filled lists for the next run. What is measured is the service as it runs every day: started again after the import, the
 * database done with its housekeeping.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../../tools/build.mjs";
import { startIssuer } from "../../tools/issuer/issuer.mjs";
import { machine } from "./machine.mjs";
import { fill } from "./service/fill.mjs";
import { settle } from "./service/settle.mjs";
import { suppliers } from "./matching/suppliers.mjs";
import { pgbench } from "./service/pgbench.mjs";
import { databaseOf, placeFor, start } from "./service/processes.mjs";
import { questions } from "./service/questions.mjs";
import { aliveRequest, drive, lookupRequest } from "./service/drive.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    seconds: { type: "string", default: "10" },
    folder: { type: "string" },
  },
  allowPositionals: true,
});
const sizes = values.sizes.split(",").map(Number);
const seconds = Number(values.seconds);
const connections = 8;
/** Lookups per second of 5,000 people who each open a message every 50 seconds. */
const offered = 100;

/** @param {number} value */
const round = (value) => value.toFixed(1).padStart(8);

if (!(await ensureBuilt("service"))) process.exit(1);
console.log(`${machine()}\n`);
if (values.folder) mkdirSync(values.folder, { recursive: true });
const folder = values.folder ? resolve(values.folder) : mkdtempSync(join(tmpdir(), "remit-guard-bench-"));
// Where we are root, PostgreSQL runs as another user, who must pass through.
chmodSync(folder, 0o755);
const issuer = await startIssuer({ port: 0 });
/** @type {{ stop(): Promise<void> }[]} */
const running = [];
try {
  for (const size of sizes) {
    const place = await placeFor(join(folder, String(size)), issuer);
    const filled = join(folder, String(size), "filled");
    const list = suppliers(size, size);
    let said = "filled before";
    if (!existsSync(filled)) {
      const filling = await start(place);
      running.push(filling);
      said = `${await fill(filling, issuer, list)}, ${filling.memory().toFixed(0)} MiB then`;
      await settle(databaseOf(place));
      running.pop();
      await filling.stop();
      writeFileSync(filled, "");
    }
    console.log(`${size.toLocaleString("en")} suppliers: ${said}`);
    const first = await start(place);
    running.push(first);
    const tokens = await Promise.all(
      Array.from({ length: 2 * connections }, (_, at) =>
        issuer.token({
          oid: `22222222-0000-4000-8000-${String(at).padStart(12, "0")}`,
          name: String(at),
          roles: ["Supplier.Read"],
        }),
      ),
    );
    // Each person in turn: the service lets one look up a few at a time.
    const kinds = {
      ...Object.fromEntries(
        Object.entries(questions(list, size)).map(([kind, bodies]) => [
          kind,
          bodies.map((body, at) => lookupRequest(body, tokens[at % tokens.length] ?? "")),
        ]),
      ),
      "no question at all": [aliveRequest],
    };
    console.log(
      `                              a second      p50      p99  ms, of one at a time, of ${offered} a second; MiB of a process`,
    );
    /** @param {string} name @param {readonly { url: string, memory(): number }[]} services */
    const measure = async (name, services) => {
      const urls = services.map(({ url }) => url);
      for (const [kind, requests] of Object.entries(kinds)) {
        await drive({ urls, requests, connections, seconds: Math.min(2, seconds) });
        const { rate, p50, p99, failed, fault } = await drive({ urls, requests, connections, seconds });
        const one = await drive({ urls, requests, connections: 1, seconds });
        // More connections than are ever busy: a request waits for the service, not for a connection.
        const paced = await drive({ urls, requests, connections: 4 * connections, seconds, rate: offered });
        const memory = services.map((service) => service.memory().toFixed(0)).join(", ");
        console.log(
          `${`${name}, ${kind}`.padEnd(28)}${round(rate)} ${round(p50)} ${round(p99)}  ${round(one.p50)} ${round(one.p99)}  ${round(paced.p50)} ${round(paced.p99)}      ${memory}${failed > 0 ? `   ${failed} failed: ${fault?.split("\r\n\r\n")[1] ?? ""}` : ""}`,
        );
      }
    };
    await measure("one process", [first]);
    const second = await start(place, databaseOf(place));
    running.push(second);
    await measure("two processes", [first, second]);
    console.log(`${"pgbench, one row by key".padEnd(28)}${pgbench(databaseOf(place), connections, seconds)}\n`);
    for (const one of running.splice(0).reverse()) await one.stop();
  }
} finally {
  for (const one of running.reverse()) await one.stop();
  await issuer.close();
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}
