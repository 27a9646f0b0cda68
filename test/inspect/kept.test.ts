import { noDocuments } from "../../src/analysis";
import { directoryOf, makeInspector, serve, type WorkerLike } from "../../src/inspect";
import { after, asked, request, setup } from "./kit";

/** A worker on this thread, which notes the questions about messages: with the message, or without. */
function stage() {
  const sent: string[] = [];
  let breaks = false;
  const start = (): WorkerLike => {
    const listeners: ((event: { readonly data?: unknown }) => void)[] = [];
    let onError = (): void => undefined;
    let take = (_: { readonly data: unknown }): void => undefined;
    let ended = false;
    serve(
      {
        postMessage: (answer) => void (ended || listeners.forEach((listener) => listener({ data: answer }))),
        addEventListener: (_type, listener) => (take = listener),
      },
      (source) => directoryOf(source.kind === "packed" ? source.packed : null),
    );
    return {
      postMessage: (data) => {
        if ("message" in data) sent.push(`${data.ask} ${data.message === null ? "kept" : "whole"}`);
        if (breaks) setImmediate(onError);
        else take({ data: structuredClone(data) });
        breaks = false;
      },
      addEventListener: (type, listener) => {
        if (type === "message") listeners.push(listener);
        if (type === "error") onError = () => listener({});
      },
      terminate: () => (ended = true),
    };
  };
  return { sent, one: makeInspector({ start, setup, after }), breakNext: () => void (breaks = true) };
}

test("a worker keeps the last message: it gets each once, and judges it the same as often as it is asked", async () => {
  const { sent, one } = stage();
  const message = { item: await request("nordwind-spedition.de"), documents: noDocuments };
  const wording = { found: [], left: 0, authority: "asks" } as const;
  const first = await one.inspect(message, asked);
  expect(await one.segments(message)).not.toHaveLength(0);
  expect(await one.inspect(message, { ...asked, wording })).toEqual(first);
  expect(await one.inspect({ ...message }, asked)).toEqual(first);
  expect(await one.original(message, "1")).toMatchObject({ id: "1" });
  await one.segments(message);
  await one.inspect(message, { ...asked, locale: "de" });
  expect(sent).toEqual([
    ...["inspect whole", "segments kept", "inspect kept"],
    ...["inspect whole", "original whole", "segments whole", "inspect kept"],
  ]);
});

test("a worker that takes the place of one that broke gets it again", async () => {
  const { sent, one, breakNext } = stage();
  const message = { item: await request("nordwind-spedition.de"), documents: noDocuments };
  await one.inspect(message, asked);
  breakNext();
  expect(await one.inspect(message, asked)).toMatchObject({ partial: true });
  expect(await one.inspect(message, asked)).toMatchObject({ partial: false });
  expect(sent).toEqual(["inspect whole", "inspect kept", "inspect whole", "inspect whole"]);
});
