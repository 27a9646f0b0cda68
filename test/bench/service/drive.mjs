import { connect } from "node:net";
import { quantile } from "../machine.mjs";

/**
 * @typedef {object} Load
 * @property {readonly string[]} urls Of the services, which take turns.
 * @property {readonly Buffer[]} requests Sent in turn.
 * @property {number} connections
 * @property {number} seconds
 * @property {number} [rate] Requests per second that arrive whatever becomes of those before; without one, each connection
 *   sends a request when it has the answer to the one before.
 *
 * @typedef {{ rate: number, p50: number, p99: number, failed: number, fault: string | undefined }} Driven
 */

/**
 * Sends requests and times their answers. Nothing of an answer is read but its status and its end, so that the client takes
 * little of the machine. At a given rate, a request's time counts from when it should have been sent: one that waited for a
 * free connection is as late as its reader would find it.
 * @param {Load} load
 * @returns {Promise<Driven>}
 */
export async function drive({ urls, requests, connections, seconds, rate }) {
  const started = performance.now();
  const until = started + seconds * 1000;
  /** @type {number[]} */
  const taken = [];
  let failed = 0;
  /** @type {string | undefined} */
  let fault;
  let next = 0;
  /** When the next request is due, in milliseconds; null at the end. */
  const due = () => {
    const at = rate === undefined ? performance.now() : started + (next * 1000) / rate;
    return at >= until ? null : at;
  };
  await Promise.all(
    Array.from({ length: connections }, (_, at) => {
      const { hostname, port } = new URL(urls[at % urls.length] ?? "");
      return new Promise((resolve, reject) => {
        const socket = connect({ host: hostname, port: Number(port), noDelay: true });
        let since = 0;
        /** @type {Buffer[]} */
        let parts = [];
        const send = () => {
          const at = due();
          if (at === null) return void socket.end();
          since = at;
          const request = requests[next++ % requests.length] ?? "";
          const wait = at - performance.now();
          if (wait <= 0) socket.write(request);
          else setTimeout(() => socket.write(request), wait);
        };
        socket.on("connect", send);
        socket.on("data", (part) => {
          parts.push(part);
          const whole = parts.length === 1 ? part : Buffer.concat(parts);
          if (!isWhole(whole)) return;
          parts = [];
          taken.push(performance.now() - since);
          if (!whole.subarray(0, 15).toString("latin1").includes(" 200 ")) {
            failed += 1;
            fault ??= whole.toString();
          }
          send();
        });
        socket.on("close", resolve);
        socket.on("error", reject);
      });
    }),
  );
  const answered = taken.length / ((performance.now() - started) / 1000);
  return { rate: answered, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), failed, fault };
}

/** What the server answers without doing anything for it: as much as its HTTP can do. */
export const aliveRequest = Buffer.from("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");

/** A lookup. @param {string} body @param {string} token */
export function lookupRequest(body, token) {
  const head = [
    "POST /api/lookup HTTP/1.1",
    "Host: localhost",
    `Authorization: Bearer ${token}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

/** @param {Buffer} answer */
function isWhole(answer) {
  const end = answer.indexOf("\r\n\r\n");
  if (end === -1) return false;
  const length = /content-length: (\d+)/i.exec(answer.subarray(0, end).toString("latin1"))?.[1];
  return length !== undefined && answer.length >= end + 4 + Number(length);
}
