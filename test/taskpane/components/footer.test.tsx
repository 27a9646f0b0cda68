import { act, fireEvent, screen } from "@testing-library/react";
import { paneWordsFor } from "../../../src/taskpane/messages";
import { actions, show } from "./kit";
import { states } from "./views";

/** Presses a button, and waits for what comes of it. */
async function press(name: string | RegExp) {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

describe("the summary", () => {
  test("is copied as plain text, and the button says that it was", async () => {
    const taken = actions();
    show({ actions: taken });
    await press("Copy summary");
    expect(taken.taken).toEqual(["copy Do not pay\nThe whole in plain text"]);
    expect(screen.getByRole("button", { name: "Copied" })).toBeTruthy();
  });

  test.each([
    ["refuses", async () => false],
    ["breaks", async () => Promise.reject(new Error("NotAllowedError"))],
  ])("is shown to be copied by hand, all of it selected, where the client %s", async (_, copy) => {
    show({ actions: { ...actions(), copy } });
    await press("Copy summary");
    expect(screen.getByRole("alert").textContent).toContain("Copying is blocked here");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Copying is blocked here/ });
    expect(field.value).toBe("Do not pay\nThe whole in plain text");
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test("can't be copied where there is none", () => {
    show({ state: states.failed ?? { kind: "nothing" } });
    expect(screen.queryByRole("button", { name: "Copy summary" })).toBeNull();
  });
});

test("the button offers to copy again after a moment", async () => {
  jest.useFakeTimers();
  show();
  await press("Copy summary");
  act(() => jest.advanceTimersByTime(3_000));
  expect(screen.getByRole("button", { name: "Copy summary" })).toBeTruthy();
  jest.useRealTimers();
});

test("a message can be checked again", async () => {
  const taken = actions();
  show({ actions: taken });
  await press("Check again");
  expect(taken.taken).toEqual(["checkAgain"]);
});

test.each(["failed", "noOfficeJs", "notSetUp"])("what did not work can be tried again: %s", async (name) => {
  const taken = actions();
  show({ state: states[name] ?? { kind: "nothing" }, actions: taken });
  await press("Check again");
  expect(taken.taken).toEqual(["checkAgain"]);
});

describe("the appearance", () => {
  test.each([
    ["auto", "Appearance: automatic", "light"],
    ["light", "Appearance: light", "dark"],
    ["dark", "Appearance: dark", "auto"],
  ] as const)("that is %s says so, and a press goes to the next", async (appearance, name, next) => {
    const taken = actions();
    show({ appearance, actions: taken });
    await press(name);
    expect(taken.taken).toEqual([`setAppearance ${next}`]);
  });

  test("is not offered where the choice can't be kept", () => {
    const { checkAgain, copy } = actions();
    show({ actions: { checkAgain, copy } });
    expect(screen.queryByRole("button", { name: /Appearance/ })).toBeNull();
  });

  test("and the language reach the page itself", () => {
    show({ words: paneWordsFor("de") });
    expect(document.documentElement.lang).toBe("de");
  });

  test("that is dark reaches what the browser paints itself", () => {
    const { become } = show({ dark: true });
    expect(document.documentElement.style.colorScheme).toBe("dark");
    become({ dark: false });
    expect(document.documentElement.style.colorScheme).toBe("light");
  });
});
