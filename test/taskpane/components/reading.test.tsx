import { show } from "./kit";
import { shown } from "./views";
import type { PaneState } from "../../../src/taskpane/state";

const reading = (state: PaneState, is: boolean): PaneState =>
  state.kind === "shown" ? { ...state, isReading: is } : state;
const quiet = shown({ verdict: "consistent" });
const line = "Preliminary result. Still reading the wording…";

/** What a screen reader hears next to the verdict, from a place that is there all the time. */
const announced = (container: HTMLElement): string => {
  const places = container.querySelectorAll("div[aria-live=polite]:not([role=status])");
  expect(places).toHaveLength(1);
  return places[0]?.textContent ?? "";
};

/** What is there to be read, by everybody who can see it. */
const seen = (container: HTMLElement): string => container.textContent ?? "";
const count = (text: string): number => text.split(line).length - 1;

describe("the line about the wording", () => {
  test("is said once, to anyone who hears it and to anyone who sees it", () => {
    const { container, become } = show({ state: quiet });
    expect(announced(container)).toBe("");
    expect(seen(container)).not.toContain("wording");
    become({ state: reading(quiet, true) });
    expect(announced(container)).toBe(line);
    // Once each: what is seen is not read out next to it.
    expect(count(seen(container))).toBe(2);
    const silent = container.cloneNode(true) as HTMLElement;
    silent.querySelectorAll("[aria-hidden=true]").forEach((part) => part.remove());
    expect(count(seen(silent))).toBe(1);
  });

  test("keeps its room when it is over, which is not announced", () => {
    const { container, become } = show({ state: reading(quiet, true) });
    become({ state: reading(quiet, false) });
    expect(announced(container)).toBe("");
    expect(seen(container)).toContain("Reading is finished");
    expect(seen(container)).not.toContain(line);
  });

  test("waits for attachments that are named", () => {
    const { container } = show({ state: reading(shown({}, ["invoice.pdf"]), true) });
    expect(announced(container)).toBe("");
    expect(seen(container)).toContain("Still reading invoice.pdf");
    expect(seen(container)).not.toContain(line);
  });
});
