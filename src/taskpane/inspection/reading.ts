import type { DocumentTexts, MailItem, StandingKind, Wording } from "../../analysis";
import { readFiles, type After, type FileReader, type Inspector, type Judged } from "../../inspect";
import type { Pending, WordingReader } from "../../inspect";
import { readOpenItem, sameItem, type Hearing, type ItemKey, type OfficeLike } from "../../mail/office";
import type { Originals } from "../originals/originals";
import type { PaneState } from "../state";
import { bannerFor } from "./bannerFor";
import { messageName } from "./messageName";
import { isQuiet, isWarning, keepWarning } from "./keepWarning";
import { Listening, tellsAnything } from "./listening";
import { RaisedBanner } from "./raisedBanner";

/** What the reading of one message needs. */
export interface ReadingPorts {
  readonly office: OfficeLike;
  /** Whether Outlook still answers this pane. */
  readonly hearing: Hearing;
  readonly inspector: Inspector;
  readonly fileReader: FileReader;
  /** The learned reader; null, or left out, where this version has none. */
  readonly wording?: WordingReader | null;
  /** What the reader hands in to hold this message against. */
  readonly originals: Originals;
  /** Are words in pictures to be recognised? */
  readonly ocr: boolean;
  readonly after: After;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** The reader's language, BCP 47, as it is now. */
  readonly locale: () => string;
  readonly emit: (state: PaneState) => void;
  /** Another item is open, though nobody said so. */
  readonly lost: () => void;
}

/** What is known of a message so far. */
interface Known {
  readonly item: MailItem;
  readonly documents: DocumentTexts;
  /** What the learned reader made of it, once that is known. */
  readonly wording?: Wording;
}

/** Milliseconds after which Outlook is asked again where it no longer answered. */
const ASKED_AGAIN = 30_000;

/** One message, from the moment that it is open. After every wait it asks whether it still is, and says nothing if not. */
export class MessageReading {
  readonly #controller = new AbortController();
  #message;
  #known: Known | null = null;
  #pending: readonly Pending[] = [];
  #shown: Judged | null = null;
  #judging = false;
  /** The originals that it was held against last. */
  #against: Originals["held"] = [];
  readonly #listening: Listening | null;
  readonly #banner: RaisedBanner;
  /** What the learned reader is at. */
  #heeded: Known | null = null;
  #wasHeard = false;
  #cancelAgain = (): void => undefined;

