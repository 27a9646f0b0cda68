import { late, loadAhead, NotLoaded, once, whenLoaded } from "../../src/late";

describe("what is loaded by need", () => {
  it("interrupts whoever asks for it, is loaded, and is there from then on", async () => {
    let loads = 0;
    const list = late(() => Promise.resolve(["a", "b", ++loads]));
    expect(list).toThrow(NotLoaded);
    let runs = 0;
    const answer = await whenLoaded(() => {
      runs++;
      return list().join("");
    });
    expect(answer).toBe("ab1");
    expect(list()).toEqual(["a", "b", 1]);
    expect([runs, loads]).toEqual([2, 1]);
  });

  it("is loaded one after the other, where an answer takes several", async () => {
    const [one, other] = [late(() => Promise.resolve(1)), late(() => Promise.resolve(2))];
    expect(await whenLoaded(async () => (await Promise.resolve(one())) + other())).toBe(3);
  });

  it("is never taken for absent where it can't be loaded, and is tried again", async () => {
    let reachable = false;
    const list = late(() => (reachable ? Promise.resolve("there") : Promise.reject(new Error("no connection"))));
    await expect(whenLoaded(list)).rejects.toThrow("no connection");
    reachable = true;
    expect(await whenLoaded(list)).toBe("there");
  });

  it("lets through whatever else goes wrong", async () => {
    await expect(
      whenLoaded(() => {
        throw new Error("something else");
      }),
    ).rejects.toThrow("something else");
  });
});

it("makes once what is always there", () => {
  let made = 0;
  const list = once(() => ++made);
  expect([list(), list()]).toEqual([1, 1]);
});

describe("what is loaded ahead", () => {
  it("comes all at once, and is there when it is asked for", async () => {
    const begun: string[] = [];
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const lists = ["one", "other"].map((name) =>
      late(async () => {
        begun.push(name);
        await arrived;
        return name;
      }),
    );
    const ahead = loadAhead(lists);
    await Promise.resolve();
    expect(begun).toEqual(["one", "other"]);
    arrive();
    await ahead;
    expect(lists.map((list) => list())).toEqual(["one", "other"]);
  });

  it("is asked for again where it didn't come", async () => {
    let reachable = false;
    const list = late(() => (reachable ? Promise.resolve("there") : Promise.reject(new Error("no connection"))));
    await loadAhead([list, once(() => "always there")]);
    await expect(whenLoaded(list)).rejects.toThrow("no connection");
    reachable = true;
    expect(await whenLoaded(list)).toBe("there");
  });
});
