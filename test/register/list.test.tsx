import { screenWidth } from "./globals";
import { act, fireEvent, screen } from "@testing-library/react";
import { hitOf, loadRank, spanOf } from "../../src/register/components/list/ranking";
import { moved, shownOf } from "../../src/register/components/list/SupplierList";
import { priya, supplier } from "./fake";
import { opened, settle, type, words } from "./kit";

const names = ["Nordlicht Energie", "Norddruck KG", "Nordwind Spedition"];
const three = names.map((name, index) => supplier({ id: `S-${index + 1}`, name }));
const list = (): HTMLElement => screen.getByRole("listbox", { name: words.list.label });
const options = (): HTMLElement[] => screen.getAllByRole("option");

afterEach(() => {
  screenWidth.pixels = 1280;
});

describe("the list of suppliers", () => {
  it("says of each its name, country, last four digits and status", async () => {
    await opened({
      suppliers: [
        supplier(),
        supplier({ id: "S-2", name: "Never", bankVerifiedOn: null }),
        supplier({ id: "S-3", name: "Mute", accounts: [] }),
        supplier({ id: "S-4", name: "Frozen", status: "blocked" }),
      ],
    });
    const texts = options().map((row) => row.textContent);
    expect(texts[0]).toContain("Nordwind Spedition GmbH");
    expect(texts[0]).toContain("Germany");
    expect(texts[0]).toContain("…1482");
    expect(texts[0]).toContain(words.list.status.verified);
    expect(texts[1]).toContain(words.list.status.neverVerified);
    expect(texts[2]).toContain(words.list.status.mute);
    expect(texts[3]).toContain(words.list.status.blocked);
  });

  it("searches when no one has typed for a moment, once for all that was typed, and marks what was found", async () => {
    const held = await opened({ suppliers: three });
    for (const text of ["n", "no", "nordw"]) await type(words.list.search, text);
    await settle(300);
    expect(held.searched.filter((q) => q !== "")).toEqual(["nordw"]);
    expect(options().map((row) => row.querySelector("mark")?.textContent)).toEqual(["Nordw"]);
  });

  it("ranks what was found by how near it is, and marks what of a misspelt name is alike", async () => {
    const rank = await loadRank();
    const found = [
      supplier({ id: "S-1", name: "Wind Nord Energie", domains: [] }),
      supplier({ id: "S-2", name: "Anders KG", domains: ["x.example"], emails: [] }),
      supplier({ id: "S-3", name: "Nordwind Spedition", domains: [] }),
    ];
    const { items, spans } = rank(found, "nordwint");
    expect(items.map(({ id }) => id)).toEqual(["S-3", ...items.slice(1).map(({ id }) => id)]);
    expect(items).toHaveLength(3);
    expect(items.at(-1)?.id).toBe("S-2");
    const { start = 0, end = 0 } = spans.get("S-3") ?? {};
    expect("Nordwind Spedition".slice(start, end)).toBe("Nordwind");
    expect(spans.has("S-2")).toBe(false);
  });

  it("is gone through with the arrow keys, and opened with Enter", async () => {
    await opened({ suppliers: three });
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Enter"])
      await act(async () => void fireEvent.keyDown(list(), { key }));
    await settle();
    expect(window.location.hash).toBe("#/suppliers/S-2");
    expect(await screen.findByRole("heading", { level: 2, name: "Norddruck KG" })).toBe(document.activeElement);
    expect(options().map((row) => row.getAttribute("aria-selected"))).toEqual(["false", "true", "false"]);
    expect(list().getAttribute("aria-activedescendant")).toBe(options()[1]?.id);
  });

  it("puts / into the search from anywhere but a field", async () => {
    await opened();
    await act(async () => void fireEvent.keyDown(document.body, { key: "/" }));
    expect(document.activeElement).toBe(screen.getByLabelText(words.list.search));
    const again = fireEvent.keyDown(screen.getByLabelText(words.list.search), { key: "/" });
    expect(again).toBe(true);
  });

  it("holds few rows of a long list, and asks for more before its end is seen", async () => {
    const held = await opened({
      suppliers: Array.from({ length: 1_000 }, (_, index) => supplier({ id: `S-${index}`, name: `Supplier ${index}` })),
    });
    expect(options().length).toBeLessThan(60);
    expect(held.searched).toHaveLength(1);
    Object.defineProperty(list(), "clientHeight", { value: 600 });
    list().scrollTop = 150 * 60;
    await act(async () => void fireEvent.scroll(list()));
    await settle();
    expect(held.searched).toHaveLength(2);
    expect(options()[0]?.textContent).toContain("Supplier 138");
    expect(options().length).toBeLessThan(60);
  });

  it("makes room for the record alone on a narrow screen, with a way back", async () => {
    screenWidth.pixels = 390;
    await opened({}, priya, "#/suppliers/S-1");
    const isShown = () => list().closest("section")?.style.display !== "none";
    expect(isShown()).toBe(false);
    await act(async () => screen.getByRole("button", { name: words.list.back }).click());
    await settle();
    expect(isShown()).toBe(true);
    expect(screen.queryByRole("heading", { name: /Nordwind/ })).toBeNull();
  });
});

describe("what is found", () => {
  it.each([
    ["Müller & Söhne", "soh", { start: 9, end: 12 }],
    ["Nordwind", "WIND", { start: 4, end: 8 }],
    ["Nordwind", "x", null],
    ["Nordwind", " ", null],
  ])("in %s of %s is at %j", (text, q, span) => {
    expect(spanOf(text, q)).toEqual(span);
  });

  it("is the field that has it, where the name hasn't", () => {
    expect(hitOf(supplier(), "nordwind")).toBeNull();
    expect(hitOf(supplier(), "spedition.de")).toMatchObject({ field: "domains", text: "nordwind-spedition.de" });
    expect(hitOf(supplier(), "DE25100100104540331482")).toMatchObject({
      field: "accounts",
      text: "DE25 1001 0010 4540 3314 82",
    });
    expect(hitOf(supplier(), "S-1")).toMatchObject({ field: "id" });
  });
});

it.each([
  ["ArrowDown", 9, 9],
  ["ArrowUp", 0, 0],
  ["PageDown", 2, 7],
  ["End", 0, 9],
  ["Home", 5, 0],
  ["a", 5, null],
])("%s from row %d goes to %s", (key, from, to) => {
  expect(moved(key, from, 10, 5)).toBe(to);
});

it("reckons the rows that are seen, and some beyond", () => {
  expect(shownOf(0, 600, 60, 100_000)).toEqual({ from: 0, to: 22 });
  expect(shownOf(600_000, 600, 60, 100_000)).toEqual({ from: 9_988, to: 10_022 });
  expect(shownOf(600, 600, 60, 3)).toEqual({ from: 0, to: 3 });
});
