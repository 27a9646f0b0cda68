/** Serves a folder of built pages on this machine alone, with the headers that docs/deploy/headers.md asks of any server. */
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import sirv from "sirv";
import { filesPath, filesPolicy } from "./csp.mjs";

/**
 * @typedef {object} Site
 * @property {string} folder
 * @property {string | (() => string)} policy The Content-Security-Policy; a function where it is another one each time. A browser
 *   keeps it with the script that it came with, so that then nothing is kept.
 * @property {number} port 0: any that is free.
 * @property {boolean} [orNext] Take one of the next ports where this one is in use.
 * @property {(path: string) => Made | undefined} [made] What is answered in place of the file at a path, such as "/index.html".
 * @property {{ cert: Buffer | string, key: Buffer | string }} [certificate] Given: https.
 */

/** @typedef {{ status?: number, type: string, body: string }} Made Something generated: its media type and its text. */

/** Ports that are tried one after the other. */
const maxPorts = 20;

/** @param {string} policy @returns {Record<string, string>} */
const headersOf = (policy) => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
});

/** How long a browser may keep a file. What carries a digest of its content in its name never changes. @param {string} path */
function ageOf(path) {
  if (/\.[0-9a-f]{12}\.(?:js(?:\.map)?|bin)$/.test(path)) return "public, max-age=31536000, immutable";
  return /\.(?:png|svg)$/.test(path) ? "public, max-age=86400" : "no-cache";
}

/**
 * Resolves with the address once it listens; rejects where it can't.
 * @param {Site} site
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, policy, port, orNext = false, made, certificate }) {
  /** @type {ReturnType<typeof sirv> | undefined} */
  let files;
  // It lists the folder, once; of a server that listens before its pages are built, when they are.
  const open = () =>
    sirv(folder, {
      etag: true,
      setHeaders: (response, path) => {
        if (filesPath.test(path)) response.setHeader("Content-Security-Policy", filesPolicy);
        const age = typeof policy === "string" ? ageOf(path) : "no-store";
        response.setHeader("Cache-Control", age);
      },
    });
  /** @type {import("node:http").RequestListener} */
  const answer = (request, response) => {
    const headers = headersOf(typeof policy === "string" ? policy : policy());
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const instead = made?.(pathOf(request.url ?? "/"));
    if (instead !== undefined) {
      response.writeHead(instead.status ?? 200, { "Content-Type": instead.type, "Cache-Control": "no-store" });
      response.end(request.method === "HEAD" ? undefined : instead.body);
      return;
    }
    files ??= open();
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    });
  };
  const server = certificate ? createHttps(certificate, answer) : createHttp(answer);
  const taken = await listen(server, port, orNext && port > 0 ? maxPorts : 1);
  return {
    address: `${certificate ? "https" : "http"}://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The path that a request names, with no query; a folder means its page. @param {string} url */
function pathOf(url) {
  const path = url.replace(/[?#].*$/s, "");
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** @param {import("node:http").Server | import("node:https").Server} server @param {number} port @param {number} tries @returns {Promise<number>} */
function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => {
      if (error.code !== "EADDRINUSE" || tries <= 1) reject(error);
      else resolve(listen(server, port + 1, tries - 1));
    };
    server.once("error", failed);
    // The name, not an address: some systems take localhost for ::1 and some for 127.0.0.1.
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolve(/** @type {import("node:net").AddressInfo} */ (server.address()).port);
    });
  });
}
