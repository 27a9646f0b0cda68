import { Patience } from "../../../src/service/load/turns";

const never = () => new Promise<never>(() => undefined);

it("waits for an answer, or hands its failure on", async () => {
  const patience = new Patience(1, 1_000);
  expect(await patience.for(async () => 7)).toBe(7);
  await expect(patience.for(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(
    patience.for(() => {
      throw new Error("at once");
    }),
  ).rejects.toThrow("at once");
  expect(await patience.for(async () => 8)).toBe(8);
});

it("waits for so long", async () => {
  const patience = new Patience(1, 10);
  await expect(patience.for(never)).rejects.toMatchObject({
    status: 503,
    rule: "timeout",
    headers: { "retry-after": "2" },
  });
  expect(await patience.for(async () => 7)).toBe(7);
});

it("waits for so many", async () => {
  const patience = new Patience(2, 50);
  const waiting = [patience.for(never), patience.for(never)];
  await expect(patience.for(async () => 7)).rejects.toMatchObject({ status: 503, rule: "busy" });
  await Promise.allSettled(waiting);
  expect(await patience.for(async () => 7)).toBe(7);
});
