import { randomBytes } from "node:crypto";
import { connect, type Sql } from "../../../src/service/store/connection/connect";
import type { Addresses, Embedded } from "../../../src/service/store/embedded";
import { keysOf, newKeys, type ServiceKeys } from "../../../src/service/store/secrets/keyFile";
import { inDatabase, startCluster, template } from "./cluster/cluster";
import { sharedCluster } from "./cluster/shared";
import { newFolderInMemory, removeFolder } from "./folder";

export function testKeys(id = "k1"): ServiceKeys {
  return keysOf(newKeys(id));
}

/** Databases for the tests of one file. */
export interface DatabaseKit {
  /** A database of its own with the newest schema; without one where `migrated` is false. */
  fresh(migrated?: boolean): Promise<Addresses>;
  /** Does something when all tests of the file have ended, before the database goes. */
  atEnd(work: () => Promise<void>): void;
  /** Connections, closed at the end. */
  open(address: Addresses["owner"], max?: number): Sql;
}

/**
 * Makes databases for the tests of a file, in the PostgreSQL that all files share. Its roles are everybody's: who alters
 * them has `ownServer`, which no one else meets and which is removed.
 */
export function databaseKit({ ownServer = false }: { readonly ownServer?: boolean } = {}): DatabaseKit {
  const prefix = `test_${randomBytes(6).toString("hex")}`;
  let folder: string | undefined;
  let own: Embedded | undefined;
  let server: Addresses;
  let root: Sql | undefined;
  let made = 0;
  const opened: Sql[] = [];
  const endings: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    if (ownServer) own = await startCluster((folder = newFolderInMemory()));
    server = own ?? (await sharedCluster());
    root = connect({ ...server.owner, database: "postgres" }, { max: 1 });
  });
  afterAll(async () => {
    await Promise.all(endings.map((work) => work()));
    await Promise.all(opened.map((sql) => sql.end({ timeout: 1 })));
    await root?.end({ timeout: 1 });
    await own?.stop();
    if (folder !== undefined) removeFolder(folder);
  });
  return {
    async fresh(migrated = true) {
      made += 1;
      const name = `${prefix}_${made}`;
      // As files: through the log takes five times as long.
      await root?.unsafe(`create database ${name} strategy file_copy ${migrated ? `template ${template}` : ""}`);
      return inDatabase(server, name);
    },
    atEnd: (work) => void endings.push(work),
    open(address, max = 2) {
      const sql = connect(address, { max });
      opened.push(sql);
      return sql;
    },
  };
}
