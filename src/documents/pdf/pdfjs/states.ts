import { refuse } from "./refusals";

/** Depth of graphics states; PDF 32000-1, annex C, asks readers for 28. */
const maxStates = 500;

interface States {
  readonly stateStack: readonly unknown[];
  readonly state: unknown;
}
interface Keeper {
  readonly save: (this: States) => void;
}

/** Bounds the depth of graphics states, or a few thousand bytes would take minutes. Deeper ones share one, reported. */
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
