import "./globals";
import { act, renderHook } from "@testing-library/react";
import { FakeOutlook } from "../../../preview/outlook";
import type { DroppedFile } from "../../../src/mail/office";
import { useDrop } from "../../../src/taskpane/hooks/useDrop";

const after = (ms: number, run: () => void) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** One of the browser's events; jsdom has none with files. */
function fire(type: string, files: readonly File[] | null): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = { types: files === null ? ["text/plain"] : ["Files"], files: files ?? [], dropEffect: "" };
  Object.assign(event, { dataTransfer, relatedTarget: null });
  act(() => void window.dispatchEvent(event));
  return event;
}

function taking(client: "web" | "classicWindows" = "classicWindows", isTaken = true) {
  const outlook = new FakeOutlook(client, { after });
  const names: string[] = [];
  const add = (files: readonly DroppedFile[]): void => void names.push(...files.map(({ name }) => name));
  const { result, unmount } = renderHook(() => useDrop(outlook.office, isTaken ? add : undefined, after));
  return { outlook, names, result, unmount };
}

const file = new File(["Subject: RE"], "RE.eml");

test("takes files by the browser's events, and says so while they are over the pane", () => {
  const { names, result, unmount } = taking();
  expect(fire("dragover", [file]).defaultPrevented).toBe(true);
  expect(result.current).toBe(true);
  fire("dragleave", [file]);
  expect(result.current).toBe(false);
  fire("dragover", [file]);
  expect(fire("drop", [file]).defaultPrevented).toBe(true);
  expect([names, result.current]).toEqual([["RE.eml"], false]);
  unmount();
  fire("drop", [file]);
  expect(names).toEqual(["RE.eml"]);
});

test("leaves alone what is no file", () => {
  const { names, result } = taking();
  expect(fire("dragover", null).defaultPrevented).toBe(false);
  expect(fire("drop", null).defaultPrevented).toBe(false);
  expect([names, result.current]).toEqual([[], false]);
});

test("never gives the pane up for a file, also where none is taken", () => {
  const { names, result } = taking("classicWindows", false);
  expect(fire("dragover", [file]).defaultPrevented).toBe(true);
  expect(fire("drop", [file]).defaultPrevented).toBe(true);
  expect([names, result.current]).toEqual([[], false]);
});

test("takes messages by Outlook's own event on the web, which never says that they left", () => {
  const { outlook, names, result } = taking("web");
  act(() => outlook.drag());
  expect(result.current).toBe(true);
  act(() => jest.advanceTimersByTime(1_500));
  expect(result.current).toBe(false);
  const fileContent = { size: 3, arrayBuffer: async () => new ArrayBuffer(3) } as Blob;
  act(() => outlook.drag([{ name: "Invoice.eml", type: "message/rfc822", fileContent }]));
  expect(names).toEqual(["Invoice.eml"]);
  act(() => outlook.drag([{ name: "none", type: "", fileContent: {} as Blob }]));
  expect(names).toEqual(["Invoice.eml"]);
});
