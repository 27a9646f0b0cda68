import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { headerPolicy } from "../csp.mjs";
import { serve } from "../serve.mjs";

const built = fileURLToPath(new URL("../../dist/preview", import.meta.url));

/**
 * What the mailbox's pages are told of the supplier service (preview/service/served.ts).
 * @typedef {object} Told
 * @property {string} url
 * @property {string} tokenUrl
 * @property {string} [register] Where supplier records are looked after.
 * @property {readonly { oid: string, name: string, roles: readonly string[] }[]} people As whom it can be read.
 */

/**
 * Serves the mailbox. It listens at once, so that its address is known; the pages come when they are built.
 * @param {{ port: number, orNext: boolean, pages?: string }} where `pages`: the folder with them, where not the usual one.
 */
export async function serveMailbox({ port, orNext, pages = built }) {
  /** @type {Told | { fault: string } | {}} */
  let told = {};
  let isBuilt = false;
  const connect = () => ("url" in told ? [told.url, new URL(told.tokenUrl).origin] : []);
  const site = await serve({
    folder: pages,
    port,
    orNext,
    policy: () => headerPolicy({ office: false, frames: true, connect: connect() }, ["'self'"]),
    made: (path) => {
      if (!isBuilt) return { status: 503, type: "text/plain", body: "It is still being built.\n" };
      if (path === "/service.json") return { type: "application/json", body: JSON.stringify(told) };
      if (!["/index.html", "/pane.html", "/events.html"].includes(path)) return undefined;
      // A page's own policy applies as well as the header's: only what both allow is allowed.
      const page = readFileSync(join(pages, path), "utf8");
      return {
        type: "text/html; charset=utf-8",
        body: page.replace("connect-src 'self'", ["$&", ...connect()].join(" ")),
      };
    },
  });
  return {
    ...site,
    /** The pages are there. @param {Told | { fault: string }} what What they are told. */
    open: (what) => {
      told = what;
      isBuilt = true;
    },
  };
}
