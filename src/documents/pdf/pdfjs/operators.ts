import type { Operators, Page } from "./engine";

/** Operators per page. An invoice has some thousand, a detailed map a few hundred thousand. */
const maxOperators = 400_000;

interface Chunk extends Operators {
  readonly length: number;
  readonly lastChunk: boolean;
}
interface Inner {
  _renderPageChunk(chunk: Chunk, state: object): void;
  _abortOperatorList(asked: { intentState: object; reason: Error; force: boolean }): void;
}

/** A page's operators, up to a bound: there, or when late, pdf.js is told that the chunk was the last. */
export async function operatorsOf(
  page: Page,
  isLate: () => boolean,
): Promise<{ readonly operators: Operators; readonly cut: "many" | "late" | null }> {
  const inner = page as unknown as Inner;
  const take = inner._renderPageChunk.bind(page);
  let count = 0;
  let cut: "many" | "late" | null = null;
  inner._renderPageChunk = (chunk, state) => {
    if (cut !== null) return;
    count += chunk.length;
    if (count > maxOperators) cut = "many";
    else if (isLate()) cut = "late";
    take(cut !== null ? { ...chunk, lastChunk: true } : chunk, state);
    if (cut !== null) inner._abortOperatorList({ intentState: state, reason: new Error("too many"), force: true });
  };
  try {
    return { operators: await page.getOperatorList(), cut };
  } finally {
    inner._renderPageChunk = take;
  }
}
