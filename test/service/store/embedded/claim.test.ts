import { execFileSync } from "node:child_process";
import { connect } from "../../../../src/service/store/connection/connect";
import { type Embedded, startEmbedded } from "../../../../src/service/store/embedded";
import { isClaimed } from "../../../../src/service/store/embedded/claim";
import { filesIn, readPostmaster } from "../../../../src/service/store/embedded/files";
import { quick } from "../../kit/cluster/cluster";
import { newFolderInMemory, removeFolder } from "../../kit/folder";

describe("the claim of a service on its database", () => {
  const folder = newFolderInMemory();
  let embedded: Embedded;
  beforeAll(async () => void (embedded = await startEmbedded(folder, quick)), 60_000);
  afterAll(async () => {
    await embedded.stop();
    removeFolder(folder);
  });

  it("keeps a second service from its data folder", async () => {
    await expect(startEmbedded(folder, quick)).rejects.toThrow("Another service runs");
  });

  it("is taken again after one of the database's processes was killed, which ends all connections", async () => {
    const sql = connect(embedded.owner, { max: 1 });
    const [mine] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
    if (mine === undefined) throw new Error("It has a number.");
    process.kill(mine.pid, "SIGKILL");
    await expect(sql`select pg_sleep(5)`).rejects.toThrow();
    await sql.end({ timeout: 1 });
    await expect(startEmbedded(folder, quick)).rejects.toThrow("Another service runs");
    expect(await isClaimed(embedded.owner)).toBe(true);
  });

  it("leaves no server behind that was being started again while it was stopped", async () => {
    const files = filesIn(folder);
    const killed = readPostmaster(files)?.pid ?? 0;
    process.kill(killed, "SIGKILL");
    await embedded.stop();
    expect(readPostmaster(files)?.pid ?? killed).toBe(killed);
    const running = execFileSync("ps", ["-A", "-o", "args="], { encoding: "utf8" });
    expect(running).not.toContain(files.cluster);
    embedded = await startEmbedded(folder, quick);
  });
});
