import type { View } from "../../../report";
import { shownDestination } from "../../../cases";
import { Filled, Foldable, Foreign } from "../../../ui";
import type { FoundCase } from "../../cases/types";
import type { CaseWords } from "../../messages/case";
import { EventSentence, nameOf } from "./log";
import { useCaseStyles } from "./styles";

const maxNames = 3;

function SeenBy({ form, words }: { readonly form: FoundCase; readonly words: CaseWords }) {
  const names = [...new Set(form.seen.map(({ by }) => nameOf(by, words)))];
  if (names.length === 0) return null;
  const shown = new Intl.ListFormat(words.locale, { type: names.length > maxNames ? "unit" : "conjunction" }).format(
    names.slice(0, maxNames).map((name) => name.slice(0, 60)),
  );
  const people = <Foreign text={shown} max={200} />;
  const more = names.length - maxNames;
  return <Filled template={more > 0 ? words.seenByMore : words.seenBy} parts={{ people, count: more }} />;
}

/** What differed, where the money would go, and what was done. */
export function AboutCase({
  form,
  view,
  now,
  words,
}: {
  readonly form: FoundCase;
  readonly view: View;
  readonly now: number;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const labels = form.findings.flatMap(({ signal }) => view.checks.find((each) => each.signal === signal)?.label ?? []);
  const { destinations } = form.scope;
  return (
    <Foldable title={words.about.title} level={null} small flush>
      <div className={styles.stack}>
        <p className={styles.facts}>
          <SeenBy form={form} words={words} />
        </p>
        {labels.length > 0 && (
          <div>
            <p className={styles.facts}>{words.about.findings}</p>
            <ul className={styles.list}>
              {[...new Set(labels)].map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </div>
        )}
        {destinations.length > 0 && (
          <div>
            <p className={styles.facts}>{words.about.destinations}</p>
            <ul className={styles.list}>
              {destinations.map((each) => (
                <li key={each} className={styles.number}>
                  <Foreign text={shownDestination(each)} max={120} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <p className={styles.facts}>{words.about.log}</p>
          <ol className={styles.list}>
            {form.events.map((event, index) => (
              <li key={index}>
                <EventSentence form={form} event={event} now={now} words={words} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Foldable>
  );
}
