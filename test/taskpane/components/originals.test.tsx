import { put } from "../../../src/messages";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { DroppedFile } from "../../../src/mail/office";
import { paneWordsFor } from "../../../src/taskpane/messages";
import { originalsWordsFor } from "../../../src/taskpane/messages/originals";
import { actions, show } from "./kit";
import { shown, states } from "./views";

const title = "Compare with an original";

function taking() {
  const taken: string[] = [];
  const originals = {
    add: (files: readonly DroppedFile[]) => taken.push(...files.map(({ name }) => `add ${name}`)),
    remove: (id: string) => taken.push(`remove ${id}`),
  };
  return { taken, actions: { ...actions(), originals } };
}

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

test("an original is asked for behind a fold, by a file dialog for those who don't drag", async () => {
  const { taken, actions: given } = taking();
  const { container } = show({ actions: given });
  expect(screen.queryByText(/Drop an earlier message/)).toBeNull();
  await press(title);
  expect(screen.getByText(/Drop an earlier message or invoice onto this pane/)).toBeTruthy();
  const input = container.querySelector("input[type=file]");
  if (!(input instanceof HTMLInputElement)) throw new Error("no file dialog");
  expect(input.accept).toContain(".msg");
  const opened = jest.spyOn(input, "click").mockImplementation(() => undefined);
  await press("Choose a file");
  expect(opened).toHaveBeenCalledTimes(1);
  Object.defineProperty(input, "files", { value: [new File(["x"], "old.eml"), new File(["y"], "old.pdf")] });
  await act(async () => {
    fireEvent.change(input);
  });
  expect(taken).toEqual(["add old.eml", "add old.pdf"]);
});

test("is not asked for where none can be taken, or nothing is shown", () => {
  show();
  expect(screen.queryByRole("button", { name: title })).toBeNull();
  show({ state: { kind: "reading", message: null }, actions: taking().actions });
  expect(screen.queryByRole("button", { name: title })).toBeNull();
});

test("says what came of each, marks what differs, and takes one back", async () => {
  const { taken, actions: given } = taking();
  const { become } = show({ actions: given });
  await act(async () => become({ state: states["stop, an original handed in"] ?? shown(), actions: given }));
  const [altered, agrees, neither, reading] = screen
    .getAllByRole("listitem")
    .filter((item) => within(item).queryByRole("button", { name: /^Remove / }) !== null);
  const day = new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(Date.parse("2026-10-02T07:00:00Z"));
  expect(altered?.textContent).toContain(`The quoted text differs from the original of ${day}.`);
  expect(altered?.textContent).toContain(`The account differs from the one of ${day}.`);
  expect(altered?.querySelectorAll("dt")[0]?.textContent).toBe("In the earlier message");
  expect(agrees?.textContent).toContain("No account differs from the earlier ones. That verifies nothing.");
  expect(agrees?.textContent).toContain("Not all of it could be read.");
  expect(neither?.textContent).toContain("This is neither a message nor a PDF.");
  expect(reading?.textContent).toContain("Being read.");
  expect(screen.getByText(/An original is only as good as its source/)).toBeTruthy();
  await press("Remove RE Rechnung 2026-61773.eml");
  expect(taken).toEqual(["remove original 1"]);
});

test("shows where to drop while something is dragged over the pane", () => {
  const { become } = show({ isDraggedOver: true });
  expect(screen.getByText("Drop the original here")).toBeTruthy();
  become({ isDraggedOver: false });
  expect(screen.queryByText("Drop the original here")).toBeNull();
});

test("names the day of an original in the reader's language", async () => {
  const { actions: given } = taking();
  show({ state: states["stop, an original handed in"] ?? shown(), actions: given, words: paneWordsFor("de") });
  const day = new Intl.DateTimeFormat("de", { dateStyle: "medium" }).format(Date.parse("2026-10-02T07:00:00Z"));
  const { dated } = originalsWordsFor("de").altered;
  expect(await screen.findByText(put(dated, { date: day }))).toBeTruthy();
});
