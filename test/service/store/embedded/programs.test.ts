import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { accountForServer, runAs, findBinaries, programsFor } from "../../../../src/service/store/embedded/binaries";
import { newFolder, removeFolder } from "../../kit/folder";

describe("PostgreSQL's programs", () => {
  const folder = newFolder();
  afterAll(() => removeFolder(folder));

  it("are the package's own for anyone who runs them themselves", () => {
    expect(programsFor(null, folder)).toEqual(findBinaries());
  });

  it("are copied where the user that runs them can't reach the package", () => {
    const account = accountForServer();
    const closed = join(folder, "closed");
    mkdirSync(closed);
    const native = dirname(dirname(findBinaries().postgres));
    // Without share/: a program that says its version reads none of its thousand files.
    for (const part of ["bin", "lib"])
      cpSync(join(native, part), join(closed, "native", part), { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(closed, "package.json"), '{ "version": "1.2.3" }');
    chmodSync(closed, 0o700);
    const bin = join(closed, "native/bin");
    const found = { postgres: join(bin, "postgres"), initdb: join(bin, "initdb") };
    const programs = programsFor(account, folder, found);
    // Anyone who isn't root is the folder's owner, and needs no copy.
    const expected = account === null ? found.postgres : join(folder, "postgresql-1.2.3/bin/postgres");
    expect(programs.postgres).toBe(expected);
    for (const program of [programs.postgres, programs.initdb])
      expect(spawnSync(program, ["--version"], { ...runAs(account), stdio: "ignore" }).status).toBe(0);
    expect(programsFor(account, folder, found)).toEqual(programs);
  });
});
