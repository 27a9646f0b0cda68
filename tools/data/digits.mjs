// Writes src/documents/pdf/digits/templates.ts, what digits look like on a small grid, from fonts in files whatever their format:
//   node tools/data/digits.mjs FONT...
// It was made from the upright, slanted, light, bold and black faces of 78 families of @fontsource (old-style figures too),
// DejaVu, Liberation and KaTeX's Computer Modern; seven segments and the like are no digits that are taken for granted.
import { buildSync } from "esbuild";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Templates of one digit. */
const maxMeans = 6;

const { openSync } = createRequire(createRequire(import.meta.url).resolve("pdfkit"))("fontkit");
const { outputFiles } = buildSync({
  stdin: {
    contents: `export * from "./src/documents/pdf/digits/grid"; export * from "./src/documents/pdf/visibility/shapes";`,
    resolveDir: ".",
  },
  bundle: true,
  write: false,
  format: "esm",
});
const { gridOf, normal, outlinesOf, shapeOf } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`
);

const kinds = { moveTo: 0, lineTo: 1, bezierCurveTo: 2, quadraticCurveTo: 3, closePath: 4 };
/** @param {readonly number[]} one @param {readonly number[]} other */
const like = (one, other) => one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

/** @type {number[][][]} */
const faces = Array.from({ length: 10 }, () => []);
for (const file of process.argv.slice(2)) {
  const font = openSync(file);
  for (const feature of ["", "onum", "lnum"].filter((each) => each === "" || font.availableFeatures.includes(each))) {
    for (const [digit, grids] of faces.entries()) {
      const [glyph] = font.layout(String(digit), feature === "" ? [] : [feature]).glyphs;
      const path = glyph.path.commands.flatMap(({ command, args }) => [kinds[command], ...args]);
      const shape = shapeOf([{ outlines: outlinesOf(path, [1, 0, 0, 1, 0, 0]), evenOdd: false }]);
      if (shape !== null) grids.push(gridOf(shape));
    }
  }
}

/** The means of groups of grids that are alike: k-means, from those that are least like each other. @param {number[][]} grids */
function groups(grids) {
  let means = grids.slice(0, 1);
  while (means.length < maxMeans) {
    const near = grids.map((grid) => Math.max(...means.map((mean) => like(mean, grid))));
    means.push(grids[near.indexOf(Math.min(...near))] ?? []);
  }
  for (let round = 0; round < 20; round++) {
    /** @type {number[][][]} */
    const members = means.map(() => []);
    for (const grid of grids) {
      const likes = means.map((mean) => like(mean, grid));
      members[likes.indexOf(Math.max(...likes))]?.push(grid);
    }
    means = members.map((own, at) =>
      own.length === 0
        ? (means[at] ?? [])
        : normal(own[0].map((_, cell) => own.reduce((sum, one) => sum + one[cell], 0))),
    );
  }
  return means;
}

/** A cell is a hexadecimal digit. @param {number[]} mean */
function packed(mean) {
  const [low, high] = [Math.min(...mean), Math.max(...mean)];
  return Array.from(mean, (cell) => Math.round(((cell - low) / (high - low)) * 15).toString(16)).join("");
}

const table = faces.map((grids) => groups(grids).map(packed));
const lines = table.map((own, digit) => `  // ${digit}\n  [\n${own.map((one) => `    "${one}",\n`).join("")}  ],\n`);
writeFileSync(
  "src/documents/pdf/digits/templates.ts",
  `/*
 * Made by tools/data/digits.mjs from ${faces[0].length} faces.
 */

/** What each digit looks like, 0 to 9, in several ways: the cells of grid.ts, row by row from the top, 0 to f. */
export const templates: readonly (readonly string[])[] = [
${lines.join("")}];
`,
);
console.log(faces.map((grids) => grids.length).join(" "), "grids");
