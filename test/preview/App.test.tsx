import { windowOf } from "./browser";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../preview/components/App";
import type { FileLike } from "../../preview/mailbox/take";
import { directoryOf } from "../../src/inspect";
import type { PaneState, ShownMessage } from "../../src/taskpane/state";
import type { View } from "../../src/report";
import { fetchSample, file, message, reader, sampleNames } from "./kit";

beforeEach(() => {
  windowOf(1400);
  window.history.replaceState(null, "", "/");
});

async function open(): Promise<void> {
  render(<App reader={reader} get={fetchSample} />);
  await screen.findByRole("heading", { level: 2, name: "RE: Rechnung 2026-61773" });
  await screen.findByTitle("Task pane");
}

const rows = (): readonly HTMLElement[] => within(screen.getByRole("listbox")).queryAllByRole("option");
const main = () => within(screen.getByRole("region", { name: "Message" }));
const drop = (...files: readonly FileLike[]): void => {
  fireEvent.drop(screen.getByRole("banner"), { dataTransfer: { types: ["Files"], files } });
};
/** Lets what is under way come to its end, so that it doesn't reach into the next test. */
const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)));
const host = () => {
  const given = window.remitGuardPreview;
  if (given === undefined) throw new Error("no host");
  return given;
};
const say = (state: PaneState): void => act(() => host().onState(state));
const shown = (verdict: View["verdict"], pending: readonly string[] = []): PaneState => ({
  kind: "shown",
  view: { verdict } as View,
  message: {} as ShownMessage,
  pending: pending.map((name) => ({ name, at: null })),
});

describe("the page", () => {
  test("says what it is, and opens the first sample next to the pane", async () => {
    await open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Remit Guard");
    expect(screen.getByText("Try it here. Nothing leaves this browser.")).toBeTruthy();
    expect(rows()).toHaveLength(sampleNames.length);
    expect(main().getByText(/<nordwind-spedition@mail\.com>/)).toBeTruthy();
    expect(main().getByText(/DE07 1001 0010 0140 8016 49/)).toBeTruthy();
    expect(screen.getByTitle("Task pane").getAttribute("src")).toMatch(/^pane\.html\?client=web/);
  });

  test("shows the text of a message and makes nothing of it", async () => {
    await open();
    const html = '<b>bold</b><img src=x onerror="alert(1)"><a href="https://evil.example">pay</a>';
    drop(file("html.eml", `From: a@example.org\r\nSubject: <i>Hi</i>\r\nContent-Type: text/html\r\n\r\n${html}`));
    await main().findByRole("heading", { name: "<i>Hi</i>" });
    const article = await main().findByRole("article");
    expect(article.textContent).toContain("bold");
    expect(article.querySelectorAll("b, i, img, a, script, iframe")).toHaveLength(0);
  });

  test("says so where the samples can't be loaded, and loads them when asked again", async () => {
    let broken = true;
    const get = async (url: string): Promise<Response> =>
      broken ? ({ ok: false, status: 500 } as Response) : fetchSample(url);
    render(<App reader={reader} get={get} />);
    const again = await screen.findByRole("button", { name: "Try again" });
    broken = false;
    fireEvent.click(again);
    await waitFor(() => expect(rows()).toHaveLength(sampleNames.length));
    await settled();
  });
});

