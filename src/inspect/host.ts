import type { GiveToken } from "../contract";
import { defaultPolicy, noDocuments, originalOf, signals, type Directory, type Policy } from "../analysis";
import { readMessage } from "../mail/file";
import { en, loadWords, viewOf, type Words } from "../report";
import { readPolicy } from "../suppliers";
import { aboutOf } from "../cases";
import { readFacts, type MessageFacts } from "./facts";
import { handedIn } from "./history";
import { judgeOf } from "./inspect";
import { PageSide } from "./pageSide";
import type { Answers, DirectorySource, Notice, Request, Response, SetUp, Setup } from "./protocol";

/** Made up. Judging it unpacks lists and compiles the built-in dictionary before a person waits. */
export const warmUp = [
  "Received: from mail.example.com by mx.harbour.example; Mon, 2 Mar 2026 09:00:00 +0000",
  "Authentication-Results: mx.harbour.example; spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com",
  "From: Example Trading GmbH <accounts@example.com>",
  "Reply-To: billing@example.com",
  "To: Accounts Payable <payable@harbour.example>",
  "Subject: Invoice 1001",
  "Date: Mon, 2 Mar 2026 09:00:00 +0000",
  "Message-ID: <warm-up@example.com>",
  "MIME-Version: 1.0",
  "Content-Type: text/html; charset=utf-8",
  "",
  "<p>Please pay invoice 1001, 1.250,00 EUR. Our bank details have changed.</p>",
  "<p>IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX</p>",
  "<p>Tel. +49 30 5550100</p>",
  "",
].join("\r\n");

/** What is used of a worker's scope. */
export interface WorkerScope {
  postMessage(message: Response): void;
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/** Each program supports only its own kinds, so that it bundles no other code. `token`: the page's. */
export type MakeDirectory = (source: DirectorySource, token: GiveToken) => Directory | null;

const wordsOf = (locale: string): Promise<Words> => loadWords(locale).catch(() => en);

type InspectRequest = Extract<Request, { ask: "inspect" }>;
type MessageRequest = Extract<Request, { ask: "inspect" | "segments" }>;

type Fixed = { readonly policy: Policy; readonly open: () => Directory | null; readonly forget: () => void };

function policyOf(given: Policy | string): ReturnType<typeof readPolicy> {
  if (typeof given !== "string") return { policy: given };
  return readPolicy(given, { defaults: defaultPolicy, knownSignals: signals.map(({ id }) => id) });
}

/** One request at a time. The page ends it when it hangs. */
export function serve(scope: WorkerScope, makeDirectory: MakeDirectory): void {
  let fixed: Fixed | null = null;
  let last: Promise<MessageFacts> | null = null;
  const page = new PageSide((message) => scope.postMessage(message));

  async function setUp({ policy: given, directory: source }: Setup): Promise<SetUp> {
    const read = policyOf(given);
    if ("errors" in read) return { faults: read.errors };
    const { policy } = read;
    const item = await readMessage(new TextEncoder().encode(warmUp));
    const judgeIt = await judgeOf(await readFacts(item, noDocuments), { directory: null, policy, now: new Date(0) });
    viewOf((await judgeIt(null)).report, en);
    const directory = makeDirectory(source, page.token);
    const isRemote = source.kind === "service";
    fixed = {
      policy,
      open: () => (directory !== null && isRemote ? page.waitingFor(directory) : directory),
      forget: () => directory?.forget?.(),
    };
    return { faults: [] };
  }

  function messageOf({ message }: MessageRequest): Promise<MessageFacts> {
    if (message !== null) last = readFacts(message.item, message.documents);
    return last ?? Promise.reject(new Error("No message is kept."));
  }

  async function judged(request: InspectRequest, { policy, open }: Fixed): Promise<Answers["inspect"]> {
    const { id, locale, originals, wording } = request;
    const [signal, now, words] = [page.begin(id), new Date(request.now), wordsOf(locale)];
    const message = await messageOf(request);
    const judgeIt = await judgeOf(message, { policy, directory: open(), signal, now, history: handedIn(originals) });
    const { facts, report } = await judgeIt(wording);
    const { verdict, authority } = report;
    return { view: viewOf(report, await words), verdict, about: aboutOf(facts, report, policy, now), authority };
  }

  async function answer(request: Request): Promise<Answers[keyof Answers]> {
    if (request.ask === "setUp") return setUp(request.setup);
    if (fixed === null) throw new Error("The worker is not set up.");
    if (request.ask === "read") return readMessage(request.bytes);
    if (request.ask === "segments") return (await messageOf(request)).segments();
    if (request.ask === "original")
      return originalOf((await readFacts(request.message.item, request.message.documents)).facts, request.name);
    return judged(request, fixed);
  }

  scope.addEventListener("message", ({ data }) => {
    const request = data as Request | Notice;
    if (request.ask === "forget") return fixed?.forget();
    if (request.ask === "abort" || request.ask === "token") return page.notice(request);
    const { id } = request;
    answer(request)
      .then((value) => scope.postMessage({ id, value }))
      .catch((error: unknown) =>
        scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) }),
      );
  });
}
