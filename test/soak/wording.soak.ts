import { join } from "node:path";
import { readCases } from "../mail/cases";
import { inspectionIn } from "../mail/inspectFile";
import { readerFrom } from "../wording/reader";

const folder = join(__dirname, "../mail");
/** READER names the folder of other weights than those that are shipped. */
const reader = readerFrom(process.env["READER"] ?? join(__dirname, "../../assets/reader"));

test.each(readCases(folder).map((one) => [one.case, one] as const))(
  "%s: with the wording model the verdict is that of its story",
  async (_, { file, now, story, verdict }) => {
    const report = await inspectionIn(folder, await reader).inspectFile(file, now);
    expect({ story, verdict: report.verdict }).toEqual({ story, verdict });
  },
  60_000,
);