describe("a visitor's files", () => {
  test("take the place of the samples when dropped, with a way back", async () => {
    await open();
    expect(screen.queryByRole("button", { name: "Back to the samples" })).toBeNull();
    drop(
      file("a.eml", message("My invoice")),
      file("x.msg", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    );
    await main().findByRole("heading", { name: "My invoice" });
    expect(rows()).toHaveLength(1);
    expect(screen.getByText(/^x\.msg was not taken/)).toBeTruthy();
    expect(screen.getByText(/compared with the sample suppliers/)).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Back to the samples" }));
    expect(rows()).toHaveLength(sampleNames.length);
    expect(screen.queryByText(/^x\.msg was not taken/)).toBeNull();
    await settled();
  });

  test("are judged now, the samples on the day of their story", async () => {
    await open();
    expect(host().now()).toBe(Date.UTC(2026, 9, 5, 12));
    drop(file("a.eml", message("My invoice")));
    await main().findByRole("heading", { name: "My invoice" });
    expect(Math.abs(host().now() - Date.now())).toBeLessThan(60_000);
  });

  test("a supplier list is handed to a fresh pane, its rows counted and its faults listed", async () => {
    await open();
    const before = screen.getByTitle("Task pane").getAttribute("src");
    drop(file("mine.csv", "id,name,accounts\nV1,Acme Ltd,GB29NWBK60161331926810\n,Nobody,\n"));
    expect(await screen.findByText("0 rows taken, 1 in part, 1 not")).toBeTruthy();
    const { directory } = host().setup;
    if (directory.kind !== "packed") throw new Error(directory.kind);
    const asked = { addresses: [], domains: [], names: ["Acme"], mentions: [], taxIds: [], accounts: [] };
    expect(await directoryOf(directory.packed)?.lookup(asked)).toMatchObject({ matches: [{ record: { id: "V1" } }] });
    expect(screen.getByTitle("Task pane").getAttribute("src")).not.toBe(before);
    fireEvent.click(screen.getByRole("button", { name: /^Show \d+ faults$/ }));
    const dialog = within(screen.getByRole("dialog", { name: "Faults in mine.csv" }));
    expect(dialog.getByRole("row", { name: /^2 accounts .*check digits/i })).toBeTruthy();
    expect(dialog.getByRole("row", { name: /^3 id / })).toBeTruthy();
  });

  test("a policy is handed to the pane", async () => {
    await open();
    drop(file("policy.json", '{"organisation": {"name": "Acme Ltd"}}'));
    await waitFor(() =>
      expect(host().setup.policy).toMatchObject({ organisation: { name: "Acme Ltd" }, coolOffDays: 14 }),
    );
  });
});

describe("the list", () => {
  test("has the verdict that the pane gave, for the message that was open then", async () => {
    await open();
    say({ kind: "reading", message: null });
    say(shown("stop", ["invoice.pdf"]));
    expect(screen.queryByText("Do not pay")).toBeNull();
    const verdict = shown("stop");
    say(verdict);
    expect(screen.getByRole("option", { name: /Rechnung.*Do not pay/, selected: true })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole("listbox"), { key: "ArrowDown" });
    await main().findByRole("heading", { name: "Rechnung 2026-61773" });
    await waitFor(() => expect(host().office.context.mailbox?.item?.subject).toBe("Rechnung 2026-61773"));
    say(verdict);
    expect(screen.getAllByText("Do not pay")).toHaveLength(1);
    say(shown("consistent"));
    expect(screen.getByRole("option", { name: /No difference/, selected: true })).toBeTruthy();
  });

  test("forgets verdicts in another Outlook, which may see less", async () => {
    await open();
    say(shown("stop"));
    fireEvent.change(screen.getByLabelText("Client"), { target: { value: "ios" } });
    expect(screen.queryByText("Do not pay")).toBeNull();
    expect(window.location.search).toContain("client=ios");
    await waitFor(() => expect(screen.getByTitle("Task pane").getAttribute("src")).toMatch(/client=ios/));
    await settled();
  });
});

describe("the pane", () => {
  test("follows the selection while it is pinned", async () => {
    await open();
    const frame = screen.getByTitle("Task pane");
    fireEvent.keyDown(screen.getByRole("listbox"), { key: "End" });
    await main().findByRole("heading", { name: /^Rechnung 2026-61790/ });
    expect(screen.getByTitle("Task pane")).toBe(frame);
    await settled();
  });

  test("closes with the message when it isn't, and opens with the button above the next", async () => {
    await open();
    fireEvent.click(screen.getByRole("button", { name: /^Pinned/ }));
    fireEvent.keyDown(screen.getByRole("listbox"), { key: "End" });
    expect(screen.queryByTitle("Task pane")).toBeNull();
    await main().findByRole("heading", { name: /^Rechnung 2026-61790/ });
    fireEvent.click(main().getByRole("button", { name: "Check payment" }));
    expect(await screen.findByTitle("Task pane")).toBeTruthy();
  });

  test("has the width and language that were chosen", async () => {
    await open();
    fireEvent.change(screen.getByLabelText("Pane width"), { target: { value: "280" } });
    expect(screen.getByRole("region", { name: "Task pane in Outlook on the web" }).style.width).toBe("280px");
    fireEvent.change(screen.getByLabelText("Language"), { target: { value: "it" } });
    await waitFor(() => expect(screen.getByTitle("Task pane").getAttribute("src")).toMatch(/locale=it/));
    expect(host().locale).toBe("it");
    await settled();
  });

  test("opens a colleague's mailbox in a window of its own, set up like this one", async () => {
    window.history.replaceState(null, "", "/?client=ios&language=de");
    await open();
    const opened = jest.spyOn(window, "open").mockReturnValue(null);
    fireEvent.click(screen.getByRole("button", { name: "Open a window as Helen Frost" }));
    expect(opened.mock.calls).toEqual([
      ["?client=ios&language=de&appearance=system&width=320&as=helen", "_blank", "noopener"],
    ]);
    opened.mockRestore();
  });

  test("shows above the message what it asks Outlook to show", async () => {
    await open();
    const item = host().office.context.mailbox?.item;
    act(() =>
      item?.notificationMessages?.addAsync("k", { type: "errorMessage", message: "Do not pay <b>." }, () => {}),
    );
    expect(await main().findByText("Do not pay <b>.")).toBeTruthy();
  });
});

test("where there is room for one part only, each leads to the next and back", async () => {
  windowOf(390);
  render(<App reader={reader} get={fetchSample} />);
  fireEvent.click(await screen.findByText("Direct deposit"));
  await main().findByRole("heading", { name: "Direct deposit" });
  fireEvent.click(main().getByRole("button", { name: "Check payment" }));
  fireEvent.click(await screen.findByRole("button", { name: "Message" }));
  fireEvent.click(main().getByRole("button", { name: "Messages" }));
  expect(screen.getByRole("listbox")).toBeTruthy();
});
