import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { connect } from "../../../../src/service/store/connection/connect";
import { openBeside } from "../../../../src/service/store/database";
import { runningEmbedded, startEmbedded, type Embedded } from "../../../../src/service/store/embedded";
import { filesIn, isAlive, readPostmaster } from "../../../../src/service/store/embedded/files";
import { quick } from "../../kit/cluster/cluster";
import { newFolderInMemory, removeFolder } from "../../kit/folder";
import { inSoak } from "../../../atLength";

let root: string;
let data: string;
const running: Embedded[] = [];
const children: ChildProcess[] = [];

/** What several tests go on with, each from where the one before has ended. */
let kept: string | undefined;
beforeEach(() => {
  root = kept ?? newFolderInMemory();
  data = join(root, "data");
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await Promise.all(running.splice(0).map((one) => one.stop()));
  const left = readPostmaster(filesIn(data));
  if (left !== null && isAlive(left.pid)) process.kill(left.pid, "SIGQUIT");
  for (let at = 0; left !== null && isAlive(left.pid) && at < 200; at += 1) await pause(20);
  if (kept === undefined) removeFolder(root);
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

async function start(): Promise<Embedded> {
  const one = await startEmbedded(data, quick);
  running.push(one);
  return one;
}

async function ask(one: Pick<Embedded, "owner">, statement = "select 1 as n"): Promise<unknown> {
  const sql = connect(one.owner, { max: 1 });
  try {
    return (await sql.unsafe(statement)).map((row) => ({ ...row }));
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A service that only runs its database, to be killed: says the port when it does. */
const childProgram = `
  import { startEmbedded } from "../../../../src/service/store/embedded";
  const [folder = "", settings = "{}"] = process.argv.slice(2);
  startEmbedded(folder, JSON.parse(settings)).then(
    ({ owner }) => process.stdout.write(owner.port + "\\n"),
    (error) => process.stdout.write("fault " + error + "\\n"),
  );
  setInterval(() => undefined, 1_000);
`;

/** Starts a process of its own that runs the database; resolves when it does. */
async function startChild(): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const program = join(__dirname, "../../../../.cache", `embedded-child-${process.pid}.cjs`);
  const stdin = { contents: childProgram, resolveDir: __dirname, loader: "ts" as const };
  buildSync({ stdin, outfile: program, bundle: true, platform: "node", packages: "external", logLevel: "error" });
  const child = spawn(process.execPath, [program, data, JSON.stringify(quick)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const said = await new Promise<string>((resolve) =>
    child.stdout.once("data", (text: Buffer) => resolve(text.toString())),
  );
  rmSync(program, { force: true });
  return { child, said };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => child.once("exit", () => resolve()));
}

/** What the service keeps next to PostgreSQL's programs, which are there where their user can't reach the package's. */
const ownFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith("postgresql-"))
    .sort();

test("keeps what is written over a stop, and shows no one a password", async () => {
  // What a making that was broken off leaves.
  mkdirSync(join(filesIn(data).folder, "new-abc"), { recursive: true });
  writeFileSync(join(filesIn(data).folder, "new-abc.password"), "x");
  const first = await startEmbedded(data, { shared_buffers: "64MB" });
  running.push(first);
  const durable = "'fsync', 'full_page_writes', 'synchronous_commit'";
  expect(await ask(first, `select setting from pg_settings where name in (${durable})`)).toEqual(
    ["on", "on", "on"].map((setting) => ({ setting })),
  );
  await ask(first, "create table public.kept as select 7 as n");
  await running.pop()?.stop();
  expect(runningEmbedded(data)).toBeNull();
  const second = await start();
  expect(await ask(second, "select n from public.kept")).toEqual([{ n: 7 }]);
  const { access, cluster, folder } = filesIn(data);
  expect([access, cluster, folder].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700, 0o700]);
  expect(ownFiles(folder)).toEqual(["access.json", "cluster"]);
  expect(
    await ask(second, "select count(*)::int as n from pg_hba_file_rules where auth_method <> 'scram-sha-256'"),
  ).toEqual([{ n: 0 }]);
  expect(await ask(second, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
});

test("of several that start at once one gets the folder, and a command next to it gets in", async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 3 }, () => start()));
  const refused = expect.stringMatching(
    /Another service runs over .*\. Stop it first, or name another DATA_DIR/,
  ) as unknown;
  const said = outcomes.map((outcome) => (outcome.status === "fulfilled" ? "" : String(outcome.reason)));
  expect(said.sort()).toEqual(["", refused, refused]);
  const beside = await openBeside({ folder: data }, false);
  expect([...(await beside.sql`select 1 as n`)]).toEqual([{ n: 1 }]);
  await beside.close();
  expect(runningEmbedded(data)).not.toBeNull();
  expect(ownFiles(filesIn(data).folder)).toEqual(["access.json", "cluster"]);
});

