import { spawn } from "node:child_process";
import { linesOf, program, quiet, run, runEither, temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

const names = Array.from({ length: 200 }, (_, at) => `${String((at * 77) % 200).padStart(3, "0")}.eml`);
// Every seventh takes far longer than its neighbours.
const messages = names.map((name, at) => [name, quiet(name) + (at % 7 === 0 ? "Nothing new.\r\n".repeat(3_000) : "")]);
const folder = folderWith(Object.fromEntries(messages) as Record<string, string>);

test("results keep the order of the paths, whichever thread is first", async () => {
  const result = await run(folder, ["scan", "--format", "json", "--jobs", "2", "."]);
  const sorted = [...names].sort();
  expect(linesOf(result).map(({ file }) => file)).toEqual(sorted);
  expect(linesOf(result).map(({ message }) => message.subject)).toEqual(sorted);
  expect(result).toMatchObject({ code: 0, error: "" });
});

test("paths given by hand keep their order", async () => {
  const given = ["003.eml", "001.eml", "002.eml", "001.eml"];
  const result = await runEither(folder, ["scan", "--format", "json", "--jobs", "2", ...given]);
  expect(linesOf(result).map(({ file }) => file)).toEqual(given);
});

test("a reader that closes early ends the run quietly", async () => {
  const child = spawn(process.execPath, [program, "scan", "--format", "json", "--jobs", "1", ".", ".", "."], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let error = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (error += text));
  child.stdout.once("data", () => child.stdout.destroy());
  const ended = await new Promise((resolve) => child.on("exit", (code, signal) => resolve({ code, signal })));
  expect({ ended, error }).toEqual({ ended: { code: 0, signal: null }, error: "" });
});
