import { clears } from "../../src/cases";
import type { SupplierRecord } from "../../src/contract";
import type * as Columns from "../../src/contract/columns";
import type * as Shape from "../../src/contract/shape";
import { later, list, text } from "../../src/contract/shape";

// Two columns that only this file knows: everything else must follow from the table.
jest.mock("../../src/contract/columns", () => {
  const actual = jest.requireActual<typeof Columns>("../../src/contract/columns");
  const { notes, ...others } = actual.columns;
  const shapes = jest.requireActual<typeof Shape>("../../src/contract/shape");
  const made = { costCentre: { shape: shapes.later(shapes.text), isHarmless: true } };
  const lists = { sites: { shape: shapes.later(shapes.list(shapes.text)) } };
  return { ...actual, columns: { ...others, ...made, ...lists, notes } };
});

import { columnOf, emptyRecord, proposedFields, readAs } from "../../src/contract";
import { record as recordShape } from "../../src/contract/record";
import { zodOf } from "../../src/contract/schemas/shared";
import { forms, isCalledAbout, linesOf } from "../../src/register/components/proposals/fields";
import { header, rowOf, supplierForm } from "../../src/service/routes/suppliers";
import { changesBetween, contentsOf } from "../../src/service/store/changes";
import { merged } from "../../src/service/store/imports/merge";

import { detailOf, recordDigest, recordFrom, secretOf } from "../../src/service/store/rows";
import { readSupplierFile } from "../../src/suppliers";
import { noClues, found } from "../suppliers/made";
import { memoryDirectory } from "../../src/suppliers";

const fields = ["costCentre", "sites"] as const;
type Later = SupplierRecord & { readonly costCentre: string | null; readonly sites: readonly string[] };
const read = (text: string): Later => {
  const { records, faults } = readSupplierFile(Buffer.from(text), "suppliers.csv");
  expect(faults.filter(({ column }) => !["aliases", "domains"].includes(column ?? "aliases"))).toEqual([]);
  return records[0] as Later;
};
const plain = read("id,name,aliases,domains,emails,phones,country,tax_ids,accounts\nS-1,Oakes,,,a@oakes.example,,,,\n");
const full: Later = { ...plain, costCentre: "4711", sites: ["Leeds", "York"] };
const older = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.some((later) => later === field)));
const answered = (record: object): unknown => {
  const answer = readAs(recordShape, JSON.parse(JSON.stringify(record)));
  return "value" in answer ? answer.value : answer.fault;
};

describe("columns that were added later", () => {
  it.each([
    ["filled", full],
    ["empty", plain],
  ])("are the same wherever a record comes from: %s", async (_what, record) => {
    expect(read(header + rowOf(record))).toEqual(record);
    expect(recordFrom(detailOf(record), secretOf(record))).toEqual(record);
    expect(answered(record)).toEqual(record);
    expect(answered(supplierForm(record))).toMatchObject({ costCentre: record.costCentre, sites: record.sites });
    const { matches } = found(await memoryDirectory([record]).lookup({ ...noClues, addresses: ["a@oakes.example"] }));
    expect(matches.map((match) => match.record)).toEqual([record]);
  });

  it("are empty, never missing, in what an older service, file or row gives", async () => {
    expect(plain).toMatchObject({ costCentre: null, sites: [] });
    expect(emptyRecord).toMatchObject({ costCentre: null, sites: [] });
    expect(answered(older(plain))).toEqual(plain);
    const stored = JSON.stringify(older(JSON.parse(detailOf(plain)) as object));
    expect(recordFrom(stored, secretOf(plain))).toEqual(plain);
    const packed = memoryDirectory([older(plain) as SupplierRecord]);
    const { matches } = found(await packed.lookup({ ...noClues, addresses: ["a@oakes.example"] }));
    expect(matches.map((match) => match.record)).toEqual([plain]);
  });

  it("leave the digests of older records as they were", () => {
    const text = `{"id":"S-1","name":"Oakes","aliases":[],"domains":[],"emails":["a@oakes.example"],"phones":[],"country":null,"taxIds":[],"kind":"supplier","status":"active","bankVerifiedOn":null,"bankChangedOn":null,"phoneChangedOn":null,"notes":null}`;
    expect(detailOf(plain)).toBe(text);
    expect(recordDigest(full)).not.toBe(recordDigest(plain));
  });

  it("change from empty and back, in a form that the contract takes", () => {
    const change = (field: string, from: unknown, to: unknown) => ({ field, from, to });
    expect(changesBetween(plain, full)).toEqual([
      change("cost_centre", null, "4711"),
      change("sites", [], ["Leeds", "York"]),
    ]);
    expect(changesBetween(full, plain)).toEqual([
      change("cost_centre", "4711", null),
      change("sites", ["Leeds", "York"], []),
    ]);
    expect(contentsOf(full)).toMatchObject({ cost_centre: "4711", sites: ["Leeds", "York"] });
    expect(Object.keys(contentsOf(plain))).not.toContain("cost_centre");
  });

  it("are kept by an import that lacks them, and taken from one that has them", () => {
    const day = "2026-03-15";
    expect(merged(full, plain, new Set(["name"]), day)).toEqual(full);
    expect(merged(full, plain, new Set(Object.values(columnOf)), day)).toEqual(plain);
  });

  it("are proposed and shown, and need a call unless they are harmless", () => {
    expect(proposedFields).toEqual(expect.arrayContaining([...fields]));
    expect(forms.details.map(({ key, kind }) => [key, kind])).toEqual(
      expect.arrayContaining([
        ["costCentre", "line"],
        ["sites", "list"],
      ]),
    );
    expect(linesOf(supplierForm(full), "sites" as never)).toEqual(["Leeds", "York"]);
    for (const [field, isCleared] of [
      ["costCentre", false],
      ["sites", true],
    ] as const) {
      const column = columnOf[field as never] as string;
      expect(clears({ field: column, from: null, to: "x" })).toBe(isCleared);
      expect(isCalledAbout({ [field]: "x" }, { status: "active" })).toBe(isCleared);
    }
  });

  it("are documented as always answered", () => {
    expect(zodOf(recordShape).safeParse(plain).success).toBe(true);
    expect([later(text).kind, later(list(text)).kind]).toEqual(["orNull", "list"]);
  });
});
