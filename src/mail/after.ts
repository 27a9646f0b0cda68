/** A timer: runs `run` after `ms` milliseconds, unless the function that it gives was called before. */
export type After = (ms: number, run: () => void) => () => void;
