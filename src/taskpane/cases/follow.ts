import { isUnsettled } from "../../cases";
import type { After } from "../../inspect";
import type { headlineOf } from "./headline";
import type { CaseDesk, CaseHere, CaseMessage, Following, Found, FoundCase, Opening, Sight } from "./types";

/** Milliseconds: a case on screen is never older. */
const refreshAfter = 14_000;

/** Open ones first, then those about this message, then fraud, then the newest. */
function chosenOf(cases: readonly FoundCase[]): FoundCase | null {
  const about = cases.filter(({ covers }) => covers);
  return (
    cases.find(({ state }) => isUnsettled(state)) ??
    about.find(({ state }) => state === "fraud") ??
    about[0] ??
    cases[0] ??
    null
  );
}

/** Follows the case on a message: what others do appears soon. */
export function followCase(
  desk: CaseDesk,
  { after, isSeen, onSeen }: Sight & { readonly after: After },
  first: CaseMessage,
  emit: (here: CaseHere) => void,
): Following {
  let of = first;
  let isOver = false;
  let isOpenedHere = false;
  let isOld = false;
  let found: Found | null = null;
  let cases = desk.service ?? desk.local;
  // A late answer doesn't replace what was learnt since.
  let turn = 0;
  let cancel = (): void => undefined;
  let say: typeof headlineOf = () => null;
  let isLoading = false;

  // With what shows a case. Until then, or if it can't be loaded, the verdict stays.
  const loadHeadline = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    const part = await import(/* webpackChunkName: "case" */ "./headline").catch(() => null);
    if (part === null) {
      isLoading = false;
      return;
    }
    say = part.headlineOf;
    tell();
  };
  const tell = (): void => {
    void desk.note(of.subject, found?.kind === "found" ? found.cases : []);
    if (isOver) return;
    const form = found?.kind === "found" ? chosenOf(found.cases) : null;
    const isLocal = cases === desk.local;
    const headline: CaseHere["headline"] = (view, locale) => say(form, view, desk.now(), locale);
    emit({ ...of, desk, cases, found, form, isLocal, isOld, isOpenedHere, open, become, askAgain, headline });
    cancel();
    if (form === null || isLocal) return;
    cancel = after(refreshAfter, () => void refresh());
    void loadHeadline();
  };
  const learnt = (now: Found): void => {
    turn += 1;
    isOld = false;
    found = now;
    tell();
  };
  const become = (form: FoundCase): void => {
    const others = found?.kind === "found" ? found.cases.filter(({ id }) => id !== form.id) : [];
    learnt({ kind: "found", cases: [form, ...others] });
  };
  const learn = async (): Promise<void> => {
    cases = desk.service ?? desk.local;
    let now = await cases.find(of.subject);
    if (cases !== desk.local && now.kind === "failed" && now.because === "noPermission") {
      cases = desk.local;
      now = await cases.find(of.subject);
    }
    learnt(now);
  };
  const refresh = async (): Promise<void> => {
    if (isOver || cases === desk.local || found?.kind === "skipped") return;
    if (!isSeen()) return tellLater();
    const asked = turn;
    const now = await cases.find(of.subject);
    if (isOver || asked !== turn) return;
    const isFailed = now.kind !== "found";
    if (found?.kind === "found" && isFailed && !isOld) {
      isOld = true;
      return tell();
    }
    if (!isFailed && (isOld || JSON.stringify(now) !== JSON.stringify(found))) return learnt(now);
    tellLater();
  };
  const tellLater = (): void => {
    cancel();
    if (found?.kind === "found" && found.cases.length > 0) cancel = after(refreshAfter, () => void refresh());
  };
  const askAgain = (): void => void learn();
  async function open(reason: string | null): Promise<Opening> {
    const acted = await cases.open(of.subject, of.report, reason);
    if (acted.kind === "failed") return acted.because;
    isOpenedHere = true;
    become(acted.form);
    return null;
  }
  void learn();
  const unsee = onSeen(() => void refresh());
  return {
    learn: (more) => {
      of = more;
    },
    end: () => {
      isOver = true;
      cancel();
      unsee();
    },
  };
}
