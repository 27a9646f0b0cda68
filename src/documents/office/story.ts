import type { ReasonCode } from "../../analysis";
import { codesOf, markupOf, noFaults, type Markup } from "../xml/markup";
import { Nesting } from "../xml/tree";
import type { Flow } from "./flow";

const maxDepth = 300;
const piecesBetween = 50_000;

/** Reads the text of one part of a document, element by element. */
export abstract class Story<Place extends { readonly name: string }> {
  protected readonly open = new Nesting<Place>(maxDepth);

  protected constructor(
    protected readonly flow: Flow,
    private readonly isLate: () => boolean,
  ) {}

  read(xml: string): ReasonCode[] {
    const faults = noFaults();
    const codes: ReasonCode[] = [];
    let count = 0;
    for (const piece of markupOf(xml, faults)) {
      if (this.flow.full) break;
      this.#take(piece);
      if (++count % piecesBetween > 0 || !this.isLate()) continue;
      codes.push("tookTooLong");
      break;
    }
    while (this.open.length > 0) this.end();
    this.ended();
    this.flow.endLine();
    return [...codes, ...codesOf(faults)];
  }

  #take(piece: Markup): void {
    if (piece.kind === "text") this.text(piece.text);
    else if (piece.kind === "open") this.opened(piece.name, piece.tag, piece.empty);
    else for (let count = this.open.closing(piece.name) ?? 0; count > 0; count--) this.end();
  }

  protected abstract text(text: string): void;
  protected abstract opened(name: string, tag: string, empty: boolean): void;
  protected abstract end(): void;
  protected ended(): void {}
}
