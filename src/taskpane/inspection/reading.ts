import { type ItemKey, nameOf, type OfficeLike, type OfficeLiveness, readOpenItem, sameItem } from "../../mail/office";
import { shownPerson, tame } from "../../report";
import type { MessageName, PaneState } from "../state";
import type { Authority } from "../../analysis";
import {
  type After,
  type FileReader,
  type Inspector,
  type MessageAndFiles,
  type Pending,
  readFiles,
  type WordingModel,
} from "../../inspect";
import type { Originals } from "../originals/originals";
import {
  type MessageEffect,
  type MessageEvent,
  type MessageState,
  opened,
  type PaneQuestion,
  reduce,
} from "./messageState";
import { RaisedBanner } from "./banner";

/** Null if it can't be known yet. */
function messageName(office: OfficeLike): MessageName | null {
  const open = nameOf(office);
  if (open === null) return null;
  const { subject, from } = open;
  return { subject: tame(subject ?? ""), from: from === null ? "" : shownPerson(from) };
}

/** What reading messages needs of its surroundings. */
export interface MessagePorts {
  readonly office: OfficeLike;
  readonly inspector: Inspector;
  readonly fileReader: FileReader;
  readonly wording?: WordingModel | null;
  readonly ocr: boolean;
  readonly after: After;
  readonly now: () => number;
}

interface ReadingPorts extends MessagePorts {
  readonly liveness: OfficeLiveness;
  readonly originals: Originals;
  readonly locale: string;
  readonly emit: (state: PaneState) => void;
  /** Another item is open, though Outlook didn't say so. */
  readonly lost: () => void;
}

/** Milliseconds. */
const ASKED_AGAIN = 30_000;
/** Milliseconds: the model usually finds nothing, and the line would flicker. */
const NOTICE_AFTER = 200;

/** One message while it is open: runs the effects of `reduce`. */
export class MessageReading {
  readonly #controller = new AbortController();
  readonly #banner: RaisedBanner;
  #state: MessageState;
  #model = new AbortController();
  #cancelAsking = (): void => undefined;

  constructor(
    private readonly ports: ReadingPorts,
    readonly key: ItemKey,
  ) {
    const { office, liveness, wording = null, after, originals, locale } = ports;
    this.#banner = new RaisedBanner(office, key, after);
    const of = { key, hasModel: wording !== null, name: messageName(office), isDeaf: liveness.isLost };
    this.#state = opened({ ...of, originals: originals.states }, { locale, originals: originals.held });
    ports.emit(this.#state.pane);
    void this.#ask();
  }

  end(): void {
    this.#cancelAsking();
    this.#model.abort();
    this.#controller.abort();
  }

  tell(event: MessageEvent): void {
    if (!this.#isOpen()) return;
    const { isLost } = this.ports.liveness;
    if (isLost !== this.#state.isDeaf) this.#apply({ kind: "liveness", isDeaf: isLost });
    this.#apply(event);
  }

  #apply(event: MessageEvent): void {
    const [state, ...effects] = reduce(this.#state, event);
    const isChanged = state.pane !== this.#state.pane;
    this.#state = state;
    if (isChanged) this.ports.emit(state.pane);
    for (const effect of effects) this.#run(effect);
  }

  #run(effect: MessageEffect): void {
    switch (effect.do) {
      case "judge":
        return void this.#judge(effect.message, effect.question);
      case "readWording":
        return void this.#readWording(effect.message, effect.authority);
      case "readFiles": {
        const { fileReader, ocr } = this.ports;
        const { item } = effect;
        return void readFiles(item.attachments, fileReader, {
          onRead: ({ documents, pending }) => this.tell({ kind: "read", message: { item, documents }, pending }),
          onProgress: (pending) => this.tell({ kind: "advanced", pending }),
          ocr,
          signal: this.#controller.signal,
        });
      }
      case "askLater":
        this.#cancelAsking = this.ports.after(ASKED_AGAIN, () => void this.#ask());
        return;
      case "banner":
        return void this.#banner.show(effect.banner);
    }
  }

  async #ask(): Promise<void> {
    this.tell({ kind: "asked" });
    const { office, liveness, inspector, after } = this.ports;
    const { signal } = this.#controller;
    const open = await readOpenItem({
      ...{ office, after, signal, liveness },
      readMessage: (bytes) => inspector.read(bytes, signal),
      early: ({ item }, waiting) => {
        const missing = waiting.map((detail) => ({ code: "notReadYet", detail }) as const);
        const others = item.attachments.flatMap(({ name, content }) =>
          "failed" in content && content.failed.code !== "notReadYet" ? [{ ...content.failed, detail: name }] : [],
        );
        const message = { item, documents: { found: [], missing: [...missing, ...others] } };
        this.tell({ kind: "read", message, pending: waiting.map((name): Pending => ({ name, at: null })) });
      },
    }).catch(() => null);
    this.tell({ kind: "opened", item: open?.item ?? null });
  }

  async #judge(message: MessageAndFiles, { locale, originals, wording }: PaneQuestion): Promise<void> {
    const asked = { locale, originals, wording, now: this.ports.now() };
    const answer = await this.ports.inspector.inspect(message, asked, this.#controller.signal);
    this.tell({ kind: "judged", answer });
  }

  async #readWording(message: MessageAndFiles, authority: Authority): Promise<void> {
    const { inspector, wording = null, after } = this.ports;
    this.#model.abort();
    const { signal } = (this.#model = new AbortController());
    const cancel = after(NOTICE_AFTER, () => this.tell({ kind: "modelIsSlow" }));
    signal.addEventListener("abort", cancel);
    const segments = await inspector.segments(message, signal);
    const answer = "failed" in segments ? segments : await wording?.read(segments, authority, signal);
    cancel();
    if (answer !== undefined && !signal.aborted) this.tell({ kind: "modelAnswered", message, wording: answer });
  }

  #isOpen(): boolean {
    if (this.#controller.signal.aborted) return false;
    if (sameItem(this.ports.office, this.key)) return true;
    this.end();
    this.ports.lost();
    return false;
  }
}
