import { act } from "@testing-library/react";
import { isWaiting } from "../../../src/taskpane/state";
import { paneWordsFor, type PaneWords } from "../../../src/taskpane/messages";
import { show } from "./kit";
import { states } from "./views";

/** Letters of no alphabet that anybody writes, in brackets, 40 % longer; places stay. */
function pseudo(text: string): string {
  const strange = text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith("{") ? piece : piece.replace(/[A-Za-z]/g, "ⱦ")))
    .join("");
  return `⟦${strange}${"~".repeat(Math.ceil(text.length * 0.4))}⟧`;
}

function translated<T>(value: T, key = ""): T {
  if (typeof value === "string") return (key === "locale" ? value : pseudo(value)) as T;
  const entries = Object.entries(value as Record<string, unknown>).map(([name, part]) => [
    name,
    translated(part, name),
  ]);
  return Object.fromEntries(entries) as T;
}

const words: PaneWords = translated(paneWordsFor("en"));

/** Every string of a state, the longest first: what of the screen came with it. */
function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}

function without(text: string, given: readonly string[]): string {
  return given.reduce((rest, piece) => (piece === "" ? rest : rest.split(piece).join("")), text);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each(Object.entries(states))("every word of the pane comes from its words or from the view: %s", (_, state) => {
  const { container } = show({ state, words });
  act(() => jest.advanceTimersByTime(300));
  const given = strings(state).flatMap((text) => [text, ...text.split(" ")]);
  given.sort((a, b) => b.length - a.length);
  const said: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.tagName !== "STYLE") said.push(node.nodeValue ?? "");
  }
  for (const part of container.querySelectorAll("[aria-label], [title]")) {
    said.push(part.getAttribute("aria-label") ?? "", part.getAttribute("title") ?? "");
  }
  expect(said.join("")).toContain(state.kind === "shown" && !isWaiting(state) ? state.view.title : "⟦");
  expect(said.map((text) => without(text, given)).filter((rest) => /\p{L}/u.test(rest.replaceAll("ⱦ", "")))).toEqual(
    [],
  );
});
