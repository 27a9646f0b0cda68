import { isUnsettled } from "../../cases";
import type { CaseDesk, CaseHere, CaseMessage, Following, Found, FoundCase, LocalCase, Opening } from "./types";

/** Without these the message itself keeps the case. */
const withoutService: ReadonlySet<string> = new Set(["notSignedIn", "noPermission"]);

/** One that nothing is settled of comes first, then one that is about this message, a fraud before all, then the newest. */
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

/** What is known of the case on a message, as it becomes known: `emit` is told each time. */
export function followCase(desk: CaseDesk, first: CaseMessage, emit: (here: CaseHere) => void): Following {
  let of = first;
  let isOver = false;
  let isOpenedHere = false;
  let found: Found | null = null;
  let local: LocalCase | null = null;
  const isKeptHere = (): boolean =>
    desk.service === null || (found?.kind === "failed" && withoutService.has(found.because));

  const tell = (): void => {
    // What could not be asked is not known to be gone.
    void desk.note(of.subject, { cases: found?.kind === "found" ? found.cases : [], local });
    if (isOver) return;
    const form = found?.kind === "found" ? chosenOf(found.cases) : null;
    const known = { ...of, desk, found, form, isLocal: isKeptHere(), local, isOpenedHere };
    emit({ ...known, open, become, becomeLocal, askAgain });
  };
  const become = (form: FoundCase): void => {
    const others = found?.kind === "found" ? found.cases.filter(({ id }) => id !== form.id) : [];
    found = { kind: "found", cases: [form, ...others] };
    tell();
  };
  const becomeLocal = (kept: LocalCase | null): void => {
    local = kept;
    tell();
  };
  const learn = async (): Promise<void> => {
    found = (await desk.service?.find(of.subject)) ?? null;
    const kept = isKeptHere() ? await desk.local.read(of.subject.message) : null;
    if (kept?.kind === "kept") local = kept.case;
    tell();
  };
  const askAgain = (): void => void learn();
  async function open(reason: string | null): Promise<Opening> {
    const { subject, report } = of;
    if (desk.service === null || isKeptHere()) {
      const words = reason === null ? {} : { words: reason };
      const kept = await desk.local.add(subject.message, { action: "opened", ...words });
      if (kept.kind === "failed") return kept.because;
      isOpenedHere = true;
      becomeLocal(kept.case);
      return null;
    }
    const acted = await desk.service.open(subject, report, reason);
    if (acted.kind === "failed") return acted.because;
    isOpenedHere = true;
    become(acted.form);
    return null;
  }
  void learn();
  return {
    learn: (more) => {
      of = more;
    },
    end: () => {
      isOver = true;
    },
  };
}
