import { connect } from "node:net";
import { quantile } from "../machine.mjs";

/**
 * Asks as fast as answers come: each connection sends a question when it has the answer to the one before. Nothing of an
 * answer is read but its status and its end, so that the client takes little of the machine.
 * @param {{ urls: readonly string[], requests: readonly Buffer[], connections: number, seconds: number }} how
 * @returns {Promise<{ rate: number, p50: number, p99: number, failed: number, fault: string | undefined }>}
 */
export async function drive({ urls, requests, connections, seconds }) {
  const until = performance.now() + seconds * 1000;
  /** @type {number[]} */
  const taken = [];
  let failed = 0;
  /** @type {string | undefined} */
  let fault;
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, (_, at) => {
      const { hostname, port } = new URL(urls[at % urls.length] ?? "");
      return new Promise((resolve, reject) => {
        const socket = connect({ host: hostname, port: Number(port), noDelay: true });
        let sent = 0;
        /** @type {Buffer[]} */
        let parts = [];
        const send = () => {
          if (performance.now() >= until) return void socket.end();
          sent = performance.now();
          socket.write(requests[next++ % requests.length] ?? "");
        };
        socket.on("connect", send);
        socket.on("data", (part) => {
          parts.push(part);
          const whole = parts.length === 1 ? part : Buffer.concat(parts);
          if (!isWhole(whole)) return;
          parts = [];
          taken.push(performance.now() - sent);
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
  const rate = taken.length / ((performance.now() - started) / 1000);
  return { rate, p50: quantile(taken, 0.5), p99: quantile(taken, 0.99), failed, fault };
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
