import { type SupplierFile, readSupplierFile } from "../../../src/suppliers";
import { atLength } from "../../atLength";

const read = (text: string): SupplierFile => readSupplierFile(new TextEncoder().encode(text), "list.txt");
const faults = (text: string): unknown[] => read(text).faults.map(({ line, column, reason }) => [line, column, reason]);
const ids = ({ records }: SupplierFile): string[] => records.map(({ id }) => id);

describe("a JSON supplier file", () => {
  it("is told by its content, and takes what CSV takes", () => {
    const file = read(
      '\ufeff \n[{"id": 1002, "name": "One", "domains": ["ONE.example"], "country": null, "phones": []}]\n',
    );
    expect(file.records).toMatchObject([
      { id: "1002", name: "One", domains: ["one.example"], country: null, phones: [] },
    ]);
    expect(file.faults).toEqual([]);
    expect(file.taken).toBe(1);
  });

  it("names the line on which an entry begins", () => {
    const text = `[
  { "id": "V1", "name": "One {[" },

  { "id": "V2",
    "name": "T\\"wo]",
    "country": "XX" }, { "id": "V1", "name": "Three" },
  7, null, ["V4"],
  { "name": "Five" }
]`;
    expect(faults(text)).toEqual([
      [4, "country", '"XX" is not a country code of ISO 3166-1, two letters. The field is left out.'],
      [6, "id", '"V1" is on line 2 already. The row is left out.'],
      [7, null, 'An object is expected; the number "7" was given. The entry is left out.'],
      [7, null, "An object is expected; null was given. The entry is left out."],
      [7, null, "An object is expected; an array was given. The entry is left out."],
      [8, "id", "A row without an id is left out."],
    ]);
    const { taken, inPart, notTaken } = read(text);
    expect([taken, inPart, notTaken]).toEqual([1, 1, 5]);
  });

  it("refuses an entry that CSV would make two of", () => {
    const file = read('[{ "id": "V1", "name": "One; Two", "aliases": ["x; y", "z"] }]');
    expect(file.records).toMatchObject([{ name: "One; Two", aliases: ["z"] }]);
    expect(file.faults.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['"x; y" has a semicolon, which parts the entries of a list. The entry is left out.']),
    );
  });

  it("refuses values of another type, and says which", () => {
    const text =
      '[{"id":"V1","name":"One","tax_ids":[123456,"DE123456"],"phones":[["1"],null,true,{}],"notes":{"a":1},"domains":5,"country":["DE"]}]';
    expect(faults(text)).toEqual([
      [1, "tax_ids", 'Text is expected; the number "123456" was given. The entry is left out.'],
      [1, "phones", "Text is expected; an array was given. The entry is left out."],
      [1, "phones", "Text is expected; null was given. The entry is left out."],
      [1, "phones", "Text is expected; true was given. The entry is left out."],
      [1, "phones", "Text is expected; an object was given. The entry is left out."],
      [1, "notes", "Text is expected; an object was given. The field is left out."],
      [1, "domains", 'An array of texts is expected; the number "5" was given. The field is left out.'],
      [1, "country", "Text is expected; an array was given. The field is left out."],
    ]);
    expect(read(text).records).toMatchObject([{ taxIds: ["DE123456"], notes: null, domains: [], country: null }]);
    expect(read('[{"id":1.5,"name":"One"}]').notTaken).toBe(1);
  });

  it("reports an unknown key once, __proto__ and constructor among them, and keeps prototypes as they are", () => {
    const entry = '"__proto__": {"status": "blocked", "id": "X"}, "constructor": "x", "toString": "y"';
    const text = `[{"id":"V1","name":"One",${entry}},\n{"id":"V2","name":"Two",${entry},"Name":"Three"},\n{"__proto__":{"id":"V3","name":"Three"}}]`;
    expect(faults(text)).toEqual([
      [1, "__proto__", "The key is unknown and left out."],
      [1, "constructor", "The key is unknown and left out."],
      [1, "toString", "The key is unknown and left out."],
      [2, "name", "The key occurs twice; the second one is left out."],
      [3, "id", "A row without an id is left out."],
    ]);
    expect(read(text).records.map(({ status }) => status)).toEqual(["active", "active"]);
    expect({}).not.toHaveProperty("status");
  });

  it.each([
    ['[{"id":"V1","name":"One"},\n{"id":"V2" "name":"Two"},\n{"id":"V3","name":"Three"}]', ["V1"], 2],
    ['[{"id":"V1","name":"One"},\n{"id":"V2",\n"name":}]', ["V1"], 3],
    ['[{"id":"V1","name":"One"},\n]', ["V1"], 2],
    ['[{"id":"V1","name":"One"}\n,{"id":"V2","name":"T\nwo"}]', ["V1"], 2],
    ["[,]", [], 1],
    ["[{'id':'V1'}]", [], 1],
  ])("keeps the entries before a broken one: %j", (text, expected, line) => {
    const file = read(text);
    expect(ids(file)).toEqual(expected);
    expect(file.faults).toHaveLength(1);
    expect(file.faults[0]?.reason).toBe("This is not valid JSON. This entry and those below it were not read.");
    expect(Math.abs((file.faults[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
  });

  it.each([
    ["[]", 1, "The array is empty."],
    ['\n{"suppliers":[]}', 2, "A JSON supplier file is an array of objects; this one doesn't begin with [."],
    ['[{"id":"V1","name":"One"}', 1, "The array is never closed by ]."],
    ['[{"id":"V1","name":"One"}]\n[]', 2, "There is text after the array's end; it was not read."],
    ["[", 1, "This is not valid JSON. This entry and those below it were not read."],
  ])("says what is wrong with the array of %j", (text, line, reason) => {
    expect(faults(text)).toContainEqual([line, null, reason]);
  });

  it("may nest deep or open many brackets and costs no more than its length", () => {
    const many = atLength(1e6, 2e5);
    const started = process.cpuUsage();
    expect(read("[".repeat(many)).notTaken).toBe(1);
    expect(read(`[${"[".repeat(many)}${"]".repeat(many)}]`).notTaken).toBe(1);
    expect(
      read('[{"id":"V1","name":"One","aliases":' + '{"a":'.repeat(1e5) + "1" + "}".repeat(1e5) + "}]").inPart,
    ).toBe(1);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(5000);
  });
});
