import { KeyTable, KeyTableBuilder, keyKind, type KeyKind } from "../../../src/suppliers/packed/keyTable";
import { layOut, SectionReader } from "../../../src/suppliers/packed/layout";

const kinds = Object.values(keyKind);

/** A table in which each kind has its own numbers, so that one of another kind is seen. */
function tableOf(keys: number): KeyTable {
  const builder = new KeyTableBuilder();
  for (const kind of kinds) for (let at = 0; at < keys; at++) builder.add(kind, `held ${at}`, kind * 1_000_000 + at);
  return new KeyTable(new SectionReader(layOut([...builder.sections()])));
}

describe("the table of keys", () => {
  // Of so many keys and questions, dozens share a hash of 32 bits by chance.
  const table = tableOf(60_000);
  const isOf = (kind: KeyKind) => (value: number) => Math.floor(value / 1_000_000) === kind;

  it("finds each key's own number among those under it", () => {
    for (const kind of kinds)
      for (let at = 0; at < 60_000; at += 97) expect(table.find(kind, `held ${at}`)).toContain(kind * 1_000_000 + at);
  });

  it("never gives a number of another kind", () => {
    let strangers = 0;
    for (const kind of kinds) {
      for (let at = 0; at < 100_000; at++) {
        const found = table.find(kind, `asked ${at}`);
        strangers += found.length;
        if (!found.every(isOf(kind))) throw new Error(`${kind}: ${found.join()}`);
      }
    }
    // A key that no one holds leads somewhere at times: anyone who finds something compares the key.
    expect(strangers).toBeGreaterThan(0);
    expect(strangers).toBeLessThan(2_000);
  });
});
