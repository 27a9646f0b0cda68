/**
 * `npm start`: everything for trying it, on this machine alone: a mailbox with the pane in it, the supplier service with a
 * database of its own and the sample suppliers, the register on which they are kept, and an issuer of tokens. It builds what isn't built, and prints each
 * address on a line of its own. Ctrl+C ends all of it.
 */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureBuilt } from "./build.mjs";
import { whenToldToEnd } from "./start/ending.mjs";
import { serveMailbox } from "./start/mailbox.mjs";
import { serveRegister } from "./start/register.mjs";
import { startRecords } from "./start/records.mjs";

const usage = `Usage: npm start -- [--port NUMBER] [--data FOLDER]
  --port  the mailbox's, and no other; 0 takes any that is free; 3100 or the next if not given
  --data  where the database and its keys are kept; .data if not given`;

const root = fileURLToPath(new URL("..", import.meta.url));
const ending = new AbortController();
/** What ends each part; the last that was started is the first to end. @type {(() => Promise<unknown>)[]} */
const ends = [];
/** What ends it at once. @type {(() => void)[]} */
const kills = [];

/** @throws {Error} For an unknown option. */
function asked() {
  const { values } = parseArgs({ options: { port: { type: "string" }, data: { type: "string" } } });
  const port = Number(values.port ?? 3100);
  if (values.port !== undefined && (!/^\d{1,5}$/.test(values.port) || port > 65_535))
    throw new Error(`--port ${values.port}: this is not a port.`);
  // npm runs a script in the project's folder; paths are meant from where npm was called.
  const folder = values.data === undefined ? join(root, ".data") : resolve(process.env.INIT_CWD ?? ".", values.data);
  return { port, orNext: values.port === undefined, folder };
}

/** Ends everything, and this process. @param {number} code @returns {Promise<never>} */
async function end(code) {
  ending.abort();
  for (let each = ends.pop(); each !== undefined; each = ends.pop()) {
    await each().catch((error) => console.error(error instanceof Error ? error.message : error));
  }
  process.exit(code);
}

whenToldToEnd((times) => {
  if (times === 1) {
    console.log("Ending …");
    void end(0);
  } else if (times === 2) {
    console.log("The database is still being ended in order. Once more ends it at once.");
  } else {
    for (const kill of kills) kill();
  }
});

/** @returns {Promise<number | null>} The exit code, where it can't go on. */
async function main() {
  let given;
  try {
    given = asked();
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\n${usage}`);
    return 2;
  }
  let mailbox;
  try {
    mailbox = await serveMailbox({ port: given.port, orNext: given.orNext });
  } catch (error) {
    console.error(`The mailbox can't be served: ${/** @type {Error} */ (error).message}`);
    return 2;
  }
  ends.push(mailbox.close);
  const register = await serveRegister({ port: given.port === 0 ? 0 : 3130 });
  ends.push(register.close);
  const { origin } = new URL(mailbox.address);
  const { signal } = ending;
  let isTold = false;
  const onBuild = () => {
    if (!isTold) console.log("Building the mailbox and the supplier service, which takes half a minute …");
    isTold = true;
  };
  const building = ensureBuilt("preview", onBuild, signal);
  ends.push(() => building);
  const [isBuilt, records] = await Promise.all([
    building,
    startRecords({
      folder: given.folder,
      origins: [origin, new URL(register.address).origin],
      onBuild,
      signal,
      onStart: (stop, kill = () => {}) => {
        ends.push(stop);
        kills.push(kill);
      },
      say: (words) => console.error(words),
    }),
  ]);
  if (signal.aborted) return null;
  if (!isBuilt) return 2;
  mailbox.open(
    "url" in records ? { ...records, register: new URL(register.address).origin } : { fault: records.fault },
  );
  console.log(`mailbox  ${origin}`);
  if ("url" in records) {
    console.log(`service  ${records.url}\nissuer  ${new URL(records.tokenUrl).origin}`);
    // It comes last: most look at the mailbox first.
    if (await ensureBuilt("register", undefined, signal)) {
      register.open(records);
      console.log(`register  ${new URL(register.address).origin}`);
    }
    if (signal.aborted) return null;
  } else
    console.error(
      [records.fault, records.advice, "Without it, the mailbox compares messages with the sample suppliers."]
        .filter(Boolean)
        .join("\n"),
    );
  console.log("Nothing leaves this machine. Ctrl+C ends it.");
  return null;
}

const code = await main().catch((error) => {
  console.error(error);
  return 1;
});
if (code !== null) await end(code);