  /** Says that it is being read, before anything is waited for. */
  constructor(
    private readonly ports: ReadingPorts,
    readonly key: ItemKey,
  ) {
    this.#message = messageName(ports.office);
    const { office, inspector, wording = null, after } = ports;
    this.#banner = new RaisedBanner(office, key, after);
    this.#listening = wording && new Listening({ inspector, wording, after, onLong: () => this.#showAgain() });
    ports.emit({ kind: "reading", message: this.#message, ...(ports.hearing.lost && { deaf: true }) });
    void this.#read();
  }

  /** Nobody wants it any longer. */
  end(): void {
    this.#cancelAgain();
    this.#listening?.end();
    this.#controller.abort();
  }

  /** Says what is known again, in the language that is the reader's now. */
  async judge(): Promise<void> {
    if (this.#judging) return;
    this.#judging = true;
    const { inspector, locale, now, originals } = this.ports;
    for (;;) {
      const known = this.#known;
      if (known === null) break;
      const language = locale();
      const { held } = originals;
      const { signal } = this.#controller;
      const { item, documents, wording } = known;
      const answer = await inspector.inspect(item, documents, language, now(), signal, held, wording);
      if (!this.#isOpen()) break;
      // Something better came in the meantime.
      if (known !== this.#known || language !== locale() || held !== originals.held) continue;
      this.#against = held;
      // With another file, it isn't heard yet what was before: that takes no warning back.
      const less = this.#wasHeard && wording === undefined && this.#shown !== null && isWarning(this.#shown.verdict);
      this.#tell(less && !("failure" in answer) ? { ...answer, partial: true } : answer);
      if (!("failure" in answer) && answer.standing !== "none" && !answer.partial)
        void this.#listen(known, answer.standing);
      break;
    }
    this.#judging = false;
  }

  /** Says what is known of the originals; what is held against others than before is judged again. */
  tellOriginals(): void {
    if (this.#shown === null || !this.#isOpen()) return;
    this.#show(this.#shown);
    if (this.#against !== this.ports.originals.held) void this.judge();
  }

  async #read(): Promise<void> {
    const { office, hearing, inspector, fileReader, ocr, after } = this.ports;
    const { signal } = this.#controller;
    const wasLost = hearing.lost;
    // Nothing comes that isn't shown.
    const isStillLost = (): boolean => wasLost && hearing.lost && this.#shown !== null;
    try {
      const opened = await readOpenItem({
        office,
        after,
        signal,
        hearing,
        readMessage: (bytes) => inspector.read(bytes, signal),
        early: ({ item }, pending) => {
          if (isStillLost()) return;
          const missing = pending.map((detail) => ({ code: "notReadYet", detail }) as const);
          const others = item.attachments.flatMap(({ name, content }) =>
            "failed" in content && content.failed.code !== "notReadYet" ? [{ ...content.failed, detail: name }] : [],
          );
          const waiting = pending.map((name): Pending => ({ name, at: null }));
          this.#learn({ item, documents: { found: [], missing: [...missing, ...others] } }, waiting);
        },
      });
      if (!this.#isOpen()) return;
      if (hearing.lost) this.#cancelAgain = after(ASKED_AGAIN, () => void this.#read());
      if (isStillLost()) return;
      if (opened === null) return this.#fail("outlook");
      const { item } = opened;
      await readFiles(item.attachments, fileReader, {
        onRead: ({ documents, pending }) => this.#learn({ item, documents }, pending),
        onProgress: (pending) => this.#advance(pending),
        ocr,
        signal,
      });
    } catch {
      if (this.#isOpen()) this.#fail("outlook");
    }
  }

  #learn(known: Known, pending: readonly Pending[]): void {
    this.#known = known;
    this.#pending = pending;
    void this.judge();
  }

  /** Has the learned reader hear it, and judges it again with what came of that. */
  async #listen(known: Known, standing: StandingKind): Promise<void> {
    if (this.#listening === null || known.wording !== undefined || this.#heeded === known) return;
    this.#heeded = known;
    const wording = await this.#listening.listen(known.item, known.documents, standing);
    if (wording === null || known !== this.#known || !this.#isOpen()) return;
    this.#known = { ...known, wording };
    if (this.#wasHeard || tellsAnything(wording)) await this.judge();
    this.#wasHeard = true;
    this.#showAgain();
  }

  /** Says how far the reading of files is, beside what is shown already. */
  #advance(pending: readonly Pending[]): void {
    if (!this.#isOpen() || JSON.stringify(pending) === JSON.stringify(this.#pending)) return;
    this.#pending = pending;
    const { emit } = this.ports;
    if (this.#shown === null) emit({ kind: "reading", message: this.#message, pending });
    else this.#show(this.#shown);
  }

  /** Says the same of what is shown, and how it stands with what is not read yet. */
  #showAgain(): void {
    if (this.#shown !== null && this.#isOpen()) this.#show(this.#shown);
  }

  #show({ view, about }: Judged): void {
    const { emit, hearing, originals } = this.ports;
    const { states } = originals;
    const item = this.#known?.item;
    if (item === undefined) return;
    emit({
      kind: "shown",
      view,
      message: { key: this.key, item, about },
      pending: this.#pending,
      ...(this.#listening?.isLong === true && { hearing: true }),
      ...(hearing.lost && { deaf: true }),
      ...(states.length > 0 && { originals: states }),
    });
  }

  /** Is it still the message that is looked at? */
  #isOpen(): boolean {
    if (this.#controller.signal.aborted) return false;
    if (sameItem(this.ports.office, this.key)) return true;
    this.end();
    this.ports.lost();
    return false;
  }

  #tell(answer: Awaited<ReturnType<Inspector["inspect"]>>): void {
    const { hearing } = this.ports;
    const pending = this.#pending;
    const told = keepWarning(this.#shown, answer);
    if ("failure" in told) {
      // There is another try to come, with all that was read.
      if (pending.length === 0) this.#fail(told.failure);
      return;
    }
    if (pending.length > 0 && isQuiet(told.verdict)) return this.#wait(told);
    // Of what Outlook doesn't hand over nothing is known.
    if (hearing.lost && isQuiet(told.verdict)) return this.#fail("outlook");
    this.#shown = told;
    this.#show(told);
    const banner = bannerFor(told, pending);
    if (banner !== undefined) void this.#banner.show(banner);
  }

  /** Goes on reading; of a draft at least its name is known now. */
  #wait({ view: { subject, from } }: Judged): void {
    if (this.#message !== null) return;
    this.#message = { subject, from };
    this.ports.emit({ kind: "reading", message: this.#message, pending: this.#pending });
  }

  #fail(failure: Extract<PaneState, { kind: "failed" }>["failure"]): void {
    this.ports.emit({ kind: "failed", failure, message: this.#message });
  }
}
