import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { PaneContext } from "../../../src/taskpane/components/usePane";
import { SaveButton, type TextFile } from "../../../src/taskpane/components/saving/SaveButton";
import { paneWordsFor } from "../../../src/taskpane/messages";

const file: TextFile = { name: "case-118.json", text: '{"case":118}', type: "application/json" };

/** What the browser is asked for; jsdom makes no addresses of files, and downloads nothing. */
let downloads: string[];
let ended: string[];
beforeEach(() => {
  downloads = [];
  ended = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blob.type} ${blob.size}`,
    revokeObjectURL: (url: string) => ended.push(url),
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(`${this.download} ${this.href}`);
  });
});
afterEach(() => {
  // A button that goes lets its file go.
  cleanup();
  jest.restoreAllMocks();
  Reflect.deleteProperty(URL, "createObjectURL");
  Reflect.deleteProperty(URL, "revokeObjectURL");
});

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

const url = "blob:application/json;charset=utf-8 12";

test("saves a file, and leaves a link to it and a button that copies it, since some clients download nothing", async () => {
  const copied: string[] = [];
  const copy = async (text: string) => copied.push(text) > 0;
  const { unmount } = render(
    <PaneContext value={{ words: paneWordsFor("en"), copy, dials: true }}>
      <SaveButton label="Evidence" make={() => file} />
    </PaneContext>,
  );
  expect(screen.queryByRole("link")).toBeNull();
  await press("Evidence");
  expect(downloads).toEqual([`case-118.json ${url}`]);
  const link = screen.getByRole("link", { name: "Save case-118.json" });
  expect([link.getAttribute("href"), link.getAttribute("download")]).toEqual([url, "case-118.json"]);
  await press("Copy the text");
  expect(copied).toEqual(['{"case":118}']);
  expect(ended).toEqual([]);
  unmount();
  expect(ended).toEqual([url]);
});

test("says so where the file can't be made, and makes it at another try", async () => {
  let fails = true;
  const make = async (): Promise<TextFile> => {
    if (fails) throw new Error("not reachable");
    return file;
  };
  render(<SaveButton label="Evidence" make={make} />);
  await press("Evidence");
  expect(screen.getByRole("alert").textContent).toBe("The file could not be made. Try again.");
  expect(downloads).toEqual([]);
  fails = false;
  await press("Evidence");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(downloads).toHaveLength(1);
});
