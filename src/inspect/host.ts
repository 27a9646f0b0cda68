import { defaultPolicy, likely, noDocuments, signals, type Directory, type Policy } from "../analysis";
import { loadAhead } from "../late";
import { readMessage } from "../mail/file";
import { whenLoaded } from "../names";
import { en, loadWords, viewOf, type Words } from "../report";
import { readPolicy } from "../suppliers";
import { inspect, type Ports } from "./inspect";
import type { Answers, DirectorySource, Request, Response, SetUp, Setup } from "./protocol";
import { warmUp } from "./warmUp";

/** What is used of a worker's own scope, in a browser and elsewhere. */
export interface WorkerScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Opens the supplier records. Each program's worker knows its own kinds, so that it carries no other's code. */
export type MakeDirectory = (source: DirectorySource) => Directory | null;

/** A verdict in English is better than none in the reader's language, when that doesn't come. */
const wordsOf = (locale: string): Promise<Words> => loadWords(locale).catch(() => en);

type Fixed = Omit<Ports, "now" | "readDocuments">;

const readNothing = () => Promise.resolve(noDocuments);

function policyOf(given: Policy | string): ReturnType<typeof readPolicy> {
  if (typeof given !== "string") return { policy: given };
  return readPolicy(given, { defaults: defaultPolicy, knownSignals: signals.map(({ id }) => id) });
}

/**
 * The worker's side: answers the page's requests, which come one after the other. What fails is an answer too; what
 * hangs is ended by the page.
 */
export function serve(scope: WorkerScope, makeDirectory: MakeDirectory): void {
  let fixed: Fixed | null = null;

  async function setUp({ policy: given, directory }: Setup): Promise<SetUp> {
    const read = policyOf(given);
    if ("errors" in read) return { faults: read.errors };
    const { policy } = read;
    const item = await readMessage(new TextEncoder().encode(warmUp));
    viewOf(await inspect(item, { directory: null, policy, now: new Date(0), readDocuments: readNothing }), en);
    fixed = { directory: makeDirectory(directory), policy };
    return { faults: [] };
  }

  async function answer(request: Request): Promise<Answers[keyof Answers]> {
    if (request.ask === "setUp") return setUp(request.setup);
    if (fixed === null) throw new Error("The worker is not set up.");
    if (request.ask === "read") return readMessage(request.bytes);
    const [words, report] = await Promise.all([
      wordsOf(request.locale),
      inspect(request.item, {
        ...fixed,
        now: new Date(request.now),
        readDocuments: () => Promise.resolve(request.documents),
      }),
    ]);
    return { view: viewOf(report, words), verdict: report.verdict };
  }

  scope.addEventListener("message", ({ data }) => {
    const request = data as Request;
    const { id } = request;
    whenLoaded(() => answer(request))
      .then((value) => {
        scope.postMessage({ id, value });
        // The page is shown by now, and asks Outlook for the message.
        if (request.ask === "setUp") void loadAhead(likely);
      })
      .catch((error: unknown) =>
        scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      );
  });
}
