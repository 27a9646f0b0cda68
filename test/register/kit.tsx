import { act, configure, render, screen, within } from "@testing-library/react";
import { App } from "../../src/register/components/App";
import type { Person, SignIn } from "../../src/register/signIn/session";
import { registerWordsFor } from "../../src/register/messages";
import { fakeApi, type Held, helen, priya } from "./fake";

// jsdom takes what Fluent shows in a portal for hidden, and reckons that out for a second each time.
configure({ defaultHidden: true });

/** The words that the tests look for. */
export const words = registerWordsFor("en");

/** Lets everything that is under way come to its end. */
export const settle = (milliseconds = 0): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)));

/** Signs in as anyone who is given; null for no one. */
function fakeSignIn(me: Person | null): SignIn {
  return {
    choices: [priya, helen],
    resume: () => Promise.resolve(me),
    begin: (choice) => Promise.resolve(choice ?? null),
    end: () => Promise.resolve(),
    token: () => Promise.resolve({ token: "token" }),
  };
}

/** Opens the page. */
export async function opened(given: Partial<Held> = {}, me: Person | null = priya, hash = ""): Promise<Held> {
  window.location.hash = hash;
  const { api, held } = fakeApi(given);
  render(<App ports={{ api, signIn: fakeSignIn(me) }} words={words} />);
  await settle();
  return held;
}

/** Presses a button. */
export async function press(name: string | RegExp, within_: HTMLElement = document.body): Promise<void> {
  const button = within(within_).getByRole("button", { name });
  await act(async () => button.click());
  await settle();
}

/** What is in a field of that label is made to be this. */
export async function type(label: string | RegExp, text: string): Promise<void> {
  const field = screen.getByLabelText<HTMLInputElement | HTMLTextAreaElement>(label);
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
