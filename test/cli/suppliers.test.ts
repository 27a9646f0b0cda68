import { xlsx } from "../documents/kit";
import { run, runEither, runHere, suppliers, temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

const folder = folderWith({
  "sound.csv": suppliers,
  "faulty.csv": `${suppliers}V2,Bodden Fracht GmbH,,,,,Atlantis,,DE00\nV3,,,,,,,,\n`,
  "vendors.csv": "A/C,Name,Sort code,Account number,Website\nO1,Oakes,20000,55779911,oakes.example\n",
  "own.json": JSON.stringify({ Website: "notes", "Sort code": null, "Account number": null }),
  "wrong.json": JSON.stringify({ Website: "web", Name: 7 }),
  "list.xlsx": xlsx(
    '<sheetData><row><c t="inlineStr"><is><t>id</t></is></c><c t="inlineStr"><is><t>name</t></is></c></row><row><c><v>1</v></c><c t="inlineStr"><is><t>Oakes</t></is></c></row></sheetData>',
  ),
  "list.json": JSON.stringify([{ id: "V1", name: "Nordwind", domains: ["nordwind-stahl.de"] }]),
});

test("a sound file is said to be sound", async () => {
  const line = (file: string) => `${file}: 1 rows taken, 0 in part, 0 not.\n`;
  expect(await run(folder, ["suppliers", "check", "sound.csv"])).toEqual({
    code: 0,
    out: line("sound.csv"),
    error: "",
  });
  expect(await runEither(folder, ["suppliers", "check", "list.json"])).toEqual({
    code: 0,
    out: line("list.json"),
    error: "",
  });
});

test("faults are listed by line and column, as compilers print theirs, and the rows are counted", async () => {
  const { code, out, error } = await runHere(folder, ["suppliers", "check", "faulty.csv"]);
  const lines = out.trimEnd().split("\n");
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(lines).toEqual([
    expect.stringMatching(/^faulty\.csv:3: country: \S/),
    expect.stringMatching(/^faulty\.csv:3: accounts: \S/),
    expect.stringMatching(/^faulty\.csv:4: name: \S/),
    "faulty.csv: 1 rows taken, 1 in part, 1 not.",
  ]);
});

test("an accounting system's list is said to be one, with what its columns hold and three values of each", async () => {
  const alone = await runHere(folder, ["suppliers", "check", "vendors.csv"]);
  expect(alone).toMatchObject({ code: 1, error: "" });
  expect(alone.out.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^vendors\.csv:1: Not used: Website\./),
    expect.stringMatching(/^vendors\.csv:2: Sort code: "20000" has 5 digits, and a sort code has 6/),
    "vendors.csv: read as Sage 50.",
    "vendors.csv: A/C = id: O1",
    "vendors.csv: Name = name: Oakes",
    "vendors.csv: Sort code = sort_code: 20000",
    "vendors.csv: Account number = account_number: 55779911",
    "vendors.csv: 0 rows taken, 1 in part, 0 not.",
  ]);
  const mapped = await runHere(folder, ["suppliers", "check", "--mapping", "own.json", "vendors.csv"]);
  expect(mapped).toMatchObject({ code: 0, error: "" });
  expect(mapped.out).toContain("vendors.csv: Website = notes: oakes.example\n");
});

test("a workbook is read", async () => {
  const { code, out } = await runHere(folder, ["suppliers", "check", "list.xlsx"]);
  expect([code, out.trimEnd().split("\n").at(-1)]).toEqual([1, "list.xlsx: 1 rows taken, 0 in part, 0 not."]);
});

test.each([
  [
    ["suppliers", "check", "--mapping", "wrong.json", "vendors.csv"],
    /^wrong\.json: "Website": "web" is no column of ours.*\nwrong\.json: "Name": a column/,
  ],
  [["suppliers", "check", "--mapping", "gone.json", "vendors.csv"], /^gone\.json: no such file/],
  [["suppliers", "check", "--service", "https://a.example", "vendors.csv"], /^Usage: /],
  [["suppliers", "push", "vendors.csv"], /^Usage: /],
  [["suppliers", "push", "vendors.csv", "--service", "http://a.example"], /must begin with https/],
  [["suppliers", "push", "vendors.csv", "--service", "https://a.example"], /REMIT_GUARD_TOKEN/],
  [["suppliers", "check", "gone.csv"], /^gone\.csv: no such file/],
  [["suppliers", "check"], /^Usage: /],
  [["suppliers", "sort", "sound.csv"], /^Usage: /],
  [["suppliers", "check", "sound.csv", "faulty.csv"], /^Usage: /],
])("the call %j is wrong, with exit code 2", async (args, reason) => {
  const result = await runHere(folder, args);
  expect(result).toMatchObject({ code: 2, out: "" });
  expect(result.error).toMatch(reason);
});
