import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { faultLine, manifestFaults } from "./faults.mjs";
import { assetPixels } from "./png.mjs";

const usage = `Usage: npm run manifest -- --url https://pay.example.org [--send-mode MODE] [--id GUID] [--out FILE] [--dev]
  --url   where the add-in's pages are served, perhaps with a folder
  --send-mode  SoftBlock, where the policy's sendMode is to count: it can only relax what the manifest says; PromptUser if not given
  --id    another identity than the published one, to try a second copy next to the first
  --out   the file to write; dist/manifest.xml if not given
  --dev   allow localhost`;

const root = fileURLToPath(new URL("../..", import.meta.url));
/** RFC 9562, 4; not the nil one. */
const guid = /^(?!0{8}-)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Where manifest.xml itself points. */
const home = "https://localhost:3000";

/** A message for the person at the keyboard. */
export class Refusal extends Error {}

/** @param {string} host */
const isLocal = (host) => /^(?:(?:.+\.)?localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])\.?$/.test(host);

/**
 * @param {string} text @param {boolean} dev May it be this machine?
 * @returns {{ origin: string, base: string }} The base has no slash at its end.
 */
function place(text, dev) {
  const given = `--url ${text}:`;
  if (!URL.canParse(text))
    throw new Refusal(`${given} this is not an address. One looks like https://pay.example.org.`);
  const { protocol, username, password, search, hash, hostname, origin, pathname } = new URL(text);
  if (protocol !== "https:") throw new Refusal(`${given} Outlook loads add-ins over https alone.`);
  if (username !== "" || password !== "")
    throw new Refusal(`${given} a user name or password has no place in a manifest.`);
  if (search !== "" || hash !== "" || /[?#]/.test(text))
    throw new Refusal(`${given} leave out what follows "?" or "#"; the pages' names are added to the address.`);
  if (/\.(?:html?|xml|js|json)$/i.test(pathname))
    throw new Refusal(`${given} name the folder of the pages, not one of them.`);
  if (hostname.includes("*")) throw new Refusal(`${given} a wildcard is not allowed.`);
  if (!dev && isLocal(hostname))
    throw new Refusal(`${given} no other machine can reach this one by that name. --dev allows it for a developer.`);
  if (!/^[\w./~%-]*$/.test(pathname))
    throw new Refusal(`${given} the folder may hold letters, digits and . _ ~ - only.`);
  return { origin, base: `${origin}${pathname.replace(/\/$/, "")}` };
}

/** How a computer holds up what is sent. A phone always lets people send. */
const sendModes = ["PromptUser", "SoftBlock"];

/**
 * @param {readonly string[]} args @param {string} from
 * @returns {{ url: string, mode: string, id: string | undefined, out: string, dev: boolean } | undefined}
 */
function options(args, from) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        url: { type: "string" },
        "send-mode": { type: "string", default: "PromptUser" },
        id: { type: "string" },
        out: { type: "string" },
        dev: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return undefined;
    if (values.url === undefined) throw new Refusal(`--url is missing.\n${usage}`);
    const mode = values["send-mode"];
    if (!sendModes.includes(mode)) throw new Refusal(`--send-mode ${mode}: ${sendModes.join(" or ")} is expected.`);
    if (values.id !== undefined && !guid.test(values.id))
      throw new Refusal(`--id ${values.id}: this is not a GUID, as 01234567-89ab-4cde-8f01-23456789abcd is.`);
    const out = values.out === undefined ? join(root, "dist/manifest.xml") : resolve(from, values.out);
    return { url: values.url, mode, id: values.id, out, dev: values.dev };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${/** @type {Error} */ (error).message}\n${usage}`);
  }
}

/**
 * Writes a copy, as the arguments ask for it.
 * @param {readonly string[]} args
 * @param {string} from The folder from which a path is meant.
 * @returns {Promise<string>} What to say of it.
 * @throws {Refusal}
 */
export async function copyManifest(args, from) {
  const asked = options(args, from);
  if (!asked) return usage;
  const { origin, base } = place(asked.url, asked.dev);
  const template = join(root, "manifest.xml");
  if (resolve(asked.out) === template)
    throw new Refusal("--out is manifest.xml itself, which the copies are made from.");
  let copy = readFileSync(template, "utf8")
    .replaceAll(`<AppDomain>${home}<`, () => `<AppDomain>${origin}<`)
    .replaceAll(`"${home}/`, () => `"${base}/`);
  const { id, mode } = asked;
  // The first is that of computers.
  copy = copy.replace(/SendMode="[^"]*"/, () => `SendMode="${mode}"`);
  if (id !== undefined) copy = copy.replace(/<Id>[^<]*<\/Id>/, () => `<Id>${id.toLowerCase()}</Id>`);
  const faults = await manifestFaults(copy, assetPixels);
  if (faults.length > 0) {
    const list = faults.map((fault) => faultLine("manifest", fault)).join("\n");
    throw new Refusal(`Nothing was written, since the copy would have faults:\n${list}`);
  }
  try {
    mkdirSync(dirname(asked.out), { recursive: true });
    writeFileSync(asked.out, copy);
  } catch (error) {
    throw new Refusal(`--out ${asked.out}: it can't be written: ${/** @type {Error} */ (error).message}`);
  }
  return `${asked.out}: Remit Guard at ${base}/`;
}
