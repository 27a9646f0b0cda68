import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { headerPolicy } from "../csp.mjs";
import { serve } from "../serve.mjs";
import { people } from "./records.mjs";

const built = fileURLToPath(new URL("../../dist/register", import.meta.url));

/**
 * Serves the register. It listens at once, so that the service can be told its address; the page comes when it is built.
 * @param {{ port: number, pages?: string, users?: typeof people }} where `port`: it, or the next that is free; `pages`: the
 * folder with them, where not the usual one; `users`: other people than the usual ones.
 */
export async function serveRegister({ port, pages = built, users = people }) {
  /** @type {{ url: string, tokenUrl: string } | null} */
  let told = null;
  const connect = () => (told === null ? [] : [told.url, new URL(told.tokenUrl).origin]);
  const site = await serve({
    folder: pages,
    port,
    orNext: true,
    policy: () => headerPolicy({ office: false, connect: connect() }, ["'none'"]),
    made: (path) => {
      if (told === null) return { status: 503, type: "text/plain", body: "It is still being built.\n" };
      if (path === "/config.json") {
        const config = { service: told.url, local: { tokenUrl: told.tokenUrl, people: users } };
        return { type: "application/json", body: JSON.stringify(config) };
      }
      if (path !== "/index.html" && path !== "/register.html") return undefined;
      const page = readFileSync(join(pages, "register.html"), "utf8");
      return {
        type: "text/html; charset=utf-8",
        // A page's own policy applies as well as the header's: only what both allow is allowed.
        body: page.replace("connect-src 'self'", ["$&", ...connect()].join(" ")),
      };
    },
  });
  return {
    ...site,
    /** The page is there. @param {{ url: string, tokenUrl: string }} service What it is told of. */
    open: (service) => {
      told = service;
    },
  };
}
