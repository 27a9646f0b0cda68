import { connect, listed, listedTexts, copyInto } from "../../../../src/service/store/connection/connect";
import { databaseKit } from "../../kit/kit";

const kit = databaseKit();
const hard = ["", "\\", "\\N", "\\.", "a\tb\r\nc", '"{},', "NULL", "null", "Ünï\u2028\u{1f600}", "\u007f\u0001"];

test("brings any text, number and bytes in as they are", async () => {
  const sql = kit.open((await kit.fresh()).owner);
  await sql`create table remit_guard.any (number bigint, text text, bytes bytea, at timestamptz(3))`;
  const at = new Date("2026-11-27T12:34:56.789Z");
  const rows = hard.map((text, number) => [BigInt(number), text, Buffer.from(text), at] as const);
  await sql.begin((tx) => copyInto(tx, "any", ["number", "text", "bytes", "at"], [...rows, [null, null, null, null]]));
  const found = await sql`select number, text, bytes, at from remit_guard.any order by number nulls last`;
  expect(found.map((row) => Object.values<unknown>(row))).toEqual([
    ...rows.map((row) => [...row]),
    [null, null, null, null],
  ]);
});

test("hands lists to statements as they are", async () => {
  const sql = connect((await kit.fresh()).service, { max: 1 });
  const numbers = [0n, -(2n ** 63n), 2n ** 63n - 1n];
  const [row] = await sql<{ texts: string[]; numbers: bigint[]; none: bigint[] }[]>`
    select ${listedTexts(hard)}::text[] as texts, ${listed(numbers)}::bigint[] as numbers, ${listed([])}::bigint[] as none`;
  expect(row).toEqual({ texts: hard, numbers, none: [] });
  await sql.end();
});
