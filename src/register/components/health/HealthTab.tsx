import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HeartPulseRegular } from "@fluentui/react-icons/svg/heart-pulse";
import { useCallback } from "react";
import { healthKinds } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { useAsked } from "../../hooks/useAsked";
import { dayOf, put } from "../../shown";
import { Page } from "../Page";
import { Failed } from "../states/Failed";
import { Notice } from "../states/Notice";
import { Waiting } from "../states/Waiting";
import { HealthCard } from "./HealthCard";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  cards: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  nothing: { ...typographyStyles.subtitle2, margin: 0 },
});

/** What should be looked at in the list, the worst first. */
export function HealthTab() {
  const styles = useStyles();
  const { api, words } = useRegister();
  const ask = useCallback((signal: AbortSignal) => api.health(signal), [api]);
  const { asked, again } = useAsked(ask);
  if (asked.state !== "there")
    return (
      <Page title={words.health.title}>
        {asked.state === "loading" ? <Waiting lines={6} /> : <Failed failure={asked.failure} again={again} />}
      </Page>
    );
  const { at, suppliers, counts, unchecked, hasRegisters } = asked.value;
  const found = healthKinds.filter((kind) => counts[kind] > 0);
  // Finding nothing means something only if all were looked at.
  const isRegisterAsked = hasRegisters && unchecked === 0;
  const clear = healthKinds.filter((kind) => counts[kind] === 0 && (kind !== "notOnRegister" || isRegisterAsked));
  const checked = { count: suppliers.toLocaleString(words.locale), at: dayOf(at, words.locale) };
  return (
    <Page title={words.health.title}>
      <p className={styles.text}>{put(words.health.checked, checked)}</p>
      {unchecked > 0 && (
        <p className={styles.text}>{put(words.health.unchecked, { count: unchecked.toLocaleString(words.locale) })}</p>
      )}
      {found.length === 0 && unchecked === 0 && (
        <Notice icon={<HeartPulseRegular />} words={words.health.fine} level={3} />
      )}
      <ul className={styles.cards}>
        {found.map((kind) => (
          <li key={kind}>
            <HealthCard kind={kind} count={counts[kind]} />
          </li>
        ))}
      </ul>
      {found.length > 0 && clear.length > 0 && (
        <>
          <h3 className={styles.nothing}>{words.health.nothingOf}</h3>
          <p className={styles.text}>{clear.map((kind) => words.health.kinds[kind].title).join(" · ")}</p>
        </>
      )}
    </Page>
  );
}
