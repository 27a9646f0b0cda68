import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { parse } from "acorn";
import { bareContext } from "./engine.cjs";

const root = join(__dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");

/** What docs/onsend.md puts in place of the check. */
const off = /^```js\n([\s\S]*?)^```$/m.exec(read("docs/onsend.md"))?.[1] ?? "";

describe("what turns the check on sending off", () => {
  it("is ECMAScript 5", () => {
    expect(() => parse(off, { ecmaVersion: 5 })).not.toThrow();
  });

  it("answers each event of the manifest, and lets every message go", () => {
    const handlers = new Map<string, (event: object) => void>();
    const associate = (name: string, handler: (event: object) => void): void => void handlers.set(name, handler);
    new Script(off).runInContext(bareContext({ Office: { actions: { associate } } }));
    const wanted = [...read("manifest.xml").matchAll(/FunctionName="(\w+)"/g)].map(([, name]) => name);
    expect([...handlers.keys()].sort()).toEqual([...new Set(wanted)].sort());
    for (const handler of handlers.values()) {
      const completed = jest.fn();
      handler({ completed });
      expect(completed.mock.calls).toEqual([[{ allowEvent: true }]]);
    }
  });
});
