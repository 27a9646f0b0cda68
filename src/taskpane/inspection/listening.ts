import type { DocumentTexts, MailItem, StandingKind, Wording } from "../../analysis";
import type { After, Inspector, WordingReader } from "../../inspect";

/** What it needs of its surroundings. */
export interface ListeningPorts {
  readonly inspector: Pick<Inspector, "segments">;
  readonly wording: WordingReader;
  readonly after: After;
  /** It takes so long that people are to know. */
  readonly onLong: () => void;
}

/** Milliseconds for which nobody is told: in most messages nothing is to be heard, and a line would come and go. */
const unsaid = 200;

/** Has the learned reader hear the wording of one message, behind its first verdict: anew when more of it is read. */
export class Listening {
  #current: AbortController | null = null;
  #cancel = (): void => undefined;
  #isLong = false;

  constructor(private readonly ports: ListeningPorts) {}

  /** Is it at it, and are people to know? */
  get isLong(): boolean {
    return this.#isLong;
  }

  /** Hears this in place of what it was at. Null where it is left for something else. */
  async listen(item: MailItem, documents: DocumentTexts, standing: StandingKind): Promise<Wording | null> {
    const { inspector, wording, after, onLong } = this.ports;
    this.#leave();
    const { signal } = (this.#current = new AbortController());
    this.#cancel = after(unsaid, () => {
      this.#isLong = true;
      onLong();
    });
    const segments = await inspector.segments(item, documents, signal);
    const heard = signal.aborted || "failed" in segments ? segments : await wording.hear(segments, standing, signal);
    if (signal.aborted || !("failed" in heard || "heard" in heard)) return null;
    this.end();
    return heard;
  }

  /** Nobody wants it any longer. */
  end(): void {
    this.#leave();
    this.#isLong = false;
  }

  #leave(): void {
    this.#cancel();
    this.#current?.abort();
    this.#current = null;
  }
}

/** Does it make a difference to the verdict, or to what is said beside it? */
export const tellsAnything = (wording: Wording): boolean =>
  "failed" in wording || wording.heard.length > 0 || wording.left > 0;
