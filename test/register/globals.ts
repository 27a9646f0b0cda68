/** What every browser has and jsdom lacks. To be imported before all that uses it. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });

class NoSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: NoSizes });

/** The width of the screen, in CSS pixels, as media queries see it. */
export const screenWidth = { pixels: 1280 };

window.matchMedia = (query: string): MediaQueryList => {
  const most = /\(max-width: (\d+)px\)/.exec(query)?.[1];
  const list: Partial<MediaQueryList> = {
    matches: most !== undefined && screenWidth.pixels <= Number(most),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  return list as MediaQueryList;
};
