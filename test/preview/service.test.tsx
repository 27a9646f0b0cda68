import { windowOf } from "./browser";
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { App } from "../../preview/components/App";
import type { FileLike } from "../../preview/mailbox/take";
import type { PaneState, ShownMessage } from "../../src/taskpane/state";
import type { View } from "../../src/report";
import { fetchSample, file, message, reader } from "./kit";

const person = { oid: "p-1", name: "Priya Nair", roles: ["Supplier.Read"] };
const told = { url: "http://localhost:3200", tokenUrl: "http://localhost:3201/token", people: [person] };

/** A page whose service.json says that, and whose service answers or not. */
function served(json: unknown, isUp = () => true) {
  return async (url: string): Promise<Response> => {
    if (url === "./service.json") return { ok: true, json: async () => json } as Response;
    if (!url.startsWith("http")) return fetchSample(url);
    if (!isUp()) throw new TypeError("Failed to fetch");
    return { ok: url === "http://localhost:3200/readyz" } as Response;
  };
}

beforeEach(() => {
  windowOf(1400);
  window.history.replaceState(null, "", "/");
});

async function open(get: (url: string) => Promise<Response>): Promise<void> {
  render(<App reader={reader} get={get} />);
  await screen.findByRole("heading", { level: 2, name: "RE: Rechnung 2026-61773" });
  await screen.findByTitle("Task pane");
}

const drop = (...files: readonly FileLike[]): void => {
  fireEvent.drop(screen.getByRole("banner"), { dataTransfer: { types: ["Files"], files } });
};
const bar = () => within(screen.getByRole("banner"));
const host = () => {
  const given = window.remitGuardPreview;
  if (given === undefined) throw new Error("no host");
  return given;
};

test("the pane asks the service, as the person that is named below the list", async () => {
  await open(served(told));
  expect(await bar().findByText("Supplier service: connected")).toBeTruthy();
  expect(bar().getByText("Try it here. Nothing leaves this computer.")).toBeTruthy();
  expect(screen.getByText(/supplier service at localhost:3200/).textContent).toContain("looked up as Priya Nair");
  expect(screen.queryByText(/suppliers\.csv/)).toBeNull();
  expect(host().setup.directory).toEqual({ kind: "service", url: "http://localhost:3200" });
  expect(host().token).toBeDefined();
});

test("a visitor's own list takes over, and is put away again", async () => {
  await open(served(told));
  drop(file("mine.csv", "id,name\nV1,Acme Ltd\n"));
  expect(await bar().findByText("Records of mine.csv, yours")).toBeTruthy();
  expect(bar().getByText("Try it here. Nothing leaves this browser.")).toBeTruthy();
  expect(screen.getByText(/mine\.csv, yours/, { selector: "dd" }).textContent).toContain("all 1 row taken");
  expect(host().setup.directory.kind).toBe("packed");
  expect(host().token).toBeUndefined();
  const held = screen.getByTitle("Task pane").getAttribute("src");
  fireEvent.click(bar().getByRole("button", { name: "Back to the supplier service" }));
  expect(await bar().findByText("Supplier service: connected")).toBeTruthy();
  expect(host().setup.directory.kind).toBe("service");
  expect(screen.getByTitle("Task pane").getAttribute("src")).not.toBe(held);
});

test("a visitor's own messages are said to be compared with the service", async () => {
  await open(served(told));
  drop(file("a.eml", message("My invoice")));
  expect(await screen.findByText(/compared with the records in the supplier service/)).toBeTruthy();
});

test("a service that stops is shown, and once it is back the open message is checked again", async () => {
  let isUp = true;
  await open(served(told, () => isUp));
  await bar().findByText("Supplier service: connected");
  isUp = false;
  expect(await bar().findByText("Supplier service: not reachable")).toBeTruthy();
  expect(screen.getByText(/messages are checked without the records/)).toBeTruthy();
  const shown: PaneState = {
    kind: "shown",
    view: { verdict: "incomplete" } as View,
    message: {} as ShownMessage,
    pending: [],
  };
  act(() => host().onState(shown));
  expect(screen.getByText("Not all checked")).toBeTruthy();
  const frame = screen.getByTitle("Task pane");
  isUp = true;
  expect(await bar().findByText("Supplier service: connected")).toBeTruthy();
  await waitFor(() => expect(screen.getByTitle("Task pane")).not.toBe(frame));
  expect(screen.queryByText("Not all checked")).toBeNull();
});

test("where the service doesn't run, the samples' own list is in, and it is said why", async () => {
  await open(served({ fault: "The supplier service doesn't run: no PostgreSQL." }));
  expect(bar().getByText("Supplier service: not running")).toBeTruthy();
  expect(screen.getByText("The supplier service doesn't run: no PostgreSQL.")).toBeTruthy();
  expect(host().setup.directory.kind).toBe("packed");
  expect(bar().getByText("Try it here. Nothing leaves this browser.")).toBeTruthy();
});
