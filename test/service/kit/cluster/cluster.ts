import { connect, type Sql } from "../../../../src/service/store/connection/connect";
import { type Addresses, type Embedded, startEmbedded } from "../../../../src/service/store/embedded";
import { migrate } from "../../../../src/service/store/migrate";

/** What makes a database of tests quick: nothing of it needs to outlive a crash. */
export const quick = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "64MB" };

/** And one of hundreds of databases that live for seconds: no one tidies them up in the meantime, and no one copies their log. */
const many = {
  max_connections: "300",
  autovacuum: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_wal_size: "16GB",
  checkpoint_timeout: "1h",
  update_process_title: "off",
};

/** A database with the newest schema, which new ones are copies of. */
export const template = "template_of_tests";

/** The addresses of another database of the same server. */
export const inDatabase = (addresses: Addresses, database: string): Addresses => ({
  owner: { ...addresses.owner, database },
  service: { ...addresses.service, database },
});

/** Ends the connection afterwards: a template may have none. */
async function using(sql: Sql, use: (sql: Sql) => PromiseLike<unknown>): Promise<void> {
  try {
    await use(sql);
  } finally {
    await sql.end();
  }
}

/** Starts a PostgreSQL over a folder, for several files of tests at once where it is told to, and makes the template. */
export async function startCluster(folder: string): Promise<Embedded> {
  const server = await startEmbedded(folder, { ...quick, ...many });
  try {
    await using(connect({ ...server.owner, database: "postgres" }, { max: 1 }), (sql) =>
      sql.unsafe(`create database ${template}`),
    );
    const { owner } = inDatabase(server, template);
    await using(connect(owner, { max: 1 }), migrate);
    // The first who connects to a database has the server write down what it knows of the system's tables. A copy has that too.
    await using(connect(owner, { max: 1 }), (sql) => sql`select 1`);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}
