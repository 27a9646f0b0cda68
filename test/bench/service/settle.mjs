import postgres from "postgres";

/**
 * Lets the database do at once what it does by itself in the minutes after so many rows: vacuum, statistics, a checkpoint.
 * @param {import("./processes.mjs").At} at
 */
export async function settle({ port, user, password, database }) {
  const sql = postgres({ host: "127.0.0.1", port, user, password, database, max: 1, onnotice: () => {} });
  await sql.unsafe("vacuum analyze");
  await sql.unsafe("checkpoint");
  await sql.end();
}
