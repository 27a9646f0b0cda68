import { gunzipSync } from "fflate";
import { languageFile } from "./assets";
import { startCore, type Engine } from "./core";
import type { Grey } from "./grey";
import { linesIn, type Word } from "./lines";

/**
 * The languages whose letters are told, the quicker first: between them they have nearly all of Western Europe. Each more
 * costs a dense page a second: Spanish and Italian would halve the one letter in forty whose accent is misread in theirs.
 */
const languages = ["fra", "deu"];

/** Tesseract's own names: the engine by neural networks alone; a page of any make, without looking which way up it is. */
const settings = { tessedit_pageseg_mode: "3", user_defined_dpi: "300", thresholding_method: "0" };
const neural = 1;

/** What recognises words, kept for the thread. */
interface Recogniser {
  readonly lines: (grey: Grey, angle: number) => Word[][];
  readonly end: () => void;
}

/** A grey picture as a file that Leptonica reads (PGM, binary). */
function asFile({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${String(width)} ${String(height)}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

async function start(): Promise<Recogniser> {
  const [core, ...files] = await Promise.all([startCore(), ...languages.map(languageFile)]);
  // A server may have unpacked it on the way.
  for (const [at, file] of files.entries())
    core.FS.writeFile(`./${languages[at] ?? ""}.traineddata`, file[0] === 0x1f ? gunzipSync(file) : file);
  const engine: Engine = new core.TessBaseAPI();
  if (engine.Init(null, languages.join("+"), neural) !== 0) throw new Error("Tesseract does not start.");
  for (const [name, value] of Object.entries(settings)) engine.SetVariable(name, value);
  return {
    lines: (grey, angle) => {
      core.FS.writeFile("/input", asFile(grey));
      if (engine.SetImageFile(1, angle) !== 0 || engine.Recognize(null) !== 0) throw new Error("Tesseract fails.");
      const table = engine.GetTSVText(0);
      engine.Clear();
      return linesIn(table);
    },
    end: () => {
      engine.End();
    },
  };
}

let running: Promise<Recogniser> | null = null;

/** Recognises the words of a picture, line by line as Tesseract has them. Rejects where Tesseract fails, which is then started anew. */
export async function recognise(grey: Grey, angle: number): Promise<Word[][]> {
  running ??= start();
  try {
    return (await running).lines(grey, angle);
  } catch (error) {
    running = null;
    throw error;
  }
}

/** Gives back the memory that recognising words takes, some 150 MB. The next page starts it anew. */
export async function endRecognition(): Promise<void> {
  const ended = running;
  running = null;
  await ended?.then(
    ({ end }) => {
      end();
    },
    () => undefined,
  );
}
