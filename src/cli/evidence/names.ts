function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json.charAt(at) !== '"') at += json.charAt(at) === "\\" ? 2 : 1;
  return at + 1;
}

function isBeforeColon(json: string, end: number): boolean {
  let at = end;
  while (" \t\r\n".includes(json.charAt(at)) && at < json.length) at += 1;
  return json.charAt(at) === ":";
}

/** Or null. Security: programs differ in which value they use. `json`: valid JSON. */
export function repeatedName(json: string): string | null {
  const open: Set<string>[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (sign === "{") open.push(new Set());
    else if (sign === "}") open.pop();
    else if (sign === '"') {
      const end = endOfText(json, at);
      const names = isBeforeColon(json, end) ? open.at(-1) : undefined;
      const name = JSON.parse(json.slice(at, end)) as string;
      if (names?.has(name) === true) return name;
      names?.add(name);
      at = end - 1;
    }
  }
  return null;
}
