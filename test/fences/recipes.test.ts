import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { scripts } from "../../package.json";
import { root } from "./lint";

const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
/** The recipes with what they tell to create: a name in angle brackets, capitals, or the example's own. */
const isMade = (path: string): boolean => /<|\bNNN\b|[A-Z]{3,}|destination-in-subject/.test(path.replace("README", ""));

const pathsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/`((?:src|test|tools|docs|training|assets)\/[^`\s]+)`/g), ([, path = ""]) => path);
const lost = (text: string): readonly string[] =>
  pathsIn(text).filter((path) => !isMade(path) && !existsSync(join(root, path)));
const scriptsLost = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\bnpm run ([\w:]+)/g), ([, name = ""]) => name).filter((name) => !(name in scripts));
/** Jest takes the beginning of a path. */
const testsLost = (text: string): readonly string[] =>
  Array.from(text.matchAll(/`npx jest --ci ([^`]+)`/g), ([, paths = ""]) => paths.split(/\s+/))
    .flat()
    .filter((path) => path !== "" && !isMade(path))
    .filter((path) => ![path, `${path}.test.ts`, `${path}.test.tsx`].some((each) => existsSync(join(root, each))));

const blocks = Array.from(
  guide.matchAll(/`(src\/[^`]+\.ts)`[^\n]*\n\n( *)```ts\n([\s\S]*?)\n\2```/g),
  ([, path = "", , code = ""]) => ({ path, code: code.replace(/^ {3}/gm, "") }),
);

/** What the compiler says of a file that isn't there. */
function faultsOf(path: string, code: string): readonly string[] {
  const file = join(root, path);
  const config = join(root, path.split("/").slice(0, 2).join("/"), "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    dirname(config),
  );
  const host = ts.createCompilerHost(options);
  const [exists, read] = [host.fileExists.bind(host), host.readFile.bind(host)];
  host.fileExists = (name) => name === file || exists(name);
  host.readFile = (name) => (name === file ? code : read(name));
  const program = ts.createProgram([file], { ...options, incremental: false, noEmit: true }, host);
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "),
  );
}

describe("the recipes", () => {
  it("name paths, scripts and tests that are there", () => {
    expect(pathsIn(guide).length).toBeGreaterThan(100);
    expect([lost(guide), scriptsLost(guide), testsLost(guide)]).toEqual([[], [], []]);
    const wrong = "`src/no/where.ts` `npm run nothing` `npx jest --ci test/fences test/nowhere` `src/<made>.ts`";
    expect([lost(wrong), scriptsLost(wrong), testsLost(wrong)]).toEqual([
      ["src/no/where.ts"],
      ["nothing"],
      ["test/nowhere"],
    ]);
  });

  it("have code that compiles in its zone", () => {
    expect(blocks.map(({ path }) => path)).toEqual(["src/analysis/signals/destination-in-subject.ts"]);
    expect(guide.match(/```ts\n/g)).toHaveLength(blocks.length);
    for (const { path, code } of blocks) {
      expect(faultsOf(path, code)).toEqual([]);
      expect(faultsOf(path, code.replace('say.clear("none")', 'say.clear("nothing")'))).not.toEqual([]);
    }
  });
});
