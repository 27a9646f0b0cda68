import { existsSync } from "node:fs";
import { join } from "node:path";
import { createStore } from "../../../../src/service/store";
import { backUpFolder } from "../../../../src/service/store/database";
import { verifyHistory } from "../../../../src/service/store/history/verify";
import { startEmbedded } from "../../../../src/service/store/embedded";
import { connect } from "../../../../src/service/store/connection/connect";
import { quick } from "../../kit/cluster/cluster";
import { newFolderInMemory, removeFolder } from "../../kit/folder";
import { testKeys } from "../../kit/kit";
import { csv, fill, send, tom } from "../../kit/storeKit";
import { atLength } from "../../../atLength";

/** Suppliers: as many as take longer to be written than the copy does to begin. */
const count = atLength(2_000, 600);

let root: string;
beforeEach(() => void (root = newFolderInMemory()));
afterEach(() => removeFolder(root));

test("a copy that is made while the list is written to holds what was acknowledged before, and nothing by halves", async () => {
  const [data, copy, keys] = [join(root, "data"), join(root, "backups/one"), testKeys()];
  // Not as quick as others: it is on the log.
  const server = await startEmbedded(data, { shared_buffers: "64MB", wal_keep_size: "0" });
  const store = await createStore({ database: { addresses: server }, keys });
  try {
    const rows = Array.from({ length: count }, (_, at) => `V${at},Name ${at},,d${at}.com,,,,,`);
    await fill(store, csv(...rows));
    const { id } = await send(store, csv(...rows.map((row) => row.replace("Name", "Other"))));
    await Promise.all([backUpFolder(data, copy), store.applyImport(id, tom, true)]);
    await expect(backUpFolder(data, copy)).rejects.toThrow(/exists already/);
  } finally {
    await store.close();
    await server.stop();
  }
  const restored = await startEmbedded(copy, quick);
  const again = await createStore({ database: { addresses: restored }, keys });
  const owner = connect(restored.owner, { max: 1 });
  try {
    const names = new Set<string>();
    let count = 0;
    for await (const { name } of again.export()) {
      names.add(name.split(" ")[0] ?? "");
      count += 1;
    }
    expect([count, names.size]).toEqual([count, 1]);
    expect(await verifyHistory(owner, keys)).toMatchObject({ ok: true });
    expect(await owner`select 1 from pg_replication_slots`).toHaveLength(0);
    await fill(again, csv("W,New,,,,,,,"));
  } finally {
    await owner.end();
    await again.close();
    await restored.stop();
  }
});

test("says so where there is no database", async () => {
  await expect(backUpFolder(join(root, "none"), join(root, "copy"))).rejects.toThrow(
    /There is no database in .*DATA_DIR/,
  );
  expect(existsSync(join(root, "copy"))).toBe(false);
});
