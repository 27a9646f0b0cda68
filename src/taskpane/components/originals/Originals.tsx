import { Button, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type ComponentType, type ReactNode, useRef } from "react";
import { put } from "../../../messages";
import type { OriginalView } from "../../../report";
import type { OriginalState } from "../../originals/originals";
import { type OriginalsWords, originalsWordsFor } from "../../messages/originals";
import { Compared, Foreign, stylesWith, pieces } from "../../../ui";
import { usePane, type OriginalActions } from "../usePane";

const useStyles = stylesWith({
  gridM: { ...pieces.grid, gap: tokens.spacingVerticalM },
  listM: { ...pieces.list, ...pieces.grid, gap: tokens.spacingVerticalM },
  head: { ...pieces.row, columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere" },
  remove: { flexShrink: 0, "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" } },
  answer: { ...typographyStyles.body1, display: "flex", columnGap: tokens.spacingHorizontalXS, margin: 0 },
  icon: {
    display: "flex",
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    paddingTop: "2px",
  },
  bad: { color: tokens.colorStatusDangerForeground3 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  compared: { marginTop: tokens.spacingVerticalXS },
  below: { marginTop: tokens.spacingVerticalXXS },
  button: { justifySelf: "start", maxWidth: "100%", "@media (pointer: coarse)": { minHeight: "44px" } },
});

/** None is green: an original proves nothing. */
export type Answer = Readonly<{ tone: "bad" | "same" | "unknown" | "waits"; text: string }>;

function dayOf(date: string | null, locale: string): string | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(time);
}

function dated({ dated: message, undated }: OriginalsWords["altered"], day: string | null): string {
  return day === null ? undated : put(message, { date: day });
}

function answersOf(state: OriginalState, view: OriginalView | null, said: OriginalsWords): readonly Answer[] {
  const { status, kind, date, partial } = state;
  if (status === "reading") return [{ tone: "waits", text: said.reading }];
  if (status !== "held") return [{ tone: "unknown", text: said.problems[status] }];
  if (view === null) return [{ tone: "waits", text: said.comparing }];
  const day = dayOf(date, said.locale);
  const { quoted, accounts } = view;
  if (quoted === "itself") return [{ tone: "unknown", text: said.itself }];
  const answers: Answer[] = [];
  if (quoted === "altered") answers.push({ tone: "bad", text: dated(said.altered, day) });
  else if (quoted === "agrees") answers.push({ tone: "same", text: dated(said.agrees, day) });
  else if (kind === "message") answers.push({ tone: "unknown", text: dated(said.notQuoted, day) });
  if (accounts === "changed") answers.push({ tone: "bad", text: dated(said.changed, day) });
  else if (accounts === "same") answers.push({ tone: "same", text: dated(said.same, day) });
  else answers.push({ tone: "unknown", text: accounts === "none" ? said.noAccount : said.notNamed });
  if (partial) answers.push({ tone: "unknown", text: said.partial });
  return answers;
}

const icons: Readonly<Record<Answer["tone"], ComponentType>> = {
  bad: WarningFilled,
  same: CheckmarkRegular,
  unknown: QuestionCircleRegular,
  waits: HourglassHalfRegular,
};

function Line({ tone, children }: { readonly tone: Answer["tone"]; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <p className={styles.answer}>
      <span className={mergeClasses(styles.icon, tone === "bad" && styles.bad)} aria-hidden>
        <Icon />
      </span>
      <span className={styles.words}>{children}</span>
    </p>
  );
}

function OneOriginal({
  state,
  view,
  said,
  remove,
}: Readonly<{ state: OriginalState; view: OriginalView | null; said: OriginalsWords; remove: () => void }>) {
  const { words } = usePane();
  const styles = useStyles();
  const { name, kind } = state;
  const shown = <Foreign text={name} max={80} />;
  const compared = { ...words.compared, onRecord: kind === "document" ? said.inDocument : said.inOriginal };
  const label = put(said.remove, { name });
  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{shown}</p>
        <Button
          appearance="subtle"
          size="small"
          className={styles.remove}
          icon={<DismissRegular />}
          aria-label={label}
          title={label}
          onClick={remove}
        />
      </div>
      {answersOf(state, view, said).map(({ tone, text }) => (
        <Line key={text} tone={tone}>
          {text}
        </Line>
      ))}
      {(view?.comparisons ?? []).map((comparison, index) => (
        <div key={index} className={styles.compared}>
          <Compared comparison={comparison} words={compared} />
          {comparison.note !== null && (
            <Foreign as="p" className={mergeClasses(styles.note, styles.below)} text={comparison.note} max={400} />
          )}
        </div>
      ))}
    </>
  );
}

const accepted = ".eml,.msg,.pdf,message/rfc822,application/vnd.ms-outlook,application/pdf";

/** By a file dialog, for keyboards and phones. */
export function Originals({
  states,
  views,
  actions,
}: Readonly<{ states: readonly OriginalState[]; views: readonly OriginalView[]; actions: OriginalActions }>) {
  const { words } = usePane();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const said = originalsWordsFor(words.locale);
  return (
    <div className={styles.gridM}>
      {states.length > 0 && (
        <ul className={styles.listM} aria-live="polite">
          {states.map((state) => (
            <li key={state.id}>
              <OneOriginal
                state={state}
                view={views.find(({ id }) => id === state.id) ?? null}
                said={said}
                remove={() => actions.remove(state.id)}
              />
            </li>
          ))}
        </ul>
      )}
      {states.some(({ status }) => status === "held") && <p className={styles.note}>{said.caveat}</p>}
      <p className={styles.text}>{said.invite}</p>
      <input
        ref={input}
        type="file"
        accept={accepted}
        multiple
        hidden
        aria-label={said.choose}
        onChange={({ currentTarget }) => {
          actions.add([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <Button className={styles.button} icon={<DocumentAddRegular />} onClick={() => input.current?.click()}>
        {said.choose}
      </Button>
      <p className={styles.note}>{said.privacy}</p>
    </div>
  );
}
