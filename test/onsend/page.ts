import {
  FakeClock,
  FakeCompose,
  FakeStore,
  type ClientName,
  type FakeMessage,
  type SmartAlert,
} from "../../preview/outlook";
import { bareContext } from "./engine.cjs";
import { functions, scriptOf } from "./kit";

/** A request of the script's to the service. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a server answers; null where the connection is refused. One that never does hangs. */
export type Server = (sent: Sent) => Promise<{ readonly status: number; readonly text: string } | null>;

/** What the page is, in which the script runs. */
export interface PageSetting {
  readonly server: Server;
  /** Next to the address of the service; null where config.json never comes. */
  readonly config?: object | null;
  /** What token.js gives. */
  readonly token?: string | null;
  /** Can it not be loaded, or doesn't it answer? */
  readonly fails?: "missing" | "silent";
  readonly client?: ClientName;
  readonly store?: FakeStore;
  /** Milliseconds that a call of Outlook takes. */
  readonly latency?: number;
  /** Is the time the world's own, as a server of ours needs it? */
  readonly isReal?: boolean;
}

/** The address of the service. */
export const origin = "https://records.example.org";

/** What came of pressing Send in a page. */
export interface Outcome {
  /** Null where the message went. */
  readonly alert: SmartAlert | null;
  readonly lines: readonly string[];
  readonly log: readonly string[];
  readonly sent: readonly Sent[];
  /** Scripts that the page was made to load. */
  readonly scripts: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}

/** Presses Send in an Outlook that runs the built file in a page (commands.html), next to a supplier service. */
export async function sendInPage(draft: FakeMessage, setting: PageSetting): Promise<Outcome> {
  const {
    server,
    config = {},
    token = "token",
    fails,
    client = "web",
    isReal = false,
    latency = isReal ? 1 : undefined,
  } = setting;
  const clock = new FakeClock();
  const later = (ms: number, run: () => void): (() => void) => {
    // Calls that came back leave their limits behind.
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  };
  const after = isReal ? later : clock.after;
  const compose = new FakeCompose(client, draft, {
    after,
    store: setting.store ?? new FakeStore(),
    launch: { functions, sendMode: "SoftBlock" },
    ...(latency !== undefined && { latency: () => latency }),
  });
  const sent: Sent[] = [];
  const scripts: string[] = [];
  const log: string[] = [];
  const settings = {
    service: origin,
    policy: { organisation: { domains: ["harbourlane.co.uk"] } },
    ...config,
  };
  const configured: () => ReturnType<Server> = () =>
    config === null ? new Promise(() => undefined) : Promise.resolve({ status: 200, text: JSON.stringify(settings) });
  class Request {
    onload: (() => void) | null = null;
    onerror: (() => void) | null = null;
    status = 0;
    responseText = "";
    private readonly headers: Record<string, string> = {};
    private asked = { method: "", url: "" };
    open(method: string, url: string): void {
      this.asked = { method, url };
    }
    setRequestHeader(name: string, value: string): void {
      this.headers[name] = value;
    }
    send(body = ""): void {
      const request = { ...this.asked, headers: this.headers, body };
      const isConfig = request.url === "https://guard.example/pages/config.json";
      if (!isConfig) sent.push(request);
      void (isConfig ? configured() : server(request)).then((given) =>
        after(20, () => {
          if (given === null) return this.onerror?.();
          this.status = given.status;
          this.responseText = given.text;
          this.onload?.();
        }),
      );
    }
  }
  const window: { remitGuardToken?: () => Promise<string | null> } = {};
  const document = {
    createElement: () => ({ src: "", onload: null, onerror: null }),
    head: {
      appendChild: (script: { src: string; onload: (() => void) | null; onerror: (() => void) | null }) => {
        scripts.push(script.src);
        after(20, () => {
          if (fails === "missing") return script.onerror?.();
          window.remitGuardToken = () => (fails === "silent" ? new Promise(() => undefined) : Promise.resolve(token));
          script.onload?.();
        });
      },
    },
  };
  const context = bareContext({
    Office: compose.office,
    setTimeout: (run: () => void, ms: number) => after(ms, run),
    XMLHttpRequest: Request,
    location: { href: "https://guard.example/pages/commands.html?_host_Info=Outlook" },
    window,
    document,
  });
  Object.assign(context, { console: { warn: (text: string) => log.push(text) } });
  (await scriptOf()).runInContext(context);
  const began = Date.now();
  let isOver = false;
  void compose.send().then(() => (isOver = true));
  const done = (): boolean => isOver || compose.alert !== null;
  if (isReal) while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
  else await clock.run(done);
  if (compose.faults.length > 0) throw new Error(compose.faults.join(" "));
  const lines = compose.shownBanners().map(({ message }) => message);
  return { alert: compose.alert, lines, log, sent, scripts, took: isReal ? Date.now() - began : clock.now };
}
