import type { Operators, Page } from "./engine";

/** Instructions of one page that are looked at. An invoice has some thousand, a detailed map a few hundred thousand. */
const most = 600_000;

/** A part of a page's instructions, as pdf.js sends them to itself. */
interface Chunk extends Operators {
  readonly length: number;
  readonly lastChunk: boolean;
}
interface Inner {
  _renderPageChunk(chunk: Chunk, state: object): void;
  _abortOperatorList(asked: { intentState: object; reason: Error; force: boolean }): void;
}

/**
 * A page's instructions, the first of them where there are too many. pdf.js has no bound of its own, but takes them in
 * parts and reads on only when a part was taken: at the bound it is told that this was the last.
 */
export async function operatorsOf(page: Page): Promise<{ readonly operators: Operators; readonly cut: boolean }> {
  const inner = page as unknown as Inner;
  const take = inner._renderPageChunk.bind(page);
  let count = 0;
  let cut = false;
  inner._renderPageChunk = (chunk, state) => {
    if (cut) return;
    count += chunk.length;
    cut = count > most;
    take(cut ? { ...chunk, lastChunk: true } : chunk, state);
    if (cut) inner._abortOperatorList({ intentState: state, reason: new Error("too many"), force: true });
  };
  try {
    return { operators: await page.getOperatorList(), cut };
  } finally {
    inner._renderPageChunk = take;
  }
}
