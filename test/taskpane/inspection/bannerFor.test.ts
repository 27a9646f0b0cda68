import { verdicts } from "../../../src/analysis";
import { bannerFor } from "../../../src/taskpane/inspection/banner";

type Judged = Parameters<typeof bannerFor>[0];
const judged = (verdict: Judged["verdict"]): Judged => ({ verdict, view: { banner: "Words" } }) as Judged;
const severity = (banner: ReturnType<typeof bannerFor>) => banner && banner.severity;

test("the line is taken off where nothing was found, and is louder for what no one should pay", () => {
  expect(verdicts.map((verdict) => severity(bannerFor(judged(verdict), [])))).toEqual([
    null,
    null,
    "information",
    "information",
    "error",
    "error",
  ]);
});

test("the line is left as it is while attachments are read, except for what no one should pay", () => {
  expect(verdicts.map((verdict) => severity(bannerFor(judged(verdict), ["a.pdf"])))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "error",
    "error",
  ]);
});
