/**
 * Lookalike domains made the way attackers' tools make them (after dnstwist's definitions), written without the
 * recogniser's tables: each kind gives every domain it can make from `name.suffix`.
 */
export interface Permutation {
  readonly made: string;
  readonly host: string;
}

const keyboards = {
  qwerty: {
    1: "2q",
    2: "3wq1",
    3: "4ew2",
    4: "5re3",
    5: "6tr4",
    6: "7yt5",
    7: "8uy6",
    8: "9iu7",
    9: "0oi8",
    0: "po9",
    q: "12wa",
    w: "3esaq2",
    e: "4rdsw3",
    r: "5tfde4",
    t: "6ygfr5",
    y: "7uhgt6",
    u: "8ijhy7",
    i: "9okju8",
    o: "0plki9",
    p: "lo0",
    a: "qwsz",
    s: "edxzaw",
    d: "rfcxse",
    f: "tgvcdr",
    g: "yhbvft",
    h: "ujnbgy",
    j: "ikmnhu",
    k: "olmji",
    l: "kop",
    z: "asx",
    x: "zsdc",
    c: "xdfv",
    v: "cfgb",
    b: "vghn",
    n: "bhjm",
    m: "njk",
  },
  qwertz: {
    1: "2q",
    2: "3wq1",
    3: "4ew2",
    4: "5re3",
    5: "6tr4",
    6: "7zt5",
    7: "8uz6",
    8: "9iu7",
    9: "0oi8",
    0: "po9",
    q: "12wa",
    w: "3esaq2",
    e: "4rdsw3",
    r: "5tfde4",
    t: "6zgfr5",
    z: "7uhgt6",
    u: "8ijhz7",
    i: "9okju8",
    o: "0plki9",
    p: "lo0",
    a: "qwsy",
    s: "edxyaw",
    d: "rfcxse",
    f: "tgvcdr",
    g: "zhbvft",
    h: "ujnbgz",
    j: "ikmnhu",
    k: "olmji",
    l: "kop",
    y: "asx",
    x: "ysdc",
    c: "xdfv",
    v: "cfgb",
    b: "vghn",
    n: "bhjm",
    m: "njk",
  },
  azerty: {
    1: "2a",
    2: "3za1",
    3: "4ez2",
    4: "5re3",
    5: "6tr4",
    6: "7yt5",
    7: "8uy6",
    8: "9iu7",
    9: "0oi8",
    0: "po9",
    a: "2zq1",
    z: "3esqa2",
    e: "4rdsz3",
    r: "5tfde4",
    t: "6ygfr5",
    y: "7uhgt6",
    u: "8ijhy7",
    i: "9okju8",
    o: "0plki9",
    p: "lo0m",
    q: "zswa",
    s: "edxwqz",
    d: "rfcxse",
    f: "tgvcdr",
    g: "yhbvft",
    h: "ujnbgy",
    j: "iknhu",
    k: "olji",
    l: "kopm",
    m: "lp",
    w: "sxq",
    x: "wsdc",
    c: "xdfv",
    v: "cfgb",
    b: "vghn",
    n: "bhj",
  },
} satisfies Record<string, Record<string, string>>;

const glyphs: Record<string, readonly string[]> = {
  0: ["o"],
  1: ["l", "i"],
  3: ["8"],
  6: ["9"],
  8: ["3"],
  9: ["6"],
  b: ["d", "lb"],
  c: ["e"],
  d: ["b", "cl", "dl"],
  e: ["c"],
  g: ["q"],
  h: ["lh"],
  i: ["1", "l"],
  k: ["lc"],
  l: ["1", "i"],
  m: ["n", "nn", "rn"],
  n: ["m", "r"],
  o: ["0"],
  q: ["g"],
  rn: ["m"],
  nn: ["m"],
  u: ["v"],
  v: ["u"],
  vv: ["w"],
  w: ["vv"],
  cl: ["d"],
  s: ["5"],
};
const foreign: Record<string, string> = {
  a: "аàáâãäåą",
  c: "сćç",
  d: "ďđ",
  e: "еèéêëę",
  g: "ġğ",
  h: "ĥһ",
  i: "іìíîï",
  j: "ј",
  k: "ķ",
  l: "ĺł",
  n: "ńñ",
  o: "оòóôõö",
  p: "р",
  r: "ŕ",
  s: "ѕśš",
  t: "ţť",
  u: "ùúûü",
  w: "ŵ",
  x: "х",
  y: "уýÿ",
  z: "źż",
};
const cyrillic: Record<string, string> = {
  a: "а",
  b: "ь",
  c: "с",
  d: "ԁ",
  e: "е",
  g: "ԍ",
  h: "һ",
  i: "і",
  j: "ј",
  k: "к",
  l: "ӏ",
  m: "м",
  n: "ո",
  o: "о",
  p: "р",
  q: "ԛ",
  s: "ѕ",
  t: "т",
  v: "ѵ",
  w: "ԝ",
  x: "х",
  y: "у",
};
const words = [
  "payments",
  "payment",
  "pay",
  "invoice",
  "invoices",
  "billing",
  "accounts",
  "finance",
  "group",
  "secure",
  "login",
  "support",
  "mail",
  "my",
  "online",
  "intl",
  "services",
];
const suffixes = ["com", "net", "org", "co", "cm", "eu", "co.uk", "de", "info", "biz", "uk", "io"];
const alphabet = "abcdefghijklmnopqrstuvwxyz";

const at = (name: string) => Array.from(name, (_, i) => i);
const put = (name: string, i: number, what: string, instead = 0) => name.slice(0, i) + what + name.slice(i + instead);

