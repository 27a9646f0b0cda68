/**
 * The directory at 1,000, 10,000 and 100,000 made-up suppliers: what it takes to build, to open in one more thread, and
 * to ask; whom it finds under names that are written otherwise; and which strangers it mistakes. Next to it fuse.js and
 * minisearch by themselves. Prints tables and fails for nothing. `--quick`: fewer of all.
 */
import { cpus } from "node:os";
import { Worker } from "node:worker_threads";
import { bundle, load } from "./matching/built.mjs";
import { Random } from "./matching/random.mjs";
import { kinds } from "./matching/disturb.mjs";
import { messages } from "./matching/messages.mjs";
import { handed, opened } from "./matching/open.mjs";
import { fuse, minisearch } from "./matching/peers.mjs";
import { make, nameOf, suppliers } from "./matching/suppliers.mjs";

const quick = process.argv.includes("--quick");
const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
const asked = quick ? 100 : 500;
/** Names that are disturbed, and names of companies that are on no record. */
const disturbed = quick ? 390 : 2_002;
const strangers = quick ? 200 : 1_000;
/** Milliseconds that one of the others may take for all that it is asked of one kind. */
const patience = quick ? 1_000 : 4_000;

const blank = { addresses: [], domains: [], names: [], mentions: [], taxIds: [], accounts: [], otherDestinations: [] };
const megabytes = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);
const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;

/** @param {readonly number[]} values @param {number} share From 0 to 1. @returns {number} */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Milliseconds that the processor worked since, so that what else runs on the machine doesn't count. @param {NodeJS.CpuUsage} since */
function worked(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** @param {{ lookup(clues: object): Promise<any> }} directory @param {readonly object[]} questions */
async function timed(directory, questions) {
  const taken = [];
  for (const clues of questions) {
    const start = process.cpuUsage();
    await directory.lookup(clues);
    taken.push(worked(start));
  }
  return `${quantile(taken, 0.5).toFixed(2)} / ${quantile(taken, 0.99).toFixed(2)} ms`;
}

/** @param {unknown} what @param {readonly object[]} questions @returns {Promise<{ open: number, first: number, bytes: number, start: number }>} */
function thread(what, questions) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./matching/thread.mjs", import.meta.url), {
      workerData: { handed: what, questions },
    });
    worker.once("error", reject);
    worker.once("message", (said) => {
      resolve({ ...said, start: performance.now() - start });
      void worker.terminate();
    });
  });
}

/**
 * Disturbed names with the supplier that is meant, as many of each kind.
 * @param {ReturnType<typeof suppliers>} list
 */
function questionsOf({ made }) {
  const random = new Random(3);
  const each = Math.floor(disturbed / Object.keys(kinds).length);
  return Object.entries(kinds).map(([kind, disturb]) => {
    /** @type {{ query: string, at: number }[]} */
    const questions = [];
    for (let tries = 0; questions.length < each && tries < 100_000; tries += 1) {
      const at = random.below(made.length);
      const one = made[at];
      const query = one === undefined ? null : disturb(one, random);
      if (query !== null) questions.push({ query, at });
    }
    return { kind, questions };
  });
}

/** What a name is but for the order of its words and the gaps between. @param {string} name @param {Function} nameKey */
const lettersOf = (name, nameKey) => [...nameKey(name).replaceAll(" ", "")].sort().join("");

/** Names that no record and no alias holds. @param {ReturnType<typeof suppliers>} list @param {Function} nameKey */
function strange({ records }, nameKey) {
  const known = new Set(
    records.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => lettersOf(one, nameKey))),
  );
  const random = new Random(99);
  const names = [];
  while (names.length < strangers) {
    const name = nameOf(make(random));
    if (!known.has(lettersOf(name, nameKey))) names.push(name);
  }
  return names;
}

/** @param {readonly string[][]} rows The first is the head. */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    );
  console.log();
}

/** @param {import("./matching/peers.mjs").Peer} peer @param {ReturnType<typeof questionsOf>} all @param {readonly string[]} unknown @param {readonly string[]} ids @param {readonly { name: string }[]} records @param {Function} nameKey */
function measurePeer(peer, all, unknown, ids, records, nameKey) {
  /** @type {number[]} */
  const taken = [];
  /** @template T @param {readonly T[]} list @param {(one: T) => boolean} ask */
  const share = (list, ask) => {
    const start = performance.now();
    let yes = 0;
    let count = 0;
    for (const one of list) {
      if (count > 0 && performance.now() - start > patience) break;
      const began = process.cpuUsage();
      if (ask(one)) yes += 1;
      taken.push(worked(began));
      count += 1;
    }
    return `${percent(yes / count)}${count < list.length ? ` of ${count}` : ""}`;
  };
  const key = (/** @type {number} */ at) => nameKey(records[at]?.name ?? "");
  const found = all.map(({ questions }) =>
    share(questions, ({ query, at }) => {
      const best = peer.best(query);
      return best !== null && (best === at || key(best) === key(at));
    }),
  );
  const wrong = share(unknown, (name) => peer.best(name) !== null);
  return { found, wrong, time: `${quantile(taken, 0.5).toFixed(1)} / ${quantile(taken, 0.99).toFixed(1)} ms` };
}

