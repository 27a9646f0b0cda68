/** `ms` is milliseconds; what it gives stops the timer. */
export type After = (ms: number, run: () => void) => () => void;
