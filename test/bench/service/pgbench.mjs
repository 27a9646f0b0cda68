import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What PostgreSQL's own load generator gets out of the same database: one row of the list by its number, prepared, over as
 * many connections as the service was asked over.
 * @param {{ port: number, user: string, password: string, database: string }} at @param {number} connections @param {number} seconds
 * @returns {string} The row of a table.
 */
export function pgbench({ port, user, password, database }, connections, seconds) {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-pgbench-"));
  try {
    const script = join(folder, "one.sql");
    const log = join(folder, "log");
    const env = { ...process.env, PGPASSWORD: password };
    const where = ["-h", "127.0.0.1", "-p", String(port), "-U", user];
    const size = spawnSync("psql", [...where, "-Atc", "select max(seq) from remit_guard.supplier", database], { env });
    if (size.error) return "not installed";
    const statement = "select seq, id, detail, destinations, data_key from remit_guard.supplier where seq = :seq;";
    writeFileSync(script, `\\set seq random(1, ${Number(String(size.stdout))})\n${statement}\n`);
    const args = ["-n", "-M", "prepared", "-c", String(connections), "-j", "1", "-T", String(seconds), "-f", script];
    const { stdout, stderr, error } = spawnSync("pgbench", [...where, ...args, "-l", "--log-prefix", log, database], {
      env,
      encoding: "utf8",
    });
    if (error) return "not installed";
    const rate = /tps = ([\d.]+)/.exec(stdout)?.[1];
    const latency = /latency average = ([\d.]+)/.exec(stdout)?.[1];
    return rate ? `${Number(rate).toFixed(1).padStart(8)}   (${latency} ms on average)` : stderr.slice(0, 500);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
