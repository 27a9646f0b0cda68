import { quiet, run, runHere, temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

const policy = JSON.stringify({ coolOffDays: "14" });
const folder = folderWith({
  "a.eml": quiet("a"),
  "mail/b.eml": quiet("b"),
  "utf8.json": `\ufeff${policy}`,
  "utf16le.json": Buffer.from(`\ufeff${policy}`, "utf16le"),
  "utf16be.json": Buffer.from(`\ufeff${policy}`, "utf16le").swap16(),
});
const scan = (...args: string[]) => ["scan", ...args, "--jobs", "1", "a.eml"];

test.each(["utf8.json", "utf16le.json", "utf16be.json"])(
  "a policy is read with its byte order mark: %s",
  async (file) => {
    const { code, error } = await runHere(folder, scan("--policy", file));
    expect(code).toBe(2);
    expect(error).toContain(`${file}: coolOffDays: a number is expected`);
  },
);

test.each(["--policy", "--suppliers"])("%s says of a folder that it is one", async (option) => {
  const { code, error } = await run(folder, scan(option, "mail"));
  expect(code).toBe(2);
  expect(error).toContain("mail: this is a folder; give a file\n");
});
