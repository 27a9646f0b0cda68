import { refuse } from "./refusals";

/** Graphics states one over the other; PDF 32000-1, annex C, asks readers for 28. */
const most = 500;

/** What keeps them for pdf.js. Each new one is made of the one below, and is the slower the more there are. */
interface States {
  readonly stateStack: readonly unknown[];
  readonly state: unknown;
}
interface Keeper {
  readonly save: (this: States) => void;
}

/** Bounds how deep states lie: a few thousand bytes would take minutes. Those beyond are one, and that is said. */
export function guardStates(prototype: object): void {
  const { save } = prototype as Keeper;
  Object.assign(prototype, {
    save(this: States): void {
      if (this.stateStack.length < most) return save.call(this);
      refuse();
      (this.stateStack as unknown[]).push(this.state);
    },
  } satisfies Keeper);
}
