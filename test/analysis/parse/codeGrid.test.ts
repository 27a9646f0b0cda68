import { drawsCode } from "../../../src/analysis/parse/codeGrid";
import { readHtml } from "../../../src/analysis/parse/html";
import { modules } from "../../documents/image/draw";

/** The smallest code that there is, and one of a transfer. */
const contents = ["HTTPS://A.EXAMPLE", "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\nEUR450"];
type Modules = readonly (readonly boolean[])[];

const drawn = (html: string): boolean => {
  const { drawn: cells, lines } = readHtml(html);
  return cells === true || drawsCode(lines.map(({ text }) => text));
};
const each = (rows: Modules, cell: (dark: boolean, length: number) => string, open: string, close: string): string =>
  rows.map((row) => open + row.map((dark) => cell(dark, 1)).join("") + close).join("");
/** As `each`, with neighbours of one colour in one cell. */
const merged = (rows: Modules, cell: (dark: boolean, length: number) => string, open: string, close: string): string =>
  rows
    .map((row) => {
      const runs: [boolean, number][] = [];
      for (const dark of row) {
        const last = runs.at(-1);
        if (last?.[0] === dark) last[1] += 1;
        else runs.push([dark, 1]);
      }
      return open + runs.map(([dark, length]) => cell(dark, length)).join("") + close;
    })
    .join("");
const colour = (dark: boolean): string => (dark ? "#000" : "#fff");

const inHtml: readonly (readonly [name: string, draw: (rows: Modules) => string])[] = [
  ["cells", (rows) => `<table>${each(rows, (dark) => `<td bgcolor="${colour(dark)}"></td>`, "<tr>", "</tr>")}</table>`],
  [
    "cells, the dark ones coloured, with a blank in each",
    (rows) =>
      `<table>${each(rows, (dark) => `<td${dark ? " bgcolor=navy" : ""}>&nbsp;</td>`, "<tr>", "</tr>")}</table>`,
  ],
  [
    "cells that span columns",
    (rows) =>
      `<table>${merged(rows, (dark, length) => `<td colspan=${length} bgcolor="${colour(dark)}"></td>`, "<tr>", "</tr>")}</table>`,
  ],
  [
    "pieces of lines",
    (rows) =>
      merged(
        rows,
        (dark, length) => `<span style="display:inline-block;width:${4 * length}px;background:${colour(dark)}"></span>`,
        "<div>",
        "</div>",
      ),
  ],
  [
    "floating boxes",
    (rows) =>
      each(rows, (dark) => `<div style="float:left;width:4px;background:${colour(dark)}"></div>`, "<div>", "</div>"),
  ],
  [
    "coloured blanks",
    (rows) => each(rows, (dark) => `<span style="background:${colour(dark)}">&nbsp;</span>`, "", "<br>"),
  ],
  ["images of one colour", (rows) => each(rows, (dark) => `<img src="cid:${dark ? 1 : 0}" width=4>`, "", "<br>")],
  [
    "light boxes on dark",
    (rows) =>
      `<table bgcolor=black>${each(rows, (dark) => `<td${dark ? ' bgcolor="#ffffc0"' : ""}></td>`, "<tr>", "</tr>")}</table>`,
  ],
  ["letters of blocks", (rows) => `<pre>${halves(rows).join("\n")}</pre>`],
];

/** Two rows of modules a line. */
const halves = (rows: Modules): string[] =>
  rows.flatMap((row, at) =>
    at % 2 === 1 ? [] : [row.map((dark, x) => " ▀▄█"[(dark ? 1 : 0) + (rows[at + 1]?.[x] === true ? 2 : 0)]).join("")],
  );

describe.each(contents)("a code of %j", (content) => {
  test.each(inHtml)("is seen where it is drawn with %s", async (_, draw) => {
    expect(drawn(`<p>Scan to pay</p>${draw(await modules(content))}`)).toBe(true);
  });

  test.each([
    ["halves", halves],
    ["double blocks", (rows: Modules) => rows.map((row) => row.map((dark) => (dark ? "██" : "  ")).join(""))],
    ["squares", (rows: Modules) => rows.map((row) => row.map((dark) => (dark ? "⬛" : "⬜")).join(""))],
    ["quarters", quarters],
  ])("is seen where its lines are %s", async (_, draw) => {
    const rows = draw(await modules(content));
    expect(drawsCode(["Scan to pay", "", ...rows, "", "Thank you"])).toBe(true);
    expect(drawsCode(rows.map((row) => `Scan this code: ${row}  with the app of your bank`))).toBe(true);
  });
});

/** Two by two modules a letter. */
function quarters(rows: Modules): string[] {
  const at = (y: number, x: number): number => (rows[y]?.[x] === true ? 1 : 0);
  const letters = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█";
  return Array.from({ length: Math.ceil(rows.length / 2) }, (_, y) =>
    Array.from({ length: Math.ceil(rows.length / 2) }, (_x, x) => {
      const [top, left] = [2 * y, 2 * x];
      return letters[at(top, left) + 2 * at(top, left + 1) + 4 * at(top + 1, left) + 8 * at(top + 1, left + 1)];
    }).join(""),
  );
}

