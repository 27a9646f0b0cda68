import type { Original } from "../../analysis";
import type { DroppedFile } from "../../mail/office";
import { tame } from "../../report";
import type { OriginalPorts, OriginalProblem, OriginalRead } from "./readOriginal";

/** An original as the pane shows it. */
export interface OriginalState {
  readonly id: string;
  /** Tamed. */
  readonly name: string;
  readonly status: "reading" | "held" | OriginalProblem;
  readonly kind: "message" | "document" | null;
  readonly date: string | null;
  readonly partial: boolean;
}

type Entry = Readonly<{ state: OriginalState; original: Original | null }>;

const maxOriginals = 5;

/** Of one message, and dropped with it. */
export class Originals {
  readonly #controller = new AbortController();
  #entries: readonly Entry[] = [];
  #held: readonly Original[] = [];
  #given = 0;

  constructor(
    private readonly ports: OriginalPorts,
    private readonly changed: (originals: Originals) => void,
  ) {}

  get states(): readonly OriginalState[] {
    return this.#entries.map(({ state }) => state);
  }

  get held(): readonly Original[] {
    return this.#held;
  }

  add(files: readonly DroppedFile[]): void {
    for (const file of files.slice(0, maxOriginals + 1)) void this.#read(file);
  }

  remove(id: string): void {
    this.#set(this.#entries.filter(({ state }) => state.id !== id));
  }

  end(): void {
    this.#controller.abort();
    this.#entries = [];
    this.#held = [];
  }

  #set(entries: readonly Entry[]): void {
    if (this.#controller.signal.aborted) return;
    this.#entries = entries;
    const held = entries.flatMap(({ original }) => original ?? []);
    if (held.length !== this.#held.length || held.some((each, at) => each !== this.#held[at])) this.#held = held;
    this.changed(this);
  }

  async #original(file: DroppedFile, id: string): Promise<OriginalRead> {
    const { readOriginal } = await import(/* webpackChunkName: "originals" */ "./readOriginal");
    return readOriginal(file, id, this.ports, this.#controller.signal);
  }

  async #read(file: DroppedFile): Promise<void> {
    const id = `original ${(this.#given += 1)}`;
    const state: OriginalState = {
      id,
      name: tame(file.name),
      status: "reading",
      kind: null,
      date: null,
      partial: false,
    };
    const kept = this.#entries.filter(({ state: { status } }) => status === "reading" || status === "held");
    if (kept.length >= maxOriginals)
      return this.#set([...kept, { state: { ...state, status: "tooMany" }, original: null }]);
    this.#set([...kept, { state, original: null }]);
    const read = await this.#original(file, id).catch((): OriginalRead => ({ problem: "unreadable" }));
    const { kind, date, partial } = "problem" in read ? state : read;
    const status = "problem" in read ? read.problem : "held";
    const entry: Entry = {
      state: { ...state, status, kind, date, partial },
      original: "problem" in read ? null : read.original,
    };
    this.#set(this.#entries.map((each) => (each.state.id === id ? entry : each)));
  }
}
