/** @jest-environment node */
import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addRegister } from "../../../src/service/registers/index/build";
import { RegisterIndex } from "../../../src/service/registers/index/open";
import { polishRegister } from "../../../src/service/registers/poland";
import { slovakRegister } from "../../../src/service/registers/slovakia";

const rows = Number(process.env.ROWS ?? 1_000_000);
const questions = 2_000;
const minutes = 60_000;
const mebibyte = 1024 * 1024;

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "registers-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const numberOf = (at: number) => `SK${String((100_000_000 + at) * 11).padStart(10, "0")}`;
const ibanOf = (at: number) => `SK89${String(at).padStart(20, "0")}`;
const made = (at: number) => createHash("sha512").update(String(at)).digest("hex");

function writeFile(name: string, before: string, row: (at: number) => string, after: string): string {
  const path = join(folder, name);
  const file = openSync(path, "w");
  writeSync(file, before);
  for (let at = 0; at < rows; at += 1_000)
    writeSync(file, Array.from({ length: Math.min(1_000, rows - at) }, (_, more) => row(at + more)).join(""));
  writeSync(file, after);
  closeSync(file);
  return path;
}

/** Adds a file, and sees how much memory that takes at most. */
async function add(path: string) {
  const before = process.memoryUsage().rss;
  const memory = { most: before };
  const watch = setInterval(() => (memory.most = Math.max(memory.most, process.memoryUsage().rss)), 20);
  const started = performance.now();
  const head = await addRegister(path, folder, new Date());
  memory.most = Math.max(memory.most, process.memoryUsage().rss);
  clearInterval(watch);
  const grown = (memory.most - before) / mebibyte;
  process.stdout.write(
    `${path}: ${Math.round(statSync(path).size / mebibyte)} MiB, added in ${((performance.now() - started) / 1_000).toFixed(1)} s, memory +${Math.round(grown)} MiB\n`,
  );
  return { head, grown };
}

async function timed(what: string, times: number, ask: (at: number) => Promise<unknown>): Promise<number> {
  const started = performance.now();
  for (let at = 0; at < times; at += 1) await ask(at);
  const each = (performance.now() - started) / times;
  process.stdout.write(`${what}: ${each.toFixed(3)} ms each\n`);
  return each;
}

it(
  `takes ${rows} entries of Slovakia's list in bounded memory, and finds each`,
  async () => {
    const path = writeFile(
      "sk.xml",
      '<?xml version="1.0"?>\n<Zoznam><DatumAktualizacieZoznamu>25112026</DatumAktualizacieZoznamu><DS_DPH_IBAN>\n',
      (at) =>
        `<ITEM><IC_DPH>${numberOf(at)}</IC_DPH><ICO>31000000</ICO><IBAN>${ibanOf(at)}</IBAN><NAZOV_SUBJEKTU>Meno ${at}, s.r.o.</NAZOV_SUBJEKTU><OBEC>Bratislava</OBEC></ITEM>\n`,
      "</DS_DPH_IBAN></Zoznam>\n",
    );
    const { head, grown } = await add(path);
    expect(head.counts).toEqual({ pair: rows, subject: rows });
    expect(grown).toBeLessThan(150);
    const register = slovakRegister(await RegisterIndex.open(join(folder, "sk.register")));
    const ask = (of: number, at: number) =>
      register.ask(numberOf(of), { scheme: "iban", value: ibanOf(at), bank: null });
    const step = Math.floor(rows / questions);
    expect(
      await timed("an account that is on it", questions, async (at) =>
        expect(await ask(at * step, at * step)).toBe("onRegister"),
      ),
    ).toBeLessThan(20);
    await timed("an account that isn't", questions, async (at) =>
      expect(await ask(at * step, at * step + 1)).toBe("notOnRegister"),
    );
    await register.close();
  },
  10 * minutes,
);

it(
  `takes ${rows} digests of Poland's list in bounded memory, and answers in milliseconds`,
  async () => {
    const path = writeFile(
      "pl.json",
      '{"naglowek":{"dataGenerowaniaDanych":"20261125","liczbaTransformacji":"5000","schemat":"S"},"skrotyPodatnikowCzynnych":[\n',
      (at) => `${at === 0 ? "" : ","}"${made(at)}"\n`,
      '],"skrotyPodatnikowZwolnionych":[],"maski":["XX10901014YYYYXXXXXXXXXXXX"]}\n',
    );
    const { head, grown } = await add(path);
    expect(head.counts.pair).toBe(rows);
    expect(grown).toBeLessThan(150);
    const index = await RegisterIndex.open(join(folder, "pl.register"));
    for (let at = 0; at < rows; at += Math.floor(rows / questions))
      expect(await index.has("pair", Buffer.from(made(at).slice(0, 32), "hex"))).toBe(true);
    const register = polishRegister(index);
    const each = await timed("an account of Poland's", 100, async (at) =>
      expect(
        await register.ask("5260250274", {
          scheme: "iban",
          value: `PL61109010140000071${at + 100_000_000}`,
          bank: null,
        }),
      ).toBe("notOnRegister"),
    );
    expect(each).toBeLessThan(50);
    await register.close();
  },
  10 * minutes,
);
