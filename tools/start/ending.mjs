/** Milliseconds in which signals count as one: npm passes on what the terminal has sent to all of its processes anyway. */
const echo = 400;
/** Milliseconds between checks that the process that started this one still runs. */
const look = 1_000;

/**
 * Tells when no one is left who could end this process: its terminal is closed; or npm, which started it, has
 * ended and took no leave.
 * @param {() => void} onLeft
 */
export function whenLeftAlone(onLeft) {
  process.on("SIGHUP", onLeft);
  // A terminal that is closed takes no more words.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  const timer = setInterval(() => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    onLeft();
  }, look);
  timer.unref();
}

/**
 * Tells when this process is to end: Ctrl+C, a signal by another program, or no one left.
 * @param {(times: number) => void} onEnd Called with how often it was told so by now.
 */
export function whenToldToEnd(onEnd) {
  let times = 0;
  let last = 0;
  const told = () => {
    const now = Date.now();
    if (now - last < echo) return;
    last = now;
    times += 1;
    onEnd(times);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, told);
  whenLeftAlone(() => {
    if (times === 0) told();
  });
}
