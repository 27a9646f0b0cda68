import { refuse } from "./refusals";

/** Depth of graphics states; PDF 32000-1, annex C, asks readers for 28. */
const maxStates = 500;

/** pdf.js's state stack. Each state inherits from the one below, so deep ones are slow. */
interface States {
  readonly stateStack: readonly unknown[];
  readonly state: unknown;
}
interface Keeper {
  readonly save: (this: States) => void;
}

/**
 * Bounds the depth of graphics states, or a few thousand bytes would take minutes. Deeper ones share one state, and
 * that is reported.
 */
export function guardStates(prototype: object): void {
  const { save } = prototype as Keeper;
  Object.assign(prototype, {
    save(this: States): void {
      if (this.stateStack.length < maxStates) return save.call(this);
      refuse();
      (this.stateStack as unknown[]).push(this.state);
    },
  } satisfies Keeper);
}
