import "./hooks/globals";
import { act, screen } from "@testing-library/react";
import { mountPane, type Beginning, type PanePorts } from "../../src/taskpane/app";
import { paneWordsFor } from "../../src/taskpane/messages";
import { shown } from "./components/views";

const words = paneWordsFor("en");
const title = (): string => screen.getByRole("heading", { level: 1 }).textContent;
const checkAgain = (): HTMLElement => screen.getByRole("button", { name: words.footer.checkAgain });

/** A pane that begins with this, until it is to begin with something else. */
async function paneOf(beginning: Beginning) {
  const root = document.createElement("div");
  document.body.append(root);
  let current = beginning;
  const pane = await act(async () => mountPane(root, () => Promise.resolve(current)));
  const next = (other: Beginning): void => void (current = other);
  return { next, end: () => act(async () => pane.unmount()) };
}

const throwing = (): never => {
  throw new Error("out of order");
};
/** A view with a part that can't be shown. */
const unshowable = Object.defineProperty(shown(), "view", { get: throwing });
/** What a pane runs on, with a part that can't be asked. */
const unaskable = Object.defineProperty({}, "locale", { get: throwing }) as PanePorts;

let reported: jest.SpyInstance;
beforeEach(() => {
  reported = jest.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => reported.mockRestore());

describe("a pane that breaks while it is shown", () => {
  it("says that the message was not checked, and is there again with what follows", async () => {
    const pane = await paneOf({ stays: unshowable });
    expect(title()).toBe(words.failed.title);
    expect(document.body.textContent).toContain(words.failed.because.crashed);
    pane.next({ stays: { kind: "nothing" } });
    await act(async () => checkAgain().click());
    expect(title()).toBe(words.nothing.title);
    await pane.end();
  });

  it("says so too where what it runs on throws, and can be tried again", async () => {
    const pane = await paneOf(unaskable);
    expect(title()).toBe(words.failed.title);
    pane.next({ stays: { kind: "nothing" } });
    await act(async () => checkAgain().click());
    expect(title()).toBe(words.nothing.title);
    await pane.end();
  });
});
