/** `npm run icons`: renders assets/icon.svg to the sizes that manifest.xml names. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

/**
 * In pixels. 16 to 80: buttons of the desktop. 64 and 128: the add-in's own. 25, 32 and 48, each at one, two and three
 * pixels a point: phones.
 */
const sizes = [16, 20, 24, 25, 32, 40, 48, 50, 64, 75, 80, 96, 128, 144];

const assets = new URL("../assets/", import.meta.url);
const drawing = readFileSync(new URL("icon.svg", assets), "utf8");
for (const size of sizes) {
  const picture = new Resvg(drawing, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } });
  writeFileSync(fileURLToPath(new URL(`icon-${size}.png`, assets)), picture.render().asPng());
}
console.log(`assets/icon-{${sizes.join(",")}}.png`);
