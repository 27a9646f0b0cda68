import "./browser";
import { fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { MessageList } from "../../preview/components/list/MessageList";
import type { Entry } from "../../preview/mailbox/entry";
import type { Verdict } from "../../src/analysis";

const entry = (at: number, own = false): Entry => ({
  id: `m${at}`,
  name: `${at}.eml`,
  piece: { bytes: new Uint8Array(), cut: false },
  listing: {
    subject: `Subject ${at}`,
    from: `Sender ${at}`,
    date: "2026-10-02T09:00:00Z",
    files: at,
    unreadable: null,
  },
  story: own ? null : `Story ${at}.`,
  own,
});

function List({ verdicts = new Map<string, Verdict>(), onEnter = () => undefined, count = 12 }) {
  const [selected, setSelected] = useState<string | null>("m0");
  return (
    <MessageList
      entries={Array.from({ length: count }, (_, at) => entry(at))}
      selected={selected}
      opened={new Set(["m0"])}
      verdicts={verdicts}
      now={Date.UTC(2026, 9, 5)}
      onSelect={setSelected}
      onEnter={onEnter}
    />
  );
}

const selected = (): string | null | undefined =>
  screen
    .getAllByRole("option")
    .find((option) => option.getAttribute("aria-selected") === "true")
    ?.getAttribute("id");

test("a row says who wrote what and when, what the sample is about, and whether something is attached", () => {
  render(<List />);
  const row = screen.getByRole("option", { name: /Sender 2/ });
  expect(row.textContent).toBe("Sender 22 OctSubject 2Story 2.");
  expect(within(row).getByRole("img", { name: "2 attachments" })).toBeTruthy();
  const without = screen.getByRole("option", { name: /Sender 0/ });
  expect(within(without).queryByRole("img")).toBeNull();
});

test("a row has the verdict in words once the pane has given it, and none before", () => {
  render(<List verdicts={new Map([["m1", "verify"]])} />);
  expect(screen.getByRole("option", { name: /Sender 1 .*Call first/ })).toBeTruthy();
  expect(screen.getAllByText("Call first")).toHaveLength(1);
});

test.each([
  ["ArrowDown", "message-m1"],
  ["j", "message-m1"],
  ["PageDown", "message-m5"],
  ["End", "message-m11"],
  ["ArrowUp", "message-m0"],
  ["x", "message-m0"],
])("%s leads from the first message to %s", (key, id) => {
  render(<List />);
  fireEvent.keyDown(screen.getByRole("listbox", { name: "Messages" }), { key });
  expect(selected()).toBe(id);
  expect(screen.getByRole("listbox").getAttribute("aria-activedescendant")).toBe(id);
});

test("the keys of the browser stay the browser's", () => {
  render(<List />);
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "j", ctrlKey: true });
  expect(selected()).toBe("message-m0");
});

test("a click opens the message, and enters it where there is room for one part only", () => {
  const onEnter = jest.fn();
  render(<List onEnter={onEnter} />);
  fireEvent.click(screen.getByText("Subject 7"));
  expect(selected()).toBe("message-m7");
  expect(onEnter).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(screen.getByRole("listbox"), { key: "Enter" });
  expect(onEnter).toHaveBeenCalledTimes(2);
});

test("an empty list takes keys without harm", () => {
  render(<List count={0} />);
  for (const key of ["ArrowDown", "End", "Enter"]) fireEvent.keyDown(screen.getByRole("listbox"), { key });
  expect(screen.queryByRole("option")).toBeNull();
});
