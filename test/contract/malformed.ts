/** Bodies that are no answer of the service, each made from a good one. */
export function malformed(good: object): readonly (readonly [string, string])[] {
  const text = JSON.stringify(good);
  const fields = Object.keys(good);
  const without = fields.map((name): readonly [string, string] => [
    `without ${name}`,
    JSON.stringify({ ...good, [name]: undefined }),
  ]);
  const otherwise = fields.map((name): readonly [string, string] => [
    `with another ${name}`,
    JSON.stringify({ ...good, [name]: { is: [Number.MAX_VALUE] } }),
  ]);
  return [
    ...without,
    ...otherwise,
    ["a page", "<!doctype html><title>Sign in</title>"],
    ["nothing", ""],
    ["null", "null"],
    ["a list", "[]"],
    ["a text", '"found"'],
    ["cut short", text.slice(0, -1)],
    ["cut in half", text.slice(0, text.length / 2)],
    ["too large", `${text}${" ".repeat(17_000_000)}`],
  ];
}

/** A good body with what only a newer service knows. */
export const newer = (good: object): string => JSON.stringify({ ...good, riskScore: 3 });
