import { Avatar, Caption1, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { AttachRegular } from "@fluentui/react-icons/svg/attach";
import type { Letter } from "../reading/letter";
import { words } from "../words";
import { fullDate, sizeInWords } from "./list/dates";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  subject: { margin: 0, overflowWrap: "anywhere" },
  people: { display: "flex", columnGap: tokens.spacingHorizontalM },
  names: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  small: { color: tokens.colorNeutralForeground3 },
  files: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  file: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: "100%",
    overflowWrap: "anywhere",
  },
});

/** The name before the address, for the letters of the picture. */
function nameIn(person: string): string {
  return person.split(" <", 1)[0] ?? person;
}

/** Who writes what to whom, and with what. */
export function Header({ letter }: { readonly letter: Letter }) {
  const styles = useStyles();
  const { subject, from, to, cc, date, files } = letter;
  const line = (label: string, people: readonly string[]) =>
    people.length > 0 && (
      <Caption1 className={styles.small}>
        {label}: {people.join("; ")}
      </Caption1>
    );
  return (
    <div className={styles.head}>
      <Subtitle1 as="h2" className={styles.subject}>
        {subject ?? words.noSubject}
      </Subtitle1>
      <div className={styles.people}>
        <Avatar aria-hidden name={nameIn(from[0] ?? "")} size={40} color="neutral" />
        <div className={styles.names}>
          <Text weight="semibold">{from.join("; ") || words.noSender}</Text>
          {line(words.to, to)}
          {line(words.cc, cc)}
          {date !== null && <Caption1 className={styles.small}>{fullDate(date)}</Caption1>}
        </div>
      </div>
      {files.length > 0 && (
        <ul className={styles.files} aria-label={words.files}>
          {files.map(({ name, size }, at) => (
            <li key={at} className={styles.file}>
              <AttachRegular aria-hidden />
              <Caption1>{name}</Caption1>
              <Caption1 className={styles.small}>{sizeInWords(size)}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
