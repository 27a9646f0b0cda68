import type { CaseWords } from "../../messages/case";
import { useCaseStyles } from "./styles";

/** They read the account out, not you. */
export function Script({ words }: { readonly words: CaseWords["call"] }) {
  const styles = useCaseStyles();
  return (
    <div className={styles.script}>
      <p className={styles.strong}>{words.ask}</p>
      <ul className={styles.list}>
        {Object.values(words.script).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className={styles.text}>{words.never}</p>
    </div>
  );
}
