import { isSameDestination, isUnsettled, shownDestination } from "../../../cases";
import type { View } from "../../../report";
import { Filled, Foreign } from "../../../ui";
import type { CaseHere, FoundCase } from "../../cases/types";
import type { CaseWords } from "../../messages/case";
import { useCaseStyles } from "./styles";

const namesMore = ({ scope }: FoundCase, { message }: CaseHere["subject"]): boolean =>
  message.about.scope.destinations.some(
    (named) => !scope.destinations.some((known) => isSameDestination(known, named)),
  );

/** What the case doesn't cover: another account of this message, or an unread part. */
export function Limits({
  form,
  subject,
  view,
  words,
}: {
  readonly form: FoundCase;
  readonly subject: CaseHere["subject"];
  readonly view: View;
  readonly words: CaseWords;
}) {
  const styles = useCaseStyles();
  const { state, label, scope, isAltered } = form;
  if (isUnsettled(state))
    return isAltered || !namesMore(form, subject) ? null : (
      <div role="note" className={styles.stack}>
        <p className={styles.strong}>
          <Filled template={words.otherAccount} parts={{ case: label }} />
        </p>
        {scope.destinations.length > 0 && (
          <>
            <p className={styles.facts}>{words.about.destinations}</p>
            <ul className={styles.list}>
              {scope.destinations.map((each) => (
                <li key={each} className={styles.number}>
                  <Foreign text={shownDestination(each)} max={120} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  const isGood = form.covers && (state === "released" || state === "dismissed");
  return isGood && view.notChecked.length > 0 ? <p className={styles.strong}>{words.unreadText}</p> : null;
}