describe("over a folder in which there is a database", () => {
  beforeAll(() => void (kept = newFolderInMemory()));
  afterAll(() => {
    if (kept !== undefined) removeFolder(kept);
    kept = undefined;
  });

  test("clears up after a service that was killed, with its server still running", async () => {
    const { child, said } = await startChild();
    expect(said).toMatch(/^\d+\n$/);
    const left = readPostmaster(filesIn(data));
    if (left === null) throw new Error("no server");
    const owner = runningEmbedded(data);
    if (owner === null) throw new Error("no server");
    await ask(owner, "create table public.outlived as select 7 as n");
    child.kill("SIGKILL");
    await ended(child);
    expect(isAlive(left.pid)).toBe(true);
    const next = await start();
    expect(readPostmaster(filesIn(data))?.pid).not.toBe(left.pid);
    expect(await ask(next, "select n from public.outlived")).toEqual([{ n: 7 }]);
  });

  inSoak("clears up after service and server were killed together", async () => {
    const { child } = await startChild();
    const left = readPostmaster(filesIn(data));
    if (left === null) throw new Error("no server");
    child.kill("SIGKILL");
    process.kill(left.pid, "SIGKILL");
    await ended(child);
    expect(await ask(await start())).toEqual([{ n: 1 }]);
  });

  test("starts its server again when that was killed, at the same place", async () => {
    const one = await start();
    const left = readPostmaster(filesIn(data));
    if (left === null) throw new Error("no server");
    process.kill(left.pid, "SIGKILL");
    let answer: unknown = null;
    for (let tries = 0; answer === null && tries < 100; tries += 1) {
      await pause(100);
      answer = await ask(one).catch(() => null);
    }
    expect(answer).toEqual([{ n: 1 }]);
    expect(readPostmaster(filesIn(data))?.port).toBe(left.port);
    await expect(startEmbedded(data, quick)).rejects.toThrow(/Another service runs/);
  });

  test("says what to do about a damaged folder", async () => {
    await start();
    await running.pop()?.stop();
    const { cluster, access } = filesIn(data);
    const control = join(cluster, "global/pg_control");
    const good = readFileSync(control);
    writeFileSync(control, good.subarray(0, 100));
    await expect(start()).rejects.toThrow(/doesn't start: .*restore a backup/);
    writeFileSync(control, good);
    const version = join(cluster, "PG_VERSION");
    writeFileSync(version, "15\n");
    await expect(start()).rejects.toThrow(/made by another version of PostgreSQL/);
    rmSync(version);
    await expect(start()).rejects.toThrow(/holds no database. Restore a backup there, or remove it/);
    writeFileSync(version, "18\n");
    const passwords = readFileSync(access);
    writeFileSync(access, "{}");
    await expect(start()).rejects.toThrow(/access.json is damaged. Restore it/);
    writeFileSync(access, passwords);
    expect(await ask(await start())).toEqual([{ n: 1 }]);
  });
});

test("says so where the folder can't be made or reached", async () => {
  writeFileSync(join(root, "file"), "");
  await expect(startEmbedded(join(root, "file", "data"))).rejects.toThrow(
    /can't be made or written to. Name another DATA_DIR/,
  );
  if (process.getuid?.() !== 0) return;
  mkdirSync(join(root, "shut"), { mode: 0o700 });
  await expect(startEmbedded(join(root, "shut", "data"))).rejects.toThrow(/can't pass through .*shut\. Run chmod a\+x/);
});