await bundle();
const doors = load();
const { nameKey } = doors;
if (nameKey === undefined) throw new Error("The bundle lacks nameKey.");
console.log(`${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}\n`);

/** @type {string[][]} */
const cost = [
  [
    "suppliers",
    "built in",
    "buffer",
    "a record",
    "thread: opens in",
    "+ 20 messages",
    "its memory",
    "no name p50/p99",
    "names p50/p99",
  ],
];
/** Questions, and a list that is let go once it is packed, as the command line does. @param {number} size */
function prepared(size) {
  const list = suppliers(size, size);
  const plain = messages(list, asked, false);
  const named = messages(list, asked, true);
  const begun = process.cpuUsage();
  const what = handed(doors, list.records);
  return { plain, named, what, built: worked(begun) };
}

// Once for the compiler of the machine, so that the first size isn't the slowest.
for (const { what, named } of [prepared(500)]) await timed(opened(doors, what), named);
for (const size of sizes) {
  const { plain, named, what, built } = prepared(size);
  const directory = opened(doors, what);
  for (const clues of [...plain.slice(0, 3), ...named.slice(0, 3)]) await directory.lookup(clues);
  const bytes = /** @type {{ bytes: ArrayBufferLike }} */ (what).bytes.byteLength;
  const empty = await thread(handed(doors, []), [blank]);
  const other = await thread(what, [...plain.slice(0, 10), ...named.slice(0, 10)]);
  cost.push([
    size.toLocaleString("en"),
    `${(built / 1000).toFixed(2)} s`,
    `${megabytes(bytes)} MB`,
    `${Math.round(bytes / size)} B`,
    `${other.open.toFixed(1)} ms`,
    `${other.first.toFixed(1)} ms`,
    `${megabytes(other.bytes - empty.bytes)} MB`,
    await timed(directory, plain),
    await timed(directory, named),
  ]);
}
console.log(
  "The directory. Milliseconds of the processor, but those of the thread, which are by the clock. The buffer holds the records\n" +
    "and all indexes, and threads share it; a thread's own memory is what it takes beside it.\n",
);
table(cost);

for (const size of sizes) {
  const list = suppliers(size, size);
  const { records } = list;
  const directory = opened(doors, handed(doors, records));
  const all = questionsOf(list);
  const unknown = strange(list, nameKey);
  const ids = records.map(({ id }) => id);
  /** @param {string} query */
  const answers = async (query) => {
    const answer = await directory.lookup({ ...blank, names: [query] });
    return [...new Set(/** @type {string[]} */ (answer.matches.map((/** @type {any} */ match) => match.record.id)))];
  };
  /** @type {string[][]} */
  const rows = [];
  for (const { questions } of all) {
    let [first, among, wrong] = [0, 0, 0];
    for (const { query, at } of questions) {
      const found = await answers(query);
      const place = found.indexOf(ids[at] ?? "");
      if (found.length === 1 && place === 0) first += 1;
      else if (place !== -1) among += 1;
      else if (found.length > 0) wrong += 1;
    }
    const of = questions.length;
    rows.push([percent((first + among) / of), percent(among / of), percent(wrong / of)]);
  }
  let taken = 0;
  for (const name of unknown) if ((await answers(name)).length > 0) taken += 1;
  const peers = [fuse(records), minisearch(records)].map((peer) => ({
    peer,
    ...measurePeer(peer, all, unknown, ids, records, nameKey),
  }));
  console.log(
    `${size.toLocaleString("en")} suppliers, ${all.reduce((sum, { questions }) => sum + questions.length, 0)} disturbed names. A search of others counts where its first answer is right.\n`,
  );
  table([
    ["written otherwise", "found", "of it one of several", "another taken", ...peers.map(({ peer }) => peer.name)],
    ...all.map(({ kind }, at) => [kind, ...(rows[at] ?? []), ...peers.map(({ found }) => found[at] ?? "")]),
    ["on no record, yet found", "", "", percent(taken / unknown.length), ...peers.map(({ wrong }) => wrong)],
    ["a query, p50 / p99", "", "", "", ...peers.map(({ time }) => time)],
    ["index built", "", "", "", ...peers.map(({ peer }) => `${Math.round(peer.built)} ms`)],
  ]);
}
