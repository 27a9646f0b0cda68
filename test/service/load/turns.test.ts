import { EventEmitter } from "node:events";
import { Turns } from "../../../src/service/load/turns";

class Response extends EventEmitter {
  destroyed = false;
  close(): void {
    this.destroyed = true;
    this.emit("close");
  }
}

/** Work that is under way until it is ended. */
function works() {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const of = (name: string) => async () => {
    begun.push(name);
    await new Promise<void>((resolve) => ends.push(resolve));
    return name;
  };
  return { of, begun, end: () => ends.shift()?.() };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

it("gives so many turns at once to each, and the others in the order of their coming", async () => {
  const turns = new Turns(2, 2);
  const { of, begun, end } = works();
  const all = ["a1", "a2", "a3", "a4", "b1"].map((name) => turns.for(name.slice(0, 1), new Response(), of(name)));
  expect(begun).toEqual(["a1", "a2", "b1"]);
  await expect(turns.for("a", new Response(), of("a5"))).rejects.toMatchObject({
    status: 429,
    rule: "too-many-at-once",
    headers: { "retry-after": "1" },
  });
  expect(() => turns.check("a")).toThrow("Too many lookups of yours");
  expect(() => turns.check("b")).not.toThrow();
  end();
  await settled();
  expect(begun).toEqual(["a1", "a2", "b1", "a3"]);
  expect(() => turns.check("a")).not.toThrow();
  for (let at = 0; at < 4; at += 1) {
    end();
    await settled();
  }
  expect(await Promise.all(all)).toEqual(["a1", "a2", "a3", "a4", "b1"]);
});

it("hands a turn on after work that fails", async () => {
  const turns = new Turns(1, 1);
  const failing = turns.for("a", new Response(), () => Promise.reject(new Error("no")));
  const waiting = turns.for("a", new Response(), async () => 7);
  await expect(failing).rejects.toThrow("no");
  expect(await waiting).toBe(7);
});

it("keeps no turn for anyone who has gone, and a turn until its work is done", async () => {
  const turns = new Turns(1, 1);
  const { of, begun, end } = works();
  const [first, second] = [new Response(), new Response()];
  const working = turns.for("a", first, of("a1"));
  const waiting = turns.for("a", second, of("a2"));
  second.close();
  await expect(waiting).rejects.toMatchObject({ rule: "gone" });
  first.close();
  const third = turns.for("a", new Response(), of("a3"));
  await settled();
  expect(begun).toEqual(["a1"]);
  end();
  expect(await working).toBe("a1");
  await settled();
  end();
  expect(await third).toBe("a3");
  expect(begun).toEqual(["a1", "a3"]);
  const gone = new Response();
  const busy = turns.for("a", new Response(), of("a4"));
  gone.destroyed = true;
  await expect(turns.for("a", gone, of("a5"))).rejects.toMatchObject({ rule: "gone" });
  end();
  await busy;
});
