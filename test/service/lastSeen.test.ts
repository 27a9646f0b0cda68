import { LastSeen } from "../../src/service/routes/lookup";

const anna = { oid: "anna", name: null, employeeId: null };
const bert = { ...anna, oid: "bert" };
const morning = new Date("2026-11-27T00:00:00Z");
const night = new Date("2026-11-27T23:59:59Z");
const tomorrow = new Date("2026-11-28T00:00:00Z");

it("notes a person once a day", async () => {
  const noted: string[] = [];
  const seen = new LastSeen(async ({ oid }, day) => void noted.push(`${oid} ${day}`));
  for (const [by, at] of [
    [anna, morning],
    [anna, night],
    [bert, night],
    [anna, tomorrow],
    [anna, tomorrow],
  ] as const) {
    seen.note(by, at);
  }
  await seen.settled();
  expect(noted).toEqual(["anna 2026-11-27", "bert 2026-11-27", "anna 2026-11-28"]);
});

it("tries again after a failure, and throws at no one", async () => {
  let tries = 0;
  const seen = new LastSeen(() => {
    tries += 1;
    if (tries === 1) throw new Error("at once");
    return tries === 2 ? Promise.reject(new Error("later")) : Promise.resolve();
  });
  for (let at = 0; at < 5; at += 1) {
    seen.note(anna, morning);
    await seen.settled();
  }
  expect(tries).toBe(3);
});

it("is waited for at the end", async () => {
  let isNoted = false;
  const seen = new LastSeen(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    isNoted = true;
  });
  seen.note(anna, morning);
  await seen.settled();
  expect(isNoted).toBe(true);
});
