import { Badge, Card, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { RegisterAnswer, Supplier } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { accountFacts, accountShown, countryName, dayOf, put } from "../../shown";
import { useAsked } from "../../hooks/asking";
import { useBank } from "../../banks";
import { Foreign, pieces } from "../../../ui";
import { stylesWith } from "../../styles";

const useStyles = stylesWith({
  line: { ...pieces.caption, display: "flex", columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: "2px" },
  raised: { color: tokens.colorStatusWarningForeground1 },
  number: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums slashed-zero",
    overflowWrap: "anywhere",
  },
  bad: { textDecorationLine: "line-through" },
  facts: pieces.caption,
});

/** Security: an account found there clears nothing; it is one fact among others. */
function StateRegister({ answer }: { readonly answer: RegisterAnswer }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { outcome, country, taxNumber, date } = answer;
  const isRaised = outcome === "notOnRegister" || outcome === "subjectUnknown";
  const Icon = isRaised ? WarningRegular : InfoRegular;
  const text = put(words.record.stateRegister[outcome], {
    country: countryName(country, words.locale),
    day: date === null ? "" : dayOf(date, words.locale),
    number: taxNumber,
  });
  return (
    <span className={mergeClasses(styles.line, isRaised && styles.raised)}>
      <Icon className={styles.icon} aria-hidden />
      <span>{text}</span>
    </span>
  );
}

type How = "own" | "shared" | "rejected" | "other";

function Destination({
  text,
  how,
  verifiedOn,
  answers,
}: Readonly<{ text: string; how: How; verifiedOn: string | null; answers: readonly RegisterAnswer[] }>) {
  const styles = useStyles();
  const { words } = useRegister();
  const { scheme, bank, country } = how === "other" ? { scheme: "", bank: null, country: null } : accountFacts(text);
  const named = useBank(country, bank);
  const facts = [
    named !== null && named.name,
    bank !== null && `${words.record.bank} ${bank}`,
    country !== null && countryName(country, words.locale),
    named !== null && put(words.record.bankCodes, { month: named.day.slice(0, 7) }),
    how === "shared" && words.record.shared,
  ].filter((each) => each !== false);
  return (
    <Card appearance="outline" size="small">
      <div className={styles.spread}>
        <span className={styles.facts}>{how === "other" ? words.fields.other_destinations : scheme}</span>
        {how === "rejected" ? (
          <Badge appearance="tint" color="danger" icon={<ProhibitedRegular />}>
            {words.record.rejected}
          </Badge>
        ) : verifiedOn === null ? (
          <Badge appearance="tint" color="warning" icon={<QuestionCircleRegular />}>
            {words.record.neverVerified}
          </Badge>
        ) : (
          <Badge appearance="tint" color="success" icon={<CheckmarkRegular />}>
            {put(words.record.verifiedOn, { day: dayOf(verifiedOn, words.locale) })}
          </Badge>
        )}
      </div>
      <span className={mergeClasses(styles.number, how === "rejected" && styles.bad)}>
        {how === "other" ? <Foreign text={text} /> : <bdi dir="ltr">{accountShown(text)}</bdi>}
      </span>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(" · ")}</span>}
      {answers.map((answer) => (
        <StateRegister key={answer.country} answer={answer} />
      ))}
    </Card>
  );
}

/** A card each; below them what must never be paid. */
export function Destinations({ record }: { readonly record: Supplier }) {
  const styles = useStyles();
  const { words } = useRegister();
  const { id } = record;
  const { value: answers, failure } = useAsked((api, signal) => api.registers(id, signal), [id]);
  const { accounts, sharedAccounts, rejectedAccounts, otherDestinations, bankVerifiedOn, bankChangedOn } = record;
  const shared = new Set(sharedAccounts);
  const own = accounts.filter((text) => !shared.has(text));
  const all: readonly (readonly [How, string])[] = [
    ...own.map((text) => ["own", text] as const),
    ...sharedAccounts.map((text) => ["shared", text] as const),
    ...otherDestinations.map((text) => ["other", text] as const),
    ...rejectedAccounts.map((text) => ["rejected", text] as const),
  ];
  return (
    <>
      {all.every(([how]) => how === "rejected") && <p className={styles.quiet}>{words.record.noAccounts}</p>}
      <ul className={styles.listS}>
        {all.map(([how, text]) => (
          <li key={`${how} ${text}`}>
            <Destination
              text={text}
              how={how}
              verifiedOn={bankVerifiedOn}
              answers={how === "rejected" || answers === null ? [] : answers.filter(({ account }) => account === text)}
            />
          </li>
        ))}
      </ul>
      {failure !== null && <p className={styles.quiet}>{words.record.stateRegisterFailed}</p>}
      {bankChangedOn !== null && (
        <p className={styles.quiet}>{put(words.record.changedOn, { day: dayOf(bankChangedOn, words.locale) })}</p>
      )}
    </>
  );
}
