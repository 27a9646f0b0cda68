import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startIssuer } from "../../../../tools/issuer/issuer.mjs";
import type { Ends } from "./ends";
import { type Programs, ran } from "./programs";

/** The local issuer, running. */
export type Issuer = Awaited<ReturnType<typeof startIssuer>>;

/** Where a service lives: its folder, its keys, its configuration, and who may ask it. */
export interface Home {
  readonly folder: string;
  readonly keys: string;
  readonly config: string;
  readonly programs: Programs;
  readonly issuer: Issuer;
}

/** A folder that PostgreSQL's user can pass, removed at the end. */
export function newFolder(ends: Ends): string {
  const folder = mkdtempSync(join(tmpdir(), "remit-guard-soak-"));
  ends.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  chmodSync(folder, 0o755);
  return folder;
}

/** Makes one, with keys of its own, and an issuer that signs tokens. */
export async function newHome(ends: Ends, programs: Programs): Promise<Home> {
  const folder = newFolder(ends);
  const issuer = await startIssuer();
  ends.add(() => issuer.close());
  const [keys, config] = [join(folder, "keys.json"), join(folder, "config.json")];
  mkdirSync(join(folder, "data"), { mode: 0o755 });
  const made = await ran(programs.admin, ["keys", "init", keys]);
  if (made.code !== 0) throw new Error(`keys init: ${made.said}`);
  const unlimited = { lookups: 1e9, requests: 1e9, failedSignIns: 1e9 };
  writeFileSync(
    config,
    JSON.stringify({
      tenantId: issuer.tenant,
      audience: issuer.audience,
      issuer: issuer.issuer,
      localIssuer: true,
      origins: [],
      keys: "keys.json",
      rateLimit: unlimited,
    }),
  );
  return { folder, keys, config, programs, issuer };
}

/** What the service and its commands are told of it. */
export function environmentOf({ folder, config }: Home): NodeJS.ProcessEnv {
  return { REMIT_GUARD_CONFIG: config, DATA_DIR: join(folder, "data"), DATABASE_URL: "", LOG_LEVEL: "warn" };
}
