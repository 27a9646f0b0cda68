import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { built } from "./built";

/** What each file of the built pane may weigh as a server sends it: kilobytes of 1,000 bytes, after gzip -9. */
const most: Readonly<Record<string, number>> = {
  // Of the page, 1 has the wording model heard behind the first verdict, 3 are what leads to a proposal, 3 what leads to a case, and 4 what says that Outlook no longer answers, copies
  // what a client won't, and takes originals.
  // The worker has its program and its lists in two files, and loads both when it starts. Of its lists, 5 are ways to pay. Of its program, 3 ask the
  // supplier service, 6 compare parts of accounts and know banks by name, 2 report bounds, 2 are words for what is asked, held back, assigned or paid in another way, and 1 takes what a learned
  // reader hears.
  ...{ taskpane: 165.9, worker: 193, lists: 136.5, wallets: 8.5, words: 8.7, lexicon: 13.3, formats: 12.5 },
  // What signs in: loaded by the pane where config.json says how, and by the dialog's page.
  ...{ msal: 72, dialog: 87 },
  // What a reader opens to say that a warning is wrong.
  propose: 17.2,
  // What asks the supplier service, for both of these and for cases. Of each of these, 0.3 is the table of columns.
  contract: 4.5,
  // What asks the supplier service whose the accounts are, loaded by the worker where there is one.
  lookup: 4.3,
  // What a reader opens to hold a message against an original.
  originals: 6.5,
  // What is loaded behind the first verdict, of messages that the wording model is asked about: its worker with the encoder, what
  // asks it, and what brings it a message's segments.
  ...{ wording: 12.4, model: 1, meaning: 3 },
  // What asks for a case after the first verdict and offers to open one; what shows one, in six languages (14 of it), with
  // boxes to tick (3), what was read out on the phone (3), how a case ended (3), and which accounts
  // are denied on closing (0.7).
  ...{ cases: 7.8, case: 65 },
  // The worker that reads files, its readers, and the two large programs that they load for PDF and for words in pictures.
  // Of the reader of PDF, 3 are what digits look like; it and the reader of pictures look for accounts themselves, with what
  // one file has for both (of it, 3 are Vocalink's table of sort codes).
  ...{ files: 12.8, reader: 15.5, pdf: 21, pixels: 10.5, accounts: 25.5, pdfjs: 520, tesseract: 24.2 },
};
/** Of the register, in the same units. */
const maxOfRegister = { page: 339, all: 460 };
/** Readers of documents, loaded by the first file of a kind. */
const readers = new Set(["archive", "codes", "image", "mail", "office", "rtf", "text", "xml"]);

/** The scripts by the name that they have before the digest of their content. */
let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  const folder = await built("taskpane");
  const scripts = readdirSync(folder).flatMap((name): [string, Buffer][] => {
    const part = /^([a-z-]+)\.[0-9a-f]{12}\.js$/.exec(name)?.[1];
    return part === undefined ? [] : [[part, readFileSync(join(folder, name))]];
  });
  files = new Map(scripts);
}, 240_000);

const kindOf = (name: string): string => (readers.has(name) ? "reader" : (name.split("-")[0] ?? name));

it("has the page, its worker, and next to them what is loaded by need", () => {
  const names = [...files.keys()];
  expect(names).toEqual(
    expect.arrayContaining([
      "taskpane",
      "worker",
      "msal",
      "dialog",
      "words-de",
      "lists",
      "formats",
      "wallets",
      "lexicon-de",
      "files",
      "accounts",
      "pdf",
      "pixels",
      "pdfjs",
      "tesseract",
      ...readers,
    ]),
  );
  expect(names.filter((name) => most[kindOf(name)] === undefined)).toEqual([]);
});

it("loads what signs in by need alone", () => {
  for (const name of ["taskpane", "worker", "files"])
    expect(files.get(name)?.toString("latin1")).not.toContain("acquireTokenByCode");
  expect(files.get("msal")?.toString("latin1")).toContain("acquireTokenByCode");
});

it("stays as small as it is, file by file", () => {
  const heavy = [...files].flatMap(([name, bytes]) => {
    const weight = gzipSync(bytes, { level: 9 }).length / 1000;
    return weight > (most[kindOf(name)] ?? 0) ? [`${name}: ${weight.toFixed(1)} kB`] : [];
  });
  expect(heavy).toEqual([]);
});

describe("the register", () => {
  it("stays as small as it is: its page, and what is loaded by need", async () => {
    const folder = await built("register");
    const weights = readdirSync(folder).flatMap((name): [string, number][] =>
      name.endsWith(".js") ? [[name, gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000]] : [],
    );
    const page = weights.filter(([name]) => name.startsWith("register."));
    const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
    expect(page).toHaveLength(1);
    // The page has its words in six languages (41). Signing in by Entra ID, the ranking of what is found and the names of
    // German banks are loaded by need.
    expect(page[0]?.[1]).toBeLessThan(maxOfRegister.page);
    expect(all).toBeLessThan(maxOfRegister.all);
  }, 240_000);
});
