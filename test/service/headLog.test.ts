import { logHead } from "../../src/service/log";
import { testApp } from "./kit/appKit";

it("logs what a head is checked by, nothing where there is none, and never fails", async () => {
  const at = "2026-11-27T12:00:00.000Z";
  const head = { number: 4, hash: "a".repeat(64), at, signature: "c2ln", keyId: "k1" };
  const test = await testApp();
  const { app, log } = test;
  await logHead({ historyHead: async () => head }, app.log);
  await logHead({ historyHead: async () => null }, app.log);
  await logHead({ historyHead: () => Promise.reject(new Error("secret")) }, app.log);
  await test.close();
  const lines = log.map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { level: 30, msg: "history head", ...head },
    { level: 50, msg: "the history's head can't be read" },
  ]);
  expect(log.join()).not.toContain("secret");
});
