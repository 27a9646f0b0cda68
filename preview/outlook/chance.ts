/** Numbers from 0 up to 1 that look like chance and are the same for the same seed (Lehmer's generator). */
export function chanceOf(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
  // The first ones of a small seed are small.
  for (let turn = 0; turn < 4; turn++) next();
  return next;
}
