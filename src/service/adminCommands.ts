import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { HistoryHead } from "../contract";
import { readConfig } from "./config/config";
import { type AdminPorts, registersAdd, registersList } from "./registerCommands";
import { databaseOf, serviceKeysOf } from "./openStore";
import { RegisterFault } from "./registers/register";
import { casesFault } from "./store/cases/verify";
import { backUpFolder, openBeside, type Database } from "./store/database";
import { asStartFault, StartFault } from "./faults/startFault";
import { listFault } from "./store/history/list";
import { verifyHistory } from "./store/history/verify";
import { addKeys, type ServiceKeys, writeKeyFile } from "./store/secrets/keyFile";
import { latest } from "./store/migrations";
import { rotateKeys } from "./store/secrets/rotate";
import { checkKeys } from "./store/secrets/vault";

const usage = `Commands for the administrator of the supplier service. They take its environment: REMIT_GUARD_CONFIG, DATABASE_URL or DATA_DIR.
  history verify [--head FILE]  follows the history from its first entry to the signed head, and holds
                                the list and the cases against it; FILE: a head that was kept
                                (GET /api/history/head), which tells a history that was cut off
  keys init FILE                makes a key file
  keys add FILE                 puts new keys before those in the file: then restart the services, and rotate
  keys fingerprint              prints the SHA-256 of each public key that signs heads and evidence, to compare when an evidence
                                file is checked (remit-guard evidence verify --key FINGERPRINT)
  keys rotate                   encrypts everything again with the newest keys; remove the older ones from the file afterwards
  backup FOLDER                 copies the database of DATA_DIR into a new folder, also while the service runs; that
                                folder can then be DATA_DIR. The key file is not in it: keep it elsewhere
  registers add FILE            takes a state's register of taxpayers' accounts into the folder of the configuration's
                                "registers", in place of the one before; a service that runs asks it within seconds
  registers list                lists the registers and their dates
  migrate                       brings the database's schema up to date, with DATABASE_OWNER_URL where that is set
Exit code: 0 done; 1 the history is broken; 2 it could not be done.`;

interface Asked extends AdminPorts {
  readonly file: string | undefined;
  readonly head: string | undefined;
}

type Command = (asked: Asked) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  "history verify": verify,
  "keys init": async ({ file, say }) => {
    writeKeyFile(named(file), today());
    say(
      `Keys were written to ${file}. Keep a copy where the database's backups aren't: neither is of use without the other.`,
    );
    return 0;
  },
  "keys add": async ({ file, say }) => {
    addKeys(named(file), today());
    say(`${file} now begins with new keys. Restart every service, then run keys rotate.`);
    return 0;
  },
  "keys fingerprint": fingerprint,
  "keys rotate": rotate,
  backup,
  "registers add": registersAdd,
  "registers list": registersList,
  migrate: async (asked) =>
    withDatabase(
      asked,
      async () => {
        asked.say(`The database's schema is of version ${latest}.`);
        return 0;
      },
      true,
    ),
};

/** Resolves with its exit code. */
export async function runAdmin(args: readonly string[], ports: AdminPorts): Promise<number> {
  try {
    const { values, positionals } = parsed(args);
    const name = Object.keys(commands).find((one) => positionals.join(" ").startsWith(one));
    const command = name === undefined ? undefined : commands[name];
    const rest = positionals.slice(name?.split(" ").length ?? 0);
    if (command === undefined || rest.length > 1 || values.help === true) {
      (values.help === true ? ports.say : ports.complain)(usage);
      return values.help === true ? 0 : 2;
    }
    return await command({ ...ports, file: rest[0], head: values.head });
  } catch (error) {
    const fault = error instanceof RegisterFault ? error : asStartFault(error);
    if (!(fault instanceof StartFault || fault instanceof RegisterFault)) throw error;
    ports.complain(fault.message);
    return 2;
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { head: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new StartFault(`${error instanceof Error ? error.message : "Bad arguments."} See --help.`);
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);

function named(file: string | undefined): string {
  if (file === undefined) throw new StartFault("Name the key file.");
  return file;
}

async function withDatabase(
  { environment }: AdminPorts,
  work: (database: Database, keys: ServiceKeys) => Promise<number>,
  mayMake = false,
): Promise<number> {
  const config = readConfig(environment);
  const keys = serviceKeysOf(config);
  const database = await openBeside(databaseOf(config), mayMake);
  try {
    return await work(database, keys);
  } finally {
    await database.close();
  }
}

async function backup({ file: folder, environment, say }: Asked): Promise<number> {
  if (folder === undefined) throw new StartFault("Name a new folder for the backup.");
  const config = readConfig(environment);
  if (config.databaseUrl !== null)
    throw new StartFault(
      "The database of DATABASE_URL is backed up with its own tools, such as pg_dump or its host's.",
    );
  await backUpFolder(config.dataDir, folder);
  say(`The database was copied to ${folder}. To restore it, stop the service and start it with DATA_DIR=${folder}.`);
  return 0;
}

async function verify(asked: Asked): Promise<number> {
  const { head, say, complain } = asked;
  const kept = head === undefined ? null : readHead(head);
  return withDatabase(asked, async ({ slow }, keys) => {
    // One snapshot for all checks, since a service may be writing.
    return slow.begin("isolation level repeatable read read only", async (tx) => {
      const verdict = await verifyHistory(tx, keys, kept);
      if (!verdict.ok) {
        const where = verdict.entry === null ? "" : `Entry ${verdict.entry}: `;
        complain(`The history is broken. ${where}${verdict.reason}`);
        return 1;
      }
      for (const [name, fault] of [
        ["list doesn't", await listFault(tx, keys, verdict.entries)],
        ["cases don't", await casesFault(tx, keys, verdict.entries)],
      ] as const) {
        if (fault === null) continue;
        complain(`The history holds, but the ${name} agree with it. ${fault}`);
        return 1;
      }
      say(`The history holds: ${verdict.entries} entries, the last one's hash is ${verdict.hash}.`);
      if (kept === null)
        say("Whether entries were cut off at its end, only a head that was kept elsewhere tells: --head FILE.");
      return 0;
    });
  });
}

const headShape = z.object({
  number: z.number().int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  signature: z.string().max(200),
  keyId: z.string().max(100),
});

function readHead(file: string): HistoryHead {
  try {
    return headShape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new StartFault(`${file} holds no head of a history. Save the answer of GET /api/history/head.`, error);
  }
}

/** From the key file alone. */
async function fingerprint({ environment, say }: Asked): Promise<number> {
  for (const { id, publicKey } of serviceKeysOf(readConfig(environment)).signing) {
    const der = publicKey.export({ format: "der", type: "spki" });
    say(`${createHash("sha256").update(der).digest("hex")}  ${id}`);
  }
  return 0;
}

async function rotate(asked: Asked): Promise<number> {
  return withDatabase(asked, async ({ slow }, keys) => {
    await checkKeys(slow, keys);
    const by = { oid: "command-line", name: null, employeeId: null };
    const { suppliers, importRows } = await rotateKeys(slow, keys, by);
    asked.say(
      `${suppliers} suppliers and ${importRows} rows of imports are closed with the keys ${keys.encryption[0].id} and ${keys.index[0].id}. Older encryption and index keys may go from the key file; keep signing keys for heads that were kept.`,
    );
    return 0;
  });
}
