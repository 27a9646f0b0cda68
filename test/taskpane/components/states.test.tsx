import { act, screen } from "@testing-library/react";
import { show } from "./kit";
import { states } from "./views";

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(console, "error");
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Shows a state as it is after a moment. */
function settled(name: string) {
  const state = states[name];
  if (state === undefined) throw new Error(`No such state: ${name}`);
  const pane = show({ state });
  act(() => jest.advanceTimersByTime(300));
  return pane;
}

describe.each(Object.keys(states))("the pane, %s", (name) => {
  test("has one main part with one heading of the first level, which is announced", () => {
    settled(name);
    expect(screen.getAllByRole("main")).toHaveLength(1);
    const [heading, ...others] = screen.getAllByRole("heading", { level: 1 });
    expect(others).toEqual([]);
    expect(heading?.textContent).not.toBe("");
    expect(screen.getByRole("status").contains(heading ?? null)).toBe(true);
    expect(console.error).not.toHaveBeenCalled();
  });

  test("skips no level of heading", () => {
    const { container } = settled(name);
    const levels = [...container.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => Number(each.tagName[1]));
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test("can be reached by keyboard in the order of reading: native controls, none taken out or moved", () => {
    const { container } = settled(name);
    for (const control of container.querySelectorAll("button, a, [role=button], [tabindex]")) {
      if (control.tagName === "MAIN") continue;
      expect(["BUTTON", "A"]).toContain(control.tagName);
      expect(control.getAttribute("tabindex") ?? "0").toBe("0");
      if (control.tagName === "A") expect(control.getAttribute("href")).toMatch(/^tel:/);
    }
  });

  test("has a name for each of its controls", () => {
    const { container } = settled(name);
    for (const control of container.querySelectorAll("button, a")) {
      expect(`${control.getAttribute("aria-label") ?? ""}${control.textContent ?? ""}`.trim()).not.toBe("");
    }
  });
});

describe("the page's start", () => {
  test("shows nothing for 200 ms, so that a quick start doesn't flicker; then a skeleton and a word", () => {
    show({ state: { kind: "starting" } });
    expect(screen.queryByRole("heading")).toBeNull();
    act(() => jest.advanceTimersByTime(199));
    expect(screen.queryByRole("heading")).toBeNull();
    act(() => jest.advanceTimersByTime(2));
    expect(screen.getByRole("heading").textContent).toBe("Remit Guard is starting");
  });
});

describe("a message that was not checked", () => {
  test.each(["failed", "failed, no name"])("says so, why, and what to do; nothing looks like a pass (%s)", (name) => {
    settled(name);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("This message was not checked");
    expect(screen.getByText(/compare the bank details with the record yourself/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Check again" })).toBeTruthy();
    expect(screen.queryByText(/clear|No difference/i)).toBeNull();
  });

  test("gives a reason of its own for each failure", () => {
    const said = (["notStarted", "crashed", "tookTooLong", "aborted", "outlook"] as const).map((failure) => {
      const { container, unmount } = show({ state: { kind: "failed", failure, message: null } });
      const text = container.querySelector("[role=status]")?.textContent;
      unmount();
      return text;
    });
    expect(new Set(said).size).toBe(5);
  });
});

test("a page that is not set up names every fault for the administrator", () => {
  settled("notSetUp");
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("For the administrator");
  expect(screen.getByText("config.json: the key “client” is unknown.")).toBeTruthy();
});

test("a message that is being read is named at once, and can't be checked a second time in the meantime", () => {
  settled("reading");
  expect(screen.getByRole("status").textContent).toContain("RE: Rechnung 2026-61773");
  expect(screen.getByRole("button", { name: "Check again" }).getAttribute("aria-disabled")).toBe("true");
});
