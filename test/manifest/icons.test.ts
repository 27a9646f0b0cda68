import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pngSize } from "../../tools/manifest/png.mjs";

const assets = join(__dirname, "../../assets");
const manifest = readFileSync(join(assets, "../manifest.xml"), "utf8");
const pictures = readdirSync(assets).filter((name) => name.endsWith(".png"));

describe("assets/", () => {
  it.each(pictures)("%s has the size that its name says", (name) => {
    const size = Number(/^icon-(\d+)\.png$/.exec(name)?.[1]);
    expect(pngSize(readFileSync(join(assets, name)))).toEqual({ width: size, height: size });
  });

  it("holds the pictures that the manifest names, and no other", () => {
    const named = Array.from(manifest.matchAll(/\/assets\/([\w.-]+)"/g), ([, name]) => name);
    expect([...new Set(named)].sort()).toEqual([...pictures].sort());
  });
});

describe("pngSize", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a header that is cut off", readFileSync(join(assets, "icon-16.png")).subarray(0, 23)],
  ])("takes %s for no PNG", (_name, file) => {
    expect(pngSize(file)).toBeUndefined();
  });
});
