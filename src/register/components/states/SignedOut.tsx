import { Button, tokens } from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { ShieldRegular } from "@fluentui/react-icons/svg/shield";
import { useState } from "react";
import { type Person, type SignIn, type SignInFailure, signInFailureOf } from "../../signIn/session";
import { put } from "../../shown";
import type { RegisterWords } from "../../messages";
import { Notice, Remark } from "./Failed";
import { stylesWith } from "../../styles";
import { pieces } from "../../../ui";

const useStyles = stylesWith({
  main: { minHeight: "100%", display: "grid", alignContent: "center" },
  people: { display: "grid", gap: tokens.spacingVerticalS, width: "100%", justifyItems: "stretch" },
  person: { justifyContent: "flex-start", textAlign: "start", maxWidth: "none", padding: tokens.spacingHorizontalM },
  roles: { ...pieces.caption, display: "block" },
});

function rolesOf({ roles }: Person, words: RegisterWords): string {
  if (roles.includes("Supplier.Approve")) return words.signIn.roles.approve;
  return roles.includes("Supplier.Maintain") ? words.signIn.roles.maintain : words.signIn.roles.read;
}

interface SignedOutProps {
  readonly signIn: SignIn;
  readonly words: RegisterWords;
  readonly failure: SignInFailure | null;
  readonly onSignedIn: (person: Person) => void;
}

/** At a local issuer one chooses the person. */
export function SignedOut({ signIn, words, failure, onSignedIn }: SignedOutProps) {
  const styles = useStyles();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState(failure);
  const begin = async (choice?: Person): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const person = await signIn.begin(choice);
      if (person !== null) onSignedIn(person);
    } catch (error) {
      setFailed(signInFailureOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <main className={styles.main}>
      <Notice icon={<ShieldRegular />} words={words.signIn} level={1}>
        {failed !== null && (
          <Remark intent="error" isAlert>
            {words.signIn.failed}
            {failed.code !== null && ` ${put(words.signIn.forIt, { code: failed.code })}`}
          </Remark>
        )}
        {signIn.choices.length === 0 ? (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void begin()}>
            {isBusy ? words.signIn.busy : words.signIn.button}
          </Button>
        ) : (
          <div className={styles.people}>
            {signIn.choices.map((person) => (
              <Button
                key={person.oid}
                size="large"
                className={styles.person}
                icon={<PersonRegular />}
                disabledFocusable={isBusy}
                onClick={() => void begin(person)}
              >
                <span>
                  {put(words.signIn.as, { name: person.name })}
                  <span className={styles.roles}>{rolesOf(person, words)}</span>
                </span>
              </Button>
            ))}
            <p className={styles.note}>{words.signIn.choose}</p>
          </div>
        )}
      </Notice>
    </main>
  );
}
