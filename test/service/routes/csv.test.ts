import type { SupplierRecord } from "../../../src/analysis";
import { header, rowOf } from "../../../src/service/routes/suppliers";
import { readSupplierFile } from "../../../src/suppliers";
import { columns } from "../../../src/suppliers/file/columns";
import { records } from "../kit/records";

const written = (list: readonly SupplierRecord[]): string => header + list.map(rowOf).join("");

it("has the supplier file's columns, in their order", () => {
  expect(header).toBe(`${columns.join(",")}\r\n`);
});

it("is read again unchanged, without a fault", () => {
  const file = readSupplierFile(Buffer.from(written(records)), "suppliers.csv");
  expect(file.faults).toEqual([]);
  expect(file.records).toEqual(records);
});

it("keeps a spreadsheet program from calculating, whatever delimiter it takes", () => {
  const [record] = records;
  if (record === undefined) throw new Error("There is no record.");
  const hostile = ["+1+1", "-1", "@SUM(1,2)", '+1,"+2', "a;+b"];
  for (const name of hostile) {
    const list = [{ ...record, name, aliases: ["+a", "-b"], notes: "@c" }];
    const text = written(list);
    const cells = (text.split("\r\n")[1] ?? "").match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
    for (const cell of cells) expect(cell.replace(/^"/, "")).not.toMatch(/^[=+\-@\t\r]/);
    expect(readSupplierFile(Buffer.from(text), "suppliers.csv").records).toEqual(list);
  }
});

it("keeps one from calculating with the entries of a list, where the semicolon parts cells", () => {
  const [record] = records;
  if (record === undefined) throw new Error("There is no record.");
  const phones = ["+44 20 7946 0018", "+44 20 7946 0019", "020 7946 0020", "+44 20 7946 0021"];
  const list = [{ ...record, phones, aliases: ["Nordwind", "+a", "-b", "@SUM(1,2)", "c"] }];
  const text = written(list);
  const cells = (text.split("\r\n")[1] ?? "").split(/[,;"]/);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const { records: again, faults } = readSupplierFile(Buffer.from(text), "suppliers.csv");
  expect([again, faults]).toEqual([list, []]);
});
