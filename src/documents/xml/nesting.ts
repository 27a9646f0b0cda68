/** Open elements, innermost last. */
export class Nesting<T extends { readonly name: string }> {
  readonly #open: T[] = [];
  readonly #counts = new Map<string, number>();
  readonly #deepest: number;
  #beyond = 0;

  /** @param maxDepth maximum depth kept; deeper elements count as part of the last one */
  constructor(maxDepth: number) {
    this.#deepest = maxDepth;
  }

  get last(): T | undefined {
    return this.#open.at(-1);
  }

  get length(): number {
    return this.#open.length;
  }

  before(steps: number): T | undefined {
    return this.#open.at(-1 - steps);
  }

  push(element: T): boolean {
    if (this.#open.length >= this.#deepest) {
      this.#beyond++;
      return false;
    }
    this.#open.push(element);
    this.#counts.set(element.name, (this.#counts.get(element.name) ?? 0) + 1);
    return true;
  }

  pop(): T | undefined {
    const element = this.#open.pop();
    if (element !== undefined) this.#counts.set(element.name, (this.#counts.get(element.name) ?? 1) - 1);
    return element;
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  closing(name: string): number | null {
    if (this.#beyond > 0) {
      this.#beyond--;
      return 0;
    }
    if (!this.has(name)) return null;
    let at = this.#open.length - 1;
    while (at >= 0 && this.#open[at]?.name !== name) at--;
    return this.#open.length - at;
  }

  change(name: string, changed: (element: T) => T): void {
    if (!this.has(name)) return;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const element = this.#open[at];
      if (element === undefined) return;
      this.#open[at] = changed(element);
      if (element.name === name) return;
    }
  }
}
