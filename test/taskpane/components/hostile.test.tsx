import type { View } from "../../../src/report";
import { show } from "./kit";
import { shown, shownMessage, states, view } from "./views";

const markup = `<img src=x onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">x</a>`;
const bidi = "\u202egnp.exe\u202c \u2067שלום\u2069 <b>";
const endless = "W".repeat(5_000);

/** Puts a text into every place of a view that is shown. */
function everywhere(text: string): View {
  const marks = [{ text, differs: true }];
  const check = {
    signal: "hidden-text" as const,
    answer: 1,
    label: text,
    outcome: "suspicious" as const,
    text,
    quotes: [text],
  };
  const claim = { supplier: { id: text, name: text }, values: [{ field: "emails" as const, value: text }] };
  const comparison = { claim, label: text, onRecord: marks, found: marks, same: false, isLookedUp: true, note: text };
  return view({
    title: text,
    headline: `${text}!`,
    subject: text,
    from: text,
    reasons: [
      { signal: "hidden-text", text, isHeadline: false },
      { signal: "pressure", text, isHeadline: false },
    ],
    destinations: [{ kind: "destination", ...comparison, places: [{ words: text, quote: text, inFile: false }] }],
    senders: [{ kind: "sender", ...comparison, signals: [], isInSight: false, address: `${text}?` }],
    conversation: { oddities: [{ signal: "quote-forged", text }], participants: [text] },
    call: { supplier: text, phone: text, about: "bankDetails", verified: text },
    steps: [
      { kind: "look", text },
      { kind: "tellIt", text },
    ],
    itSteps: [text],
    checks: [check],
    notChecked: [{ text, isHeadline: false }],
    text,
  });
}

describe.each(["stop", "verify", "caution", "incomplete", "consistent", "unrelated"] as const)(
  "a hostile message, %s",
  (verdict) => {
    test.each([
      ["tags", markup],
      ["letters that turn the line around", bidi],
      ["5,000 characters without a blank", endless],
    ])("stays text with %s", (_, text) => {
      const { container } = show({
        state: {
          kind: "shown",
          message: shownMessage,
          view: { ...everywhere(text), verdict },
          pending: [{ name: text, at: null }],
        },
      });
      const usual = show({ state: shown({ verdict }, ["a.pdf"]) }).container;
      const names = (part: HTMLElement) => new Set([...part.querySelectorAll("*")].map((each) => each.tagName));
      const strange = [...names(container)].filter((name) => !names(usual).has(name));
      expect(strange.filter((name) => !["BLOCKQUOTE", "P", "MARK", "DL", "DT", "DD", "H3"].includes(name))).toEqual([]);
      expect(container.querySelector("[href], [src], [onerror]")).toBeNull();
    });
  },
);

test("no text of a message is so long that it pushes away what to do", () => {
  const { container } = show({
    state: { kind: "shown", message: shownMessage, view: { ...everywhere(endless), title: "t" }, pending: [] },
  });
  expect(container.querySelector("[role=status]")?.textContent?.length).toBeLessThan(1_000);
});

test("each text of a message is isolated from what is next to it", () => {
  const { container } = show({
    state: {
      kind: "shown",
      message: shownMessage,
      view: { ...everywhere("zzz"), title: "t" },
      pending: [{ name: "zzz", at: null }],
    },
  });
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.includes("zzz") || parent === null) continue;
    if (parent.closest("bdi") === null) loose.push(node.nodeValue);
  }
  expect(loose).toEqual([]);
});

test("faults of the configuration and names of a message that could not be checked are text, too", () => {
  const failed = show({ state: { kind: "failed", failure: "crashed", message: { subject: markup, from: markup } } });
  expect(failed.container.querySelector("img, script, a")).toBeNull();
  expect(failed.container.textContent).toContain("onerror");
  const faulty = show({ state: { kind: "notSetUp", faults: [markup, bidi] } });
  expect(faulty.container.querySelector("img, script, a")).toBeNull();
});

test("the fixtures of every state hold no link but the one that dials", () => {
  for (const state of Object.values(states)) {
    const { container, unmount } = show({ state });
    for (const link of container.querySelectorAll("[href]")) expect(link.getAttribute("href")).toBe("tel:+49405550187");
    unmount();
  }
});
