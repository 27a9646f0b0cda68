import type { OfficeLike } from "./office";

/*
 * All that is asked of the engine besides the language. Classic Outlook on Windows runs the script without a page and has least of
 * it; each name may be missing, and is looked for by `typeof`.
 */

interface Request {
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  send(body?: string): void;
  timeout: number;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  ontimeout: (() => void) | null;
  readonly status: number;
  readonly responseText: string;
}

interface Page {
  createElement(name: "script"): { src: string; onload: (() => void) | null; onerror: (() => void) | null };
  readonly head: { appendChild(element: object): void };
}

declare const Office: OfficeLike;
declare const setTimeout: ((run: () => void, ms: number) => unknown) | undefined;
declare const XMLHttpRequest: (new () => Request) | undefined;
declare const location: { readonly href: string } | undefined;
declare const document: Page | undefined;
declare const console: { warn?(text: string): void } | undefined;

/** What the handlers have of their surroundings. */
export interface Runtime {
  readonly office: OfficeLike;
  readonly after: (ms: number, run: () => void) => void;
  /** Milliseconds. */
  readonly now: () => number;
  readonly request: () => Request | null;
  /** With a slash at its end; null without a page. */
  readonly base: string | null;
  readonly page: Page | null;
  readonly log: (text: string) => void;
}

function folderOf(page: string): string {
  const end = page.search(/[?#]/);
  const path = end === -1 ? page : page.slice(0, end);
  return path.slice(0, path.lastIndexOf("/") + 1);
}

/** The surroundings as they are. */
export function runtimeOf(): Runtime {
  return {
    office: Office,
    after: (ms, run) => {
      if (typeof setTimeout !== "undefined") setTimeout(run, ms);
    },
    now: () => Date.now(),
    request: () => (typeof XMLHttpRequest === "undefined" ? null : new XMLHttpRequest()),
    base: typeof location === "undefined" ? null : folderOf(location.href),
    page: typeof document === "undefined" ? null : document,
    log: (text) => {
      if (typeof console !== "undefined" && typeof console.warn === "function") console.warn(text);
    },
  };
}
