/** Lets requests that wait be answered. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