function glyphed(name: string): Set<string> {
  const out = new Set<string>();
  for (let width = 1; width <= name.length; width += 1) {
    for (let i = 0; i + width <= name.length; i += 1) {
      const window = name.slice(i, i + width);
      for (const [from, tos] of Object.entries(glyphs)) {
        if (!window.includes(from)) continue;
        for (const to of tos) out.add(put(name, i, window.replaceAll(from, to), width));
      }
    }
  }
  return out;
}

/** Kind of permutation to the names that it makes. */
const makers: Record<string, (name: string) => Iterable<string>> = {
  addition: (name) =>
    [...(alphabet + "0123456789")].flatMap((c) => [
      name + c,
      ...at(name)
        .filter((i) => name[i] === "-")
        .map((i) => put(name, i, c)),
    ]),
  bitsquatting: (name) =>
    at(name).flatMap((i) =>
      [1, 2, 4, 8, 16, 32, 64, 128]
        .map((mask) => String.fromCharCode(name.charCodeAt(i) ^ mask))
        .filter((c) => /[a-z0-9-]/.test(c))
        .map((c) => put(name, i, c, 1)),
    ),
  homoglyph: (name) => {
    const once = glyphed(name);
    return new Set([...once, ...[...once].flatMap((made) => [...glyphed(made)])]);
  },
  hyphenation: (name) =>
    at(name)
      .slice(1)
      .map((i) => put(name, i, "-")),
  hyphenOut: (name) =>
    at(name)
      .filter((i) => name[i] === "-")
      .map((i) => put(name, i, "", 1)),
  insertion: (name) =>
    Object.values(keyboards).flatMap((keys: Record<string, string>) =>
      at(name)
        .slice(1, -1)
        .flatMap((i) => [...(keys[name.charAt(i)] ?? "")].flatMap((c) => [put(name, i, c), put(name, i + 1, c)])),
    ),
  omission: (name) => at(name).map((i) => put(name, i, "", 1)),
  repetition: (name) =>
    at(name)
      .filter((i) => /[a-z]/.test(name.charAt(i)))
      .map((i) => put(name, i, name.charAt(i))),
  replacement: (name) =>
    Object.values(keyboards).flatMap((keys: Record<string, string>) =>
      at(name).flatMap((i) => [...(keys[name.charAt(i)] ?? "")].map((c) => put(name, i, c, 1))),
    ),
  anyLetter: (name) => at(name).flatMap((i) => [...alphabet].map((c) => put(name, i, c, 1))),
  transposition: (name) =>
    at(name)
      .slice(1)
      .map((i) => put(name, i - 1, name.charAt(i) + name.charAt(i - 1), 2)),
  vowelSwap: (name) =>
    at(name)
      .filter((i) => /[aeiou]/.test(name.charAt(i)))
      .flatMap((i) => [..."aeiou"].map((c) => put(name, i, c, 1))),
  plural: (name) =>
    at(name)
      .slice(2)
      .map((i) => put(name, i + 1, /[sxz]/.test(name.charAt(i)) ? "es" : "s")),
};

const valid = (name: string) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(name) && !/^..--/.test(name);

/** Every permutation of a domain, by kind. Hosts are as an attacker would register them; IDN ones in Unicode. */
export function permutations(domain: string): ReadonlyMap<string, readonly Permutation[]> {
  const dot = domain.indexOf(".");
  const name = domain.slice(0, dot);
  const suffix = domain.slice(dot + 1);
  const out = new Map<string, readonly Permutation[]>();
  const add = (made: string, hosts: Iterable<string>) =>
    out.set(
      made,
      [...new Set(hosts)].filter((host) => host !== domain).map((host) => ({ made, host })),
    );

  for (const [made, make] of Object.entries(makers)) {
    add(
      made,
      [...make(name)].filter((other) => valid(other) && other !== name).map((other) => `${other}.${suffix}`),
    );
  }
  add(
    "subdomain",
    at(name)
      .slice(1)
      .filter((i) => name[i] !== "-" && name[i - 1] !== "-")
      .map((i) => `${put(name, i, ".")}.${suffix}`),
  );
  add(
    "embedded",
    ["mail-secure.com", "login-portal.net"].flatMap((host) => [
      `${domain}.${host}`,
      `${domain.replace(/\./g, "-")}.${host}`,
    ]),
  );
  add(
    "tld",
    suffixes.map((other) => `${name}.${other}`),
  );
  add("various", [
    `ww${domain}`,
    `www${domain}`,
    `www-${domain}`,
    ...["com", "net"].flatMap((other) => [
      `${name}${suffix.replace(/\./g, "")}.${other}`,
      `${name}-${suffix.replace(/\./g, "-")}.${other}`,
    ]),
  ]);
  add(
    "dictionary",
    words.flatMap((word) =>
      [`${name}-${word}`, `${name}${word}`, `${word}-${name}`, `${word}${name}`].map((made) => `${made}.${suffix}`),
    ),
  );
  if (name.includes("-"))
    add(
      "wordExchanged",
      words.map((word) => `${name.slice(0, name.lastIndexOf("-"))}-${word}.${suffix}`),
    );
  add(
    "idn",
    at(name).flatMap((i) => [...(foreign[name.charAt(i)] ?? "")].map((c) => `${put(name, i, c, 1)}.${suffix}`)),
  );
  const whole = Array.from(name, (c) => cyrillic[c] ?? c).join("");
  if (whole !== name) add("cyrillic", [`${whole}.${suffix}`]);
  return out;
}
