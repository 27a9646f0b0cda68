import { isSameDestination, isUnsettled } from "../../../cases";
import { Filled, Foldable, Foreign } from "../../../ui";
import { CaseDestinations, EventList, nameOf } from "./log";
import { useCaseStyles, useOpenCase } from "./open";

const maxNames = 3;

function SeenBy() {
  const { form, words } = useOpenCase();
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
export function AboutCase() {
  const styles = useCaseStyles();
  const { form, view, words } = useOpenCase();
  const labels = form.findings.flatMap(({ signal }) => view.checks.find((each) => each.signal === signal)?.label ?? []);
  return (
    <Foldable title={words.about.title} level={null} small flush>
      <div className={styles.gridS}>
        <p className={styles.note}>
          <SeenBy />
        </p>
        {labels.length > 0 && (
          <div>
            <p className={styles.note}>{words.about.findings}</p>
            <ul className={styles.list}>
              {[...new Set(labels)].map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          </div>
        )}
        <CaseDestinations />
        <div>
          <p className={styles.note}>{words.about.log}</p>
          <EventList events={form.events} as="ol" />
        </div>
      </div>
    </Foldable>
  );
}

/** What the case doesn't cover: another account of this message, or an unread part. */
export function Limits() {
  const styles = useCaseStyles();
  const { here, form, view, words } = useOpenCase();
  const { state, label, scope, isAltered } = form;
  if (!isUnsettled(state)) {
    const isGood = form.covers && (state === "released" || state === "dismissed");
    return isGood && view.notChecked.length > 0 ? <p className={styles.strong}>{words.unreadText}</p> : null;
  }
  const namesMore = here.subject.message.about.scope.destinations.some(
    (named) => !scope.destinations.some((known) => isSameDestination(known, named)),
  );
  if (isAltered || !namesMore) return null;
  return (
    <div role="note" className={styles.gridS}>
      <p className={styles.strong}>
        <Filled template={words.otherAccount} parts={{ case: label }} />
      </p>
      <CaseDestinations />
    </div>
  );
}
