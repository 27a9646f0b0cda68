import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(__dirname, "../../..");
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  root,
);

/** The declarations of Office.js are eight megabytes: each file is read once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of `code`, which stands in this folder, with the declarations of `types` in sight. */
function complaints(code: string, types: readonly string[]): readonly string[] {
  const path = resolve(__dirname, "compiled.ts");
  const settings: ts.CompilerOptions = {
    ...options,
    incremental: false,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [...types],
  };
  delete settings.tsBuildInfoFile;
  const host = ts.createCompilerHost(settings);
  const plain = ts.createCompilerHost(settings);
  host.fileExists = (name) => name === path || plain.fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    if (name === path) return ts.createSourceFile(name, code, ts.ScriptTarget.ES2022);
    if (!parsed.has(name)) parsed.set(name, plain.getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([path], settings, host);
  const source = program.getSourceFile(path);
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

// The compiler is slow where others use the machine too.
jest.setTimeout(120_000);

const header = `
import type { OfficeLike } from "../../../src/mail/office";
import type { FakeOutlook } from "../../../preview/outlook";
type Real = typeof Office;
type Fake = FakeOutlook["office"];
`;

describe("the declarations of Office.js", () => {
  it("fit what is used of it, and what the fake gives", () => {
    const code = `${header}
      declare const real: Real;
      export const asUsed: OfficeLike = real;
      declare const fake: Fake;
      export const asGiven: OfficeLike = fake;`;
    expect(complaints(code, ["office-js"])).toEqual([]);
  });

  it("know each name that the fake has", () => {
    const code = `${header}
      type RealContext = Real["context"];
      type RealMailbox = RealContext["mailbox"];
      type RealItem = NonNullable<RealMailbox["item"]>;
      type FakeContext = Fake["context"];
      type FakeMailbox = FakeContext["mailbox"];
      type FakeItem = NonNullable<FakeMailbox["item"]>;
      type Unknown =
        | Exclude<keyof Fake, keyof Real>
        | Exclude<keyof Fake["EventType"], keyof Real["EventType"]>
        | Exclude<keyof FakeContext, keyof RealContext>
        | Exclude<keyof FakeMailbox, keyof RealMailbox>
        | Exclude<keyof FakeMailbox["userProfile"], keyof RealMailbox["userProfile"]>
        | Exclude<keyof FakeMailbox["diagnostics"], keyof RealMailbox["diagnostics"]>
        | Exclude<keyof FakeItem, keyof RealItem>
        | Exclude<keyof FakeItem["notificationMessages"], keyof RealItem["notificationMessages"]>
        | Exclude<keyof NonNullable<FakeContext["officeTheme"]>, keyof RealContext["officeTheme"]>;
      export const known: [Unknown] extends [never] ? true : Unknown = true;`;
    expect(complaints(code, ["office-js"])).toEqual([]);
  });

  it("would not fit a call that Office.js doesn't have", () => {
    const code = `${header}
      declare const real: Real;
      export const wrong: { readonly context: { readonly mailbox: { addHandlerAsync(type: boolean): number } } } = real;
      export const unknown: "noSuchName" extends keyof Real["context"] ? true : "none" = true;`;
    expect(complaints(code, ["office-js"])).toHaveLength(2);
  });

  it("are in nobody else's sight", () => {
    const config = ts.readConfigFile(resolve(root, "tsconfig.json"), (path) => ts.sys.readFile(path)).config as {
      compilerOptions: { types: readonly string[] };
    };
    const { types } = config.compilerOptions;
    expect(complaints("export const real = Office;", types)).toEqual(["Cannot find name 'Office'."]);
  });
});
