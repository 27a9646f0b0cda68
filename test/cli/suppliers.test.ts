import { folderWith, removeFolders, run, suppliers } from "./kit";

jest.setTimeout(120_000);
afterAll(removeFolders);

const folder = folderWith({
  "sound.csv": suppliers,
  "faulty.csv": `${suppliers}V2,Bodden Fracht GmbH,,,,,Atlantis,,DE00\nV3,,,,,,,,\n`,
  "list.json": JSON.stringify([{ id: "V1", name: "Nordwind", domains: ["nordwind-stahl.de"] }]),
});

test("a sound file is said to be sound", async () => {
  const line = (file: string) => `${file}: 1 rows taken, 0 in part, 0 not.\n`;
  expect(await run(folder, ["suppliers", "check", "sound.csv"])).toEqual({
    code: 0,
    out: line("sound.csv"),
    error: "",
  });
  expect(await run(folder, ["suppliers", "check", "list.json"])).toEqual({
    code: 0,
    out: line("list.json"),
    error: "",
  });
});

test("faults stand by line and column, as compilers print theirs, and the rows are counted", async () => {
  const { code, out, error } = await run(folder, ["suppliers", "check", "faulty.csv"]);
  const lines = out.trimEnd().split("\n");
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(lines).toEqual([
    expect.stringMatching(/^faulty\.csv:3: country: \S/),
    expect.stringMatching(/^faulty\.csv:3: accounts: \S/),
    expect.stringMatching(/^faulty\.csv:4: name: \S/),
    "faulty.csv: 1 rows taken, 1 in part, 1 not.",
  ]);
});

test.each([
  [["suppliers", "check", "gone.csv"], /^gone\.csv: no such file/],
  [["suppliers", "check"], /^Usage: /],
  [["suppliers", "sort", "sound.csv"], /^Usage: /],
  [["suppliers", "check", "sound.csv", "faulty.csv"], /^Usage: /],
])("the call %j is wrong, with exit code 2", async (args, reason) => {
  const result = await run(folder, args);
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.error).toMatch(reason);
});
