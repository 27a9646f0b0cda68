import { act, screen } from "@testing-library/react";
import type { SignInState } from "../../../src/taskpane/signIn/signIn";
import type { SignInProblem } from "../../../src/taskpane/signIn/way";
import type { PaneState } from "../../../src/taskpane/state";
import { paneWordsFor } from "../../../src/taskpane/messages";
import { actions, show } from "./kit";
import { shown, states } from "./views";

const words = paneWordsFor("en").signIn;

/** What is in the way. */
const signInState = (problem: SignInProblem, fields: Partial<NonNullable<SignInState>> = {}): SignInState => ({
  problem,
  code: null,
  busy: false,
  accounts: null,
  ...fields,
});

/** The pane next to a sign-in, and what was pressed in it. */
function pane(signIn: SignInState, state: PaneState = shown()) {
  const taken: string[] = [];
  const pressed = { signIn: () => taken.push("signIn"), takeAccount: () => taken.push("takeAccount") };
  return { taken, ...show({ state, signIn, actions: { ...actions(), signIn: pressed } }) };
}

const accounts = { shown: "admin@harbourlane.onmicrosoft.com", mailbox: "priya.nair@harbourlane.co.uk" };

describe("signing in", () => {
  test("is asked for below the verdict, which holds all the same", () => {
    const { taken } = pane(signInState("needed"));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Do not pay");
    const text = screen.getByText(words.because.needed);
    expect(screen.getByRole("status").compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    act(() => screen.getByRole("button", { name: "Sign in" }).click());
    expect(taken).toEqual(["signIn"]);
  });

  test.each<SignInProblem>([
    "cancelled",
    "blocked",
    "popupBlocked",
    "consent",
    "noAccess",
    "unavailable",
    "network",
    "failed",
  ])("that came to nothing says why, tells IT the code, and can be tried again: %s", (problem) => {
    const { container } = pane(signInState(problem, { code: "AADSTS53003" }));
    expect(container.textContent).toContain(words.because[problem]);
    expect(container.textContent).toContain("For IT: AADSTS53003");
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  test("is waited for while its window is open", () => {
    const { taken } = pane(signInState("needed", { busy: true }));
    const button = screen.getByRole("button", { name: "Signing in" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    act(() => button.click());
    expect(taken).toEqual([]);
  });

  test("of another account than the mailbox's names both, and lets the user choose", () => {
    const { container, taken } = pane(signInState("wrongAccount", { accounts }));
    expect(container.textContent).toContain(
      "You are signed in to Microsoft as admin@harbourlane.onmicrosoft.com, but this mailbox belongs to priya.nair@harbourlane.co.uk.",
    );
    act(() => screen.getByRole("button", { name: "Use another account" }).click());
    act(() => screen.getByRole("button", { name: "Use this account" }).click());
    expect(taken).toEqual(["signIn", "takeAccount"]);
  });

  test("stays text where an account's name isn't usable", () => {
    const name = `<img src=x onerror="alert(1)">\u202e`;
    const { container } = pane(signInState("wrongAccount", { accounts: { shown: name, mailbox: name }, code: "<b>" }));
    expect(container.querySelector("img, b")).toBeNull();
  });

  test("is said where nothing is about payment too, below the line", () => {
    pane(signInState("needed"), shown({ verdict: "unrelated" }));
    expect(screen.getByRole("button", { name: "Sign in" })).toBeTruthy();
    const line = screen.getByRole("status");
    expect(line.compareDocumentPosition(screen.getByText(words.because.needed))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test.each(["reading", "nothing", "failed"])("is asked for in a pane that is %s", (name) => {
    const state = states[name];
    if (state === undefined) throw new Error(`No such state: ${name}`);
    pane(signInState("needed"), state);
    expect(screen.getByRole("button", { name: "Sign in" })).toBeTruthy();
  });

  test.each(["notSetUp", "outside", "noOfficeJs", "tooOld"])("is asked for in no pane that is %s", (name) => {
    const state = states[name];
    if (state === undefined) throw new Error(`No such state: ${name}`);
    pane(signInState("needed"), state);
    expect(screen.queryByRole("button", { name: "Sign in" })).toBeNull();
  });

  test("is asked for by no pane that has nowhere to sign in to, or is signed in", () => {
    show({ signIn: signInState("needed") });
    expect(screen.queryByRole("button", { name: "Sign in" })).toBeNull();
  });
});

test("no one is asked who is signed in", () => {
  pane(null);
  expect(screen.queryByRole("button", { name: "Sign in" })).toBeNull();
});
