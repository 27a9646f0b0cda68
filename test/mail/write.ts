import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { expectedFile, readCases } from "./cases";
import { expectedReport, expectedText, type ExpectedReport } from "./expected";
import { inspectionIn } from "./inspectFile";

const usage = `npm run expected -- [--verdicts]
Writes the reports that test/mail expects, from what the program says now, and prints the cases that changed.

  --verdicts   write a report whose verdict, intent or supplier changed as well; without it they are listed, and the exit code is 1
`;

const decisive = ["verdict", "intent", "supplier"] as const;

/** What changed of what is decided, a phrase each. */
function decided(before: ExpectedReport, now: ExpectedReport): string[] {
  const shown = (report: ExpectedReport, key: (typeof decisive)[number]): string =>
    JSON.stringify(key === "supplier" ? (report.supplier?.["id"] ?? null) : report[key]);
  return decisive
    .filter((key) => shown(before, key) !== shown(now, key))
    .map((key) => `${key} ${shown(before, key)} → ${shown(now, key)}`);
}

/** The tool's command line. @param folder With the cases. @returns The exit code. */
export async function main(args: readonly string[], folder: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { verdicts: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const { inspectFile } = inspectionIn(folder);
  let refused = 0;
  for (const one of readCases(folder)) {
    const file = join(folder, expectedFile(one));
    const now = expectedReport(await inspectFile(one.file, one.now));
    const before = existsSync(file) ? readFileSync(file, "utf8") : null;
    const text = expectedText(now);
    if (text === before) continue;
    const changes = before === null ? [] : decided(JSON.parse(before) as ExpectedReport, now);
    const isRefused = changes.length > 0 && !values.verdicts;
    if (isRefused) refused += 1;
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const what = before === null ? "new" : changes.length === 0 ? "findings" : changes.join(", ");
    process.stdout.write(`${isRefused ? "not written" : "written"}  ${one.case}: ${what}\n`);
  }
  if (refused > 0) {
    process.stderr.write(`${refused} decided otherwise than before: meant so? Then run it again with --verdicts.\n`);
  }
  return refused > 0 ? 1 : 0;
}
