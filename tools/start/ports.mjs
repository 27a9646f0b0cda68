import { createServer } from "node:net";

/** Ports that are tried one after the other. */
const maxPorts = 20;

/** @param {unknown} error */
const isTaken = (error) => /** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE";

/**
 * Starts something at a port, or at the first free one after it.
 * @template T
 * @param {number} first
 * @param {(port: number) => Promise<T>} start Rejects with EADDRINUSE where somebody has the port.
 * @returns {Promise<T>}
 */
export async function atPortOrNext(first, start) {
  for (let port = first; ; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error) || port >= first + maxPorts) throw error;
    }
  }
}

/** @param {number} port @param {string} host @returns {Promise<void>} Rejects where somebody listens there. */
const tryAt = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });

/**
 * A free port, on both addresses that localhost may mean.
 * @param {number} first
 */
export const freePort = (first) =>
  atPortOrNext(first, async (port) => {
    for (const host of ["127.0.0.1", "::1"]) {
      try {
        await tryAt(port, host);
      } catch (error) {
        // A machine may have no IPv6.
        if (isTaken(error)) throw error;
      }
    }
    return port;
  });