/** "04-00-75", five rows high. */
const digits = [
  "### # #     ### ###     ### ###",
  "# # # #     # # # #       # #  ",
  "# # ### ### # # # # ###  #  ###",
  "# #   #     # # # #      #    #",
  "###   #     ### ###      #  ###",
];

test.each([
  ["letters", (row: string) => row],
  ["other letters", (row: string) => row.replace(/#/g, "@")],
])("digits drawn with %s are seen", (_, draw) => {
  expect(drawsCode(["Sort code", "", ...digits.map(draw), "", "Thank you"])).toBe(true);
  expect(drawsCode(digits.slice(1).map(draw))).toBe(false);
});

test("digits drawn with cells are seen", () => {
  const rows = digits.map((row) => [...row.padEnd(31)].map((one) => one === "#"));
  expect(drawn(`<table>${each(rows, (dark) => `<td bgcolor="${colour(dark)}"></td>`, "<tr>", "</tr>")}</table>`)).toBe(
    true,
  );
});

test("a code that wraps where its box ends is seen", async () => {
  const rows = await modules(contents[1] ?? "");
  const cells = each(rows, (dark) => `<i style="display:inline-block;background:${colour(dark)}"></i>`, "", "");
  expect(drawn(`<div style="width:164px">${cells}</div>`)).toBe(true);
});

test("a code behind boxes of many other colours is seen", async () => {
  const many = Array.from(
    { length: 40 },
    (_, at) => `<td bgcolor="#${(at * 104_729).toString(16).padStart(6, "0")}"></td>`,
  );
  const rows = each(await modules(contents[0] ?? ""), (dark) => `<td bgcolor="${colour(dark)}"></td>`, "<tr>", "</tr>");
  expect(drawn(`<table><tr>${many.join("")}</tr>${rows}</table>`)).toBe(true);
});

describe("no code is", () => {
  const many = (count: number, one: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => one(at)).join("");
  const cell = (fill: string, text = ""): string => `<td bgcolor="${fill}">${text}</td>`;
  const greens = ["#ebedf0", "#9be9a8", "#40c463", "#30a14e", "#216e39"];

  test.each([
    [
      "a layout with spacers",
      many(60, (at) => `<tr>${cell("#fff")}${cell("#eee", `Story ${at}`)}${cell("#fff")}<tr>${cell("#ccc")}`),
    ],
    [
      "a chart of bars",
      many(40, (at) => `<tr><td>${at}</td>${many(30, (x) => cell(x < (at * 7) % 30 ? "#06c" : "#fff"))}</tr>`),
    ],
    [
      "a plan of stages",
      many(40, (at) => `<tr>${many(50, (x) => cell(x >= at && x < at + 9 ? "#06c" : "#fff"))}</tr>`),
    ],
    [
      "a chart of columns",
      many(40, (at) => `<tr>${many(24, (x) => cell(x % 2 === 0 && (x * 13) % 40 < at ? "#06c" : "#fff"))}</tr>`),
    ],
    ["a year of days", many(7, (y) => `<tr>${many(53, (x) => cell(greens[(x * x + 3 * y * x + y) % 5] ?? ""))}</tr>`)],
    [
      "a week of hours",
      many(24, (y) => `<tr>${many(7, (x) => cell((x * x + y * y) % 3 === 0 ? "#06c" : "#fff"))}</tr>`),
    ],
    [
      "a roster",
      many(30, (y) => `<tr><td>Name ${y}</td>${many(31, (x) => cell((x + y) % 3 === 0 ? "#fc0" : "#fff", "S"))}</tr>`),
    ],
    ["a chessboard", many(8, (y) => `<tr>${many(8, (x) => cell((x + y) % 2 === 0 ? "#000" : "#fff"))}</tr>`)],
    ["a striped list", many(99, (at) => `<tr>${many(9, () => cell(at % 2 === 0 ? "#eee" : "#fff"))}</tr>`)],
    ["icons in a row", many(20, () => `<tr>${many(7, (x) => `<td><img src="https://x.example/${x}.png"></td>`)}</tr>`)],
  ])("%s", (_, rows) => {
    expect(drawn(`<table>${rows}</table>`)).toBe(false);
  });

  test.each([
    ["bars", Array.from({ length: 40 }, (_, at) => `${"█".repeat(at % 20)}${"░".repeat(20 - (at % 20))} ${at} %`)],
    [
      "columns",
      Array.from({ length: 12 }, (_, y) =>
        Array.from({ length: 12 }, (_x, x) => ((x * 5) % 12 < y ? "█ " : "  ")).join(""),
      ),
    ],
    ["rules", Array.from({ length: 9 }, () => "--- --- --- --- --- --- --- --- --- ---")],
    ["a plan", Array.from({ length: 9 }, (_, at) => `${"x ".repeat(at)}${"  ".repeat(12 - at)}x  x`)],
    ["boxes to tick", Array.from({ length: 30 }, (_, at) => `□ ja ■ nein □ vielleicht, Frage ${at}`)],
    [
      "a banner",
      [
        "███╗   ██╗███████╗██╗    ██╗███████╗",
        "████╗  ██║██╔════╝██║    ██║██╔════╝",
        "██╔██╗ ██║█████╗  ██║ █╗ ██║███████╗",
      ],
    ],
  ])("%s of characters", (_, lines) => {
    expect(drawsCode(lines)).toBe(false);
  });
});
