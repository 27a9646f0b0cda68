import "./globals";
import { act, fireEvent, screen, within } from "@testing-library/react";
import type { FileColumns, ImportRow, ImportSummary } from "../../src/contract";
import { ApiFailure } from "../../src/register/api/api";
import { helen, imported, priya } from "./fake";
import { opened, press, settle, type, words } from "./kit";

const { imports: said } = words;
const button = (name: string | RegExp): HTMLElement | null => screen.queryByRole("button", { name });
const file = (name = "vendors.csv", text = "Vendor,Name 1\n1,Oakes\n") => new File([text], name);
const choose = async (given: File): Promise<void> => {
  const input = screen.getByLabelText(said.file.choose, { selector: "input" });
  await act(async () => void fireEvent.change(input, { target: { files: [given] } }));
  await settle();
};
const select = async (label: string, value: string): Promise<void> => {
  await act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
};
const steps = (): (string | null)[] =>
  within(screen.getByRole("list", { name: said.steps.label }))
    .getAllByRole("listitem")
    // Without its number, which is for eyes alone.
    .map((step) => step.lastElementChild?.textContent ?? null);

const sap: FileColumns = {
  system: "sap",
  title: "SAP",
  sheet: null,
  columns: [
    { column: "Vendor", recognised: "id", meaning: "id", samples: ["1", "2"] },
    { column: "Name 1", recognised: "name", meaning: "name", samples: ["Oakes"] },
    { column: "Note", recognised: null, meaning: null, samples: [] },
  ],
  saved: null,
};
const nobodys: FileColumns = {
  ...sap,
  system: null,
  title: null,
  columns: sap.columns.map((column) => ({ ...column, recognised: null, meaning: null })),
};
const changed: ImportRow = {
  line: 2,
  kind: "changed",
  supplier: "S-1",
  name: "Nordwind Spedition GmbH",
  changes: [
    { field: "phones", from: [], to: ["+49 40 5550188"] },
    { field: "accounts", from: ["DE25100100104540331482"], to: ["DE07100100100140801649"] },
  ],
  faults: [{ column: "country", reason: "XX is no country." }],
};
const rows: readonly ImportRow[] = [
  changed,
  { line: 3, kind: "faulty", supplier: null, name: null, changes: [], faults: [{ column: "id", reason: "No id." }] },
  {
    ...changed,
    line: 4,
    kind: "new",
    supplier: "S-2",
    name: "New One",
    changes: [{ field: "country", from: null, to: "DE" }],
  },
];
const review = (given: Partial<ImportSummary> = {}, me = helen) =>
  opened({ imports: [imported({ state: "proposed", ...given })], importRows: rows }, me, "#/import/i1");
const both = { ...priya, roles: ["Supplier.Maintain", "Supplier.Approve"] };

