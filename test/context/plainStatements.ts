import type { WordingPort } from "../../src/inspect";
import { languages } from "../attacks/phrases";
import { judgeText } from "../wording/judge";
import type { Text } from "../wording/texts";
import invoices from "./plain/invoices.json";
import first from "./plain/statements.json";
import second from "./plain/statements-2.json";

/** Where a statement is put into an invoice's message. */
const here = "{HERE}";

const statements = { first, second };

/**
 * Statements that an account has changed, each in a message of a supplier on record that comes with an invoice. Somebody who
 * hadn't seen the program wrote both: 20 statements in each of 13 languages, 40 messages. Another writer's 20 statements are for a
 * figure: no one looked at those that are missed.
 * @param takes Whether a statement is tried in a message, by their places.
 */
export function placedStatements(
  set: keyof typeof statements,
  takes: (statement: number, invoice: number, isOwn: boolean) => boolean,
): readonly Text[] {
  return languages.flatMap((lang) =>
    statements[set][lang].flatMap((statement, s) =>
      invoices.flatMap(({ lang: language, subject, text }, i): readonly Text[] =>
        takes(s, i, language === lang)
          ? [
              {
                id: `${lang}-${s}-${i}`,
                lang,
                kind: "change",
                subject,
                text: text.replace(here, () => statement),
                marks: [statement],
                set: "plain",
              },
            ]
          : [],
      ),
    ),
  );
}

/** The statements that no warning followed, with the message they were put in. */
export async function missedStatements(
  texts: readonly Text[],
  wording: WordingPort | null,
): Promise<readonly string[]> {
  const missed: string[] = [];
  for (const text of texts) {
    const { holds } = await judgeText(text, wording);
    if (!holds) missed.push(`${text.id}: ${text.marks.join(" ")}`);
  }
  return missed;
}
