import type { Send, Sent } from "../../contract";
import type { Runtime } from "../outlook/runtime";

const maxCharacters = 2_000_000;

/** XMLHttpRequest: every engine of Outlook has it. */
export const sendBy =
  (runtime: Runtime): Send =>
  ({ method, url, headers, body }, limit) =>
    new Promise<Sent>((resolve) => {
      const fail = (): void => resolve({ failed: "network" });
      const late = (): void => resolve({ failed: "timedOut" });
      try {
        const request = runtime.request();
        if (request === null) return fail();
        request.open(method, url);
        for (const name of Object.keys(headers)) request.setRequestHeader(name, headers[name] ?? "");
        request.onerror = fail;
        request.ontimeout = late;
        request.onload = () => {
          const { status, responseText: text } = request;
          resolve(text.length > maxCharacters ? { failed: "tooLarge" } : { status, text, header: () => null });
        };
        if (limit !== null) {
          request.timeout = limit;
          runtime.after(limit, late);
        }
        request.send(typeof body === "string" ? body : undefined);
      } catch {
        fail();
      }
    });
