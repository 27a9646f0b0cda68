import type { onRequestHookHandler } from "fastify";
import { RequestFault } from "../faults/problem";

/** Before bodies are read, since each holds a file in memory. @returns a route's `onRequest` */
export function seats(max: number): onRequestHookHandler {
  let taken = 0;
  return (_request, reply, done) => {
    if (taken >= max) {
      const detail = "Too many files are worked on at once. Try again.";
      return done(new RequestFault(503, "busy", detail, { "retry-after": "10" }));
    }
    taken += 1;
    reply.raw.once("close", () => (taken -= 1));
    done();
  };
}