describe("a file that is sent", () => {
  it("goes from the file to its columns, which are told with values, to the preview", async () => {
    const held = await opened({ columns: sap }, priya, "#/import");
    expect(steps()).toEqual(["File (now)", "Columns (waiting)", "Preview (waiting)", "Propose (waiting)"]);
    await choose(file());
    expect(screen.getByText("SAP supplier list")).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>("Vendor holds").value).toBe("id");
    expect(screen.getByText("Oakes")).toBeTruthy();
    expect(steps()[1]).toBe("Columns (now)");
    await press(said.columns.next);
    expect(held.told).toEqual([["sendFile", "vendors.csv", null, "replace"]]);
    expect(window.location.hash).toBe("#/import/i1");
  });

  it("isn't sent before it is said what becomes of the accounts on record, if it has some", async () => {
    const columns = sap.columns.map((one) => (one.column === "Note" ? { ...one, meaning: "accounts" } : one));
    const held = await opened({ columns: { ...sap, columns } }, priya, "#/import");
    await choose(file());
    await press(said.columns.next);
    expect(screen.getByText(words.propose.replacesMissing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await act(async () => screen.getByRole("radio", { name: said.columns.add }).click());
    await press(said.columns.next);
    expect(held.told).toEqual([["sendFile", "vendors.csv", { Note: "accounts" }, "add"]]);
  });

  it("says of its columns what somebody chose, and of the others nothing", async () => {
    const held = await opened({ columns: sap }, priya, "#/import");
    await choose(file());
    await select("Note holds", "notes");
    await select("Name 1 holds", "");
    await press(said.columns.next);
    expect(held.told).toEqual([["sendFile", "vendors.csv", { Note: "notes", "Name 1": null }, "replace"]]);
  });

  it("whose columns no one knows isn't sent before an id and a name are chosen, each once", async () => {
    const held = await opened({ columns: nobodys }, priya, "#/import");
    await choose(file());
    expect(screen.getByText(said.columns.unknown)).toBeTruthy();
    await press(said.columns.next);
    expect(screen.getByRole("alert").textContent).toBe(said.columns.missing);
    await select("Vendor holds", "id");
    await select("Name 1 holds", "id");
    expect(screen.getByRole("alert").textContent).toContain("Supplier id");
    await select("Name 1 holds", "name");
    expect(screen.queryByRole("alert")).toBeNull();
    await press(said.columns.next);
    expect(held.told).toEqual([["sendFile", "vendors.csv", { Vendor: "id", "Name 1": "name" }, "replace"]]);
  });

  it("has the columns that were chosen before, says by whom, and can go back to what is recognised", async () => {
    const saved = { by: { oid: "helen", name: "Helen Frost", employeeId: null }, at: "2026-11-20T10:00:00.000Z" };
    const columns = sap.columns.map((one) => (one.column === "Note" ? { ...one, meaning: "notes" } : one));
    const held = await opened({ columns: { ...sap, columns, saved } }, priya, "#/import");
    await choose(file());
    expect(screen.getByText(/^Helen Frost chose these columns on /)).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>("Note holds").value).toBe("notes");
    await press(said.columns.reset);
    expect(screen.getByLabelText<HTMLSelectElement>("Note holds").value).toBe("");
    expect(button(said.columns.reset)).toBeNull();
    await press(said.columns.next);
    expect(held.told).toEqual([["sendFile", "vendors.csv", null, "replace"]]);
  });

  it("can be dropped, and one of JSON has no columns to choose", async () => {
    await opened({ columns: null }, priya, "#/import");
    const place = screen.getByText(said.file.drop).parentElement;
    if (place === null) throw new Error("There is no place to drop a file at.");
    await act(async () => void fireEvent.drop(place, { dataTransfer: { files: [file("a.json")] } }));
    await settle();
    expect(screen.getByText(said.columns.none)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("isn't read where it is larger than the service takes", async () => {
    const held = await opened({ columns: sap }, priya, "#/import");
    const large = file();
    Object.defineProperty(large, "size", { value: 64 * 1024 * 1024 + 1 });
    await choose(large);
    expect(screen.getByRole("alert").textContent).toBe(said.file.tooLarge);
    expect([held.told, steps()[0]]).toEqual([[], "File (now)"]);
  });

  it("that is no table is refused at once", async () => {
    const held = await opened({ columns: sap }, priya, "#/import");
    held.failure = new ApiFailure("refused", '"a.csv" is a PDF.', "no-supplier-file");
    await choose(file());
    expect(screen.getByRole("alert").textContent).toBe(`${said.rules["no-supplier-file"]}"a.csv" is a PDF.`);
    expect(steps()[0]).toBe("File (now)");
  });

  it("that is refused stays where it is, with the rule in the reader's words and what the service says of it", async () => {
    const held = await opened({ columns: sap }, priya, "#/import");
    await choose(file());
    held.failure = new ApiFailure("refused", "Line 7 is broken.", "no-supplier-file");
    await press(said.columns.next);
    expect(screen.getByRole("alert").textContent).toBe(`${said.rules["no-supplier-file"]}Line 7 is broken.`);
    expect(steps()[1]).toBe("Columns (now)");
  });

  it("shows how far it is, in rows and with the time that is left, and can be given up", async () => {
    const held = await opened({ columns: sap, holdsSending: true }, priya, "#/import");
    await choose(file());
    await press(said.columns.next);
    const bar = screen.getByRole("progressbar");
    expect(bar.getAttribute("aria-valuetext")).toBe("Sent: 50%");
    held.progress = { done: 2_000, total: 10_000 };
    await settle(1_100);
    expect(screen.getByText("Compared with the list: 2,000 of 10,000 rows")).toBeTruthy();
    held.progress = { done: 4_000, total: 10_000 };
    await settle(2_100);
    expect(screen.getByText(/^Compared with the list: 4,000 of 10,000 rows, about \d+ seconds left$/)).toBeTruthy();
    await press(words.cancel);
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(steps()[1]).toBe("Columns (now)");
  });
});

describe("the tab", () => {
  it("is closed to who may only read", async () => {
    await opened({}, { ...priya, roles: ["Supplier.Read"] }, "#/import");
    expect(screen.getByRole("alert").textContent).toContain(words.failures.forbidden.title);
  });

  it("lets who may only approve look at files, and send none", async () => {
    await opened({ imports: [imported({ state: "proposed" })] }, helen, "#/import");
    expect(screen.getByRole("heading", { name: said.waiting })).toBeTruthy();
    expect([button(said.file.choose), button(said.file.export)]).toEqual([null, null]);
  });

  it("says once that the service can't be reached", async () => {
    await opened({ failure: new ApiFailure("unreachable", "") }, priya, "#/import");
    expect(screen.getAllByText(words.failures.unreachable.title)).toHaveLength(1);
  });

  it("shows what waits first, with who sent it; of one's own, that another person must apply it", async () => {
    const list = [imported({ state: "proposed" }), imported({ id: "i2", state: "applied", file: "old.csv" })];
    await opened({ imports: list }, priya, "#/import");
    const waiting = screen.getByRole("region", { name: said.waiting });
    expect(within(waiting).getByText(/^Sent by Priya Nair, /)).toBeTruthy();
    expect(within(waiting).getByText(said.propose.mine)).toBeTruthy();
    expect(within(waiting).queryByText("old.csv")).toBeNull();
    const earlier = screen.getByRole("region", { name: said.earlier });
    expect(within(earlier).getByRole("link", { name: "old.csv" }).getAttribute("href")).toBe("#/import/i2");
  });

  it("gives an empty template and the list as files", async () => {
    const given: string[] = [];
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      given.push(this.download);
    };
    await opened({}, priya, "#/import");
    await press(said.file.template);
    await press(said.file.export);
    expect(given).toEqual(["suppliers-template.csv", "suppliers.csv"]);
    const reader = new FileReader();
    const read = new Promise((resolve) => (reader.onload = () => resolve(reader.result)));
    reader.readAsText(blobs[0] ?? new Blob());
    expect(await read).toMatch(/^id,name,aliases,domains,emails,phones,country,tax_ids,accounts,kind,.+,notes\r\n$/);
  });
});

describe("the preview", () => {
  it("says in words what the file does, and shows what must be looked at first: other bank details, old over new", async () => {
    await review();
    const summary = screen.getByRole("group", { name: said.propose.title });
    expect(summary.textContent).toContain("Suppliers added: 1");
    expect(summary.textContent).toContain("of these, to confirm by telephone: 1");
    expect(summary.textContent).toContain("Suppliers that stay as they are: 9,950");
    expect(button("To confirm: 1")?.getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("Line 2", { exact: false })).toBeTruthy();
    expect(document.querySelectorAll("mark").length).toBeGreaterThan(0);
    // Where the supplier is paid is before all else.
    const fields = [...document.querySelectorAll("p")].map(({ textContent }) => textContent);
    expect(fields.indexOf("Accounts")).toBeLessThan(fields.indexOf("Telephone numbers"));
  });

  it("says in bold what takes away a supplier's protection, and that no one has called", async () => {
    const row = { line: 3, kind: "changed", supplier: "S-2", name: "Two", faults: [] } as const;
    const changes = [
      { field: "phones", from: ["+49 40 1"], to: ["+49 40 2"] },
      { field: "status", from: "blocked", to: "active" },
    ];
    await opened(
      { imports: [imported({ state: "proposed" })], importRows: [{ ...row, changes }] },
      helen,
      "#/import/i1",
    );
    const summary = screen.getByRole("group", { name: said.propose.title }).textContent;
    for (const words_ of [said.propose.uncalled, "with a telephone number removed: 1", "no longer blocked: 1"])
      expect(summary).toContain(words_);
    expect(summary).not.toContain("rejected account");
    expect(steps()).toEqual(["File (done)", "Columns (done)", "Preview (done)", "Apply (now)"]);
  });

  it("filters its rows by the numbers, and says the reason next to a fault", async () => {
    const held = await review();
    await press("Left out: 1");
    expect(held.asked.at(-1)).toEqual({ kind: "faulty", mark: null });
    expect(screen.getByText("No id.").parentElement?.textContent).toBe("Column id: No id.");
    await press("With a remark: 1");
    expect(held.asked.at(-1)).toEqual({ kind: null, mark: "noted" });
    await press(/^All rows/);
    expect(held.asked.at(-1)).toEqual({ kind: null, mark: null });
    expect(screen.getByText("New One")).toBeTruthy();
  });

  it("says of the same file once more that nothing changes, and offers nothing to propose", async () => {
    const counts = { new: 0, changed: 0, unchanged: 10_000, faulty: 0 };
    await review({ counts, marked: { noted: 0, destinations: 0 }, state: "preview" }, priya);
    expect(screen.getByRole("heading", { name: said.preview.nothing.title })).toBeTruthy();
    expect([button(said.propose.submit), button(said.propose.apply)]).toEqual([null, null]);
    await press(words.proposal.withdraw);
    expect(screen.getByText(said.states.rejected)).toBeTruthy();
  });
});

describe("what becomes of a file", () => {
  it("its sender proposes it, after which another person must apply it", async () => {
    const held = await review({ state: "preview" }, both);
    expect(screen.getByText(said.propose.note)).toBeTruthy();
    expect(button(said.propose.apply)).toBeNull();
    await press(said.propose.submit);
    await settle(100);
    expect(held.told).toEqual([["proposeImport", "i1"]]);
    expect(screen.getByText(said.propose.done)).toBeTruthy();
    expect(screen.getByText(said.propose.mine)).toBeTruthy();
    expect([button(said.propose.apply), button(said.propose.submit)]).toEqual([null, null]);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "vendors.csv" }));
    await press(words.proposal.withdraw);
    await type(/^Reason/, "The wrong month");
    await press(words.proposal.withdraw);
    expect(held.told.at(-1)).toEqual(["rejectImport", "i1", "The wrong month"]);
  });

  it("says what it may take away where not all of its rows were looked at", async () => {
    const unblocks = { ...changed, line: 900, changes: [{ field: "status", from: "blocked", to: "active" }] };
    const many = [...Array.from({ length: 200 }, (_, at) => ({ ...changed, line: 10 + at })), unblocks];
    await opened({ imports: [imported({ state: "proposed" })], importRows: many }, helen, "#/import/i1");
    expect(screen.getByText("no longer blocked: 0+")).toBeTruthy();
  });

  it("another person applies it", async () => {
    const held = await review();
    expect(screen.getByText(said.propose.look)).toBeTruthy();
    await press(said.propose.apply);
    await settle(100);
    expect(held.told).toEqual([["applyImport", "i1"]]);
    expect(screen.getByText(/^Applied by Helen Frost, /)).toBeTruthy();
    expect(button(said.propose.apply)).toBeNull();
  });

  it("or turns it down, which takes a reason", async () => {
    const held = await review();
    await press(said.propose.reject);
    await press(said.propose.reject);
    expect(screen.getByText(words.propose.reasonMissing)).toBeTruthy();
    expect(held.told).toEqual([]);
    await type(/^Reason/, "They deny it");
    await press(said.propose.reject);
    expect(held.told).toEqual([["rejectImport", "i1", "They deny it"]]);
    expect(screen.getByText(/They deny it/)).toBeTruthy();
  });

  it("needs somebody who may approve", async () => {
    await review({ by: { oid: "other", name: "Other", employeeId: null } }, priya);
    expect(screen.getByText(said.propose.needsRole)).toBeTruthy();
    expect(button(said.propose.apply)).toBeNull();
  });

  it("may be applied by its sender into an empty list", async () => {
    const given = { imports: [imported({})], importRows: rows, suppliers: [] };
    const held = await opened(given, priya, "#/import/i1");
    expect(screen.getByText(said.propose.first)).toBeTruthy();
    expect(button(said.propose.submit)).toBeNull();
    await press(said.propose.apply);
    expect(held.told).toEqual([["applyImport", "i1"]]);
  });

  it("says that the same file waits already", async () => {
    const list = [
      imported({}),
      imported({ id: "i2", state: "proposed", by: { oid: "x", name: "Tom Oakes", employeeId: null } }),
    ];
    await opened({ imports: list, importRows: rows }, priya, "#/import/i1");
    expect(screen.getByText("The same file is already waiting. It was sent by Tom Oakes.")).toBeTruthy();
  });

  it("is followed while somebody applies it, to its end", async () => {
    const held = await review({ progress: { done: 200, total: 1_000 } });
    expect(screen.getByText("Applied: 200 of 1,000 suppliers")).toBeTruthy();
    expect([button(said.propose.apply), button(said.propose.reject)]).toEqual([null, null]);
    held.imports = [imported({ state: "proposed", progress: { done: 600, total: 1_000 } })];
    await settle(1_100);
    expect(screen.getByText(/^Applied: 600 of 1,000 suppliers/)).toBeTruthy();
    const at = "2026-11-27T11:00:00.000Z";
    held.imports = [
      imported({ state: "applied", applied: { by: { oid: "x", name: "Tom Oakes", employeeId: null }, at } }),
    ];
    await settle(1_200);
    expect(screen.getByText(/^Applied by Tom Oakes, /)).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("says in the reader's words that the list was changed in the meantime", async () => {
    const held = await review();
    held.refusal = new ApiFailure("refused", "The list was changed.", "list-changed");
    await press(said.propose.apply);
    expect(screen.getByRole("alert").textContent).toBe(said.rules["list-changed"]);
    expect(button(said.propose.apply)?.getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByText(said.propose.look)).toBeNull();
  });
});
