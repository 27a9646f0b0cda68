import { FluentProvider, makeStyles, Spinner } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { RegisterApi } from "../api/http";
import { RegisterContext, type Register } from "../hooks/register";
import { useMedia } from "../hooks/general";
import { useRoute } from "../route";
import { type Person, type SignIn, type SignInFailure, signInFailureOf } from "../signIn/session";
import { themeOf } from "../../ui";
import type { RegisterWords } from "../messages";
import { HealthTab } from "./health/HealthTab";
import { HistoryTab } from "./history/HistoryTab";
import { ImportTab } from "./import/ImportTab";
import { Suppliers } from "./list/Suppliers";
import { ProposalsTab } from "./proposals/ProposalsTab";
import { Shell } from "./Shell";
import { Notice } from "./states/Failed";
import { SignedOut } from "./states/SignedOut";

const useStyles = makeStyles({ page: { height: "100%" } });

/** What the page runs on. */
export type Ports = Readonly<{ api: RegisterApi; signIn: SignIn }>;

/** Milliseconds. */
const shownFor = 12_000;

function SignedIn({ ports, words }: { readonly ports: Ports; readonly words: RegisterWords }) {
  const { api, signIn } = ports;
  const [me, setMe] = useState<Person | null | undefined>(undefined);
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const [said, setSaid] = useState("");
  const [changes, setChanges] = useState(0);
  const { tab, supplier } = useRoute();
  useEffect(() => {
    let ended = false;
    signIn.resume().then(
      (person) => ended || setMe(person),
      (error: unknown) => {
        if (ended) return;
        setFailure(signInFailureOf(error));
        setMe(null);
      },
    );
    return () => {
      ended = true;
    };
  }, [signIn]);
  const onSignedOut = useCallback(() => {
    setFailure(null);
    setMe(null);
  }, []);
  const place = `${tab} ${supplier ?? ""}`;
  useEffect(() => setSaid(""), [place]);
  useEffect(() => {
    if (said === "") return undefined;
    const timer = setTimeout(() => setSaid(""), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  const changed = useCallback(() => setChanges((before) => before + 1), []);
  // Screen readers repeat a text only if another came between.
  const announce = useCallback((text: string) => {
    setSaid("");
    setTimeout(() => setSaid(text), 50);
  }, []);
  const register = useMemo<Register | null>(
    () => (me ? { api, me, words, announce, changes, changed, onSignedOut } : null),
    [api, me, words, announce, changes, changed, onSignedOut],
  );
  if (me === undefined) return <Spinner label={words.starting} style={{ height: "100%" }} />;
  if (register === null) return <SignedOut signIn={signIn} words={words} failure={failure} onSignedIn={setMe} />;
  const be = (person: Person): void => void signIn.begin(person).then(setMe, onSignedOut);
  return (
    <RegisterContext value={register}>
      <Shell
        tab={tab}
        said={said}
        people={signIn.choices}
        onPerson={be}
        onSignOut={() => void signIn.end().then(onSignedOut, onSignedOut)}
      >
        {/* Somebody else sees and may do other things: nothing of the one before stays. */}
        <div key={register.me.oid} style={{ display: "contents" }}>
          {tab === "suppliers" && <Suppliers id={supplier} />}
          {tab === "proposals" && <ProposalsTab />}
          {tab === "import" && <ImportTab id={supplier} />}
          {tab === "health" && <HealthTab />}
          {tab === "history" && <HistoryTab supplier={supplier} />}
        </div>
      </Shell>
    </RegisterContext>
  );
}

/** `ports`: null if the page isn't set up. */
export function App({ ports, words }: { readonly ports: Ports | null; readonly words: RegisterWords }) {
  const dark = useMedia("(prefers-color-scheme: dark)");
  const styles = useStyles();
  return (
    <FluentProvider theme={themeOf(dark)} className={styles.page}>
      {ports === null ? (
        <main>
          <Notice icon={<SettingsRegular />} words={words.failures.notSetUp} level={1} />
        </main>
      ) : (
        <SignedIn ports={ports} words={words} />
      )}
    </FluentProvider>
  );
}
