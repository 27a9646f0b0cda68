/** Serves a folder of built pages on this machine alone, with the headers that docs/deploy.md asks of any server. */
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import sirv from "sirv";
import { filesPath, filesPolicy } from "./csp.mjs";

/**
 * @typedef {object} Site
 * @property {string} folder
 * @property {string} policy The Content-Security-Policy.
 * @property {number} port 0: any that is free.
 * @property {boolean} [orNext] Take one of the next ports where this one is in use.
 * @property {{ cert: Buffer | string, key: Buffer | string }} [certificate] Given: https.
 */

/** Ports that are tried one after the other. */
const most = 20;

/** @param {string} policy @returns {Record<string, string>} */
const headersOf = (policy) => ({
  "Content-Security-Policy": policy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
});

/**
 * Resolves with the address once it listens; rejects where it can't.
 * @param {Site} site
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ folder, policy, port, orNext = false, certificate }) {
  const headers = Object.entries(headersOf(policy));
  const files = sirv(folder, {
    etag: true,
    // What carries a digest of its content in its name never changes.
    setHeaders: (response, path) => {
      if (filesPath.test(path)) response.setHeader("Content-Security-Policy", filesPolicy);
      const forever = /\.[0-9a-f]{12}\.js(?:\.map)?$/.test(path);
      const picture = /\.(?:png|svg)$/.test(path);
      const age = forever ? "public, max-age=31536000, immutable" : picture ? "public, max-age=86400" : "no-cache";
      response.setHeader("Cache-Control", age);
    },
  });
  /** @type {import("node:http").RequestListener} */
  const answer = (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    });
  };
  const server = certificate ? createHttps(certificate, answer) : createHttp(answer);
  const taken = await listen(server, port, orNext && port > 0 ? most : 1);
  return {
    address: `${certificate ? "https" : "http"}://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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
