import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, type Sql } from "../../../src/service/store/connection/connect";
import { type Addresses, type Embedded, startEmbedded } from "../../../src/service/store/embedded";
import { keysOf, newKeys, type ServiceKeys } from "../../../src/service/store/secrets/keyFile";
import { migrate } from "../../../src/service/store/migrate";

/** What makes a database of tests quick: nothing of it needs to outlive a crash. */
export const quick = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "64MB" };

/** A folder that whoever PostgreSQL runs as can reach, and that is removed by {@link removeFolder}. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-"));
  chmodSync(folder, 0o755);
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export function testKeys(id = "k1"): ServiceKeys {
  return keysOf(newKeys(id));
}

/** A server for the tests of one file. */
export interface DatabaseKit {
  /** A database of its own with the newest schema; without one where `migrated` is false. */
  fresh(migrated?: boolean): Promise<Addresses>;
  /** Connections, closed at the end. */
  open(address: Addresses["owner"], max?: number): Sql;
}

const template = "template_of_tests";

/** Starts a PostgreSQL before the tests of a file, and leaves nothing of it behind. */
export function databaseKit(): DatabaseKit {
  let folder: string;
  let server: Embedded;
  let root: Sql;
  let made = 0;
  const opened: Sql[] = [];
  const at = (addresses: Addresses, database: string): Addresses => ({
    owner: { ...addresses.owner, database },
    service: { ...addresses.service, database },
  });
  beforeAll(async () => {
    folder = newFolder();
    server = await startEmbedded(folder, quick);
    root = connect({ ...server.owner, database: "postgres" }, { max: 1 });
    await root.unsafe(`create database ${template}`);
    const owner = connect(at(server, template).owner, { max: 1 });
    opened.push(owner);
    await migrate(owner);
    // A template may have no other connection.
    await owner.end();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(opened.map((sql) => sql.end({ timeout: 1 })));
    await root?.end({ timeout: 1 });
    await server?.stop();
    if (folder !== undefined) removeFolder(folder);
  }, 60_000);
  return {
    async fresh(migrated = true) {
      made += 1;
      await root.unsafe(`create database test_${made} ${migrated ? `template ${template}` : ""}`);
      return at(server, `test_${made}`);
    },
    open(address, max = 2) {
      const sql = connect(address, { max });
      opened.push(sql);
      return sql;
    },
  };
}
