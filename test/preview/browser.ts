import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks of a browser. */
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
});

// To compute whether each of a thousand elements is hidden takes its time.
configure({ defaultHidden: true });

/** How wide the window is said to be, in CSS pixels. */
export function windowOf(width: number): void {
  window.matchMedia = (query: string) => {
    const most = /max-width: (\d+)px/.exec(query)?.[1];
    const list = { matches: most !== undefined && width <= Number(most), media: query };
    return {
      ...list,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as MediaQueryList;
  };
}
