import { useState } from "react";
import type { PaneWords } from "../../messages";
import { caseWordsFor, type CaseWords } from "../../messages/case";
import { ReasonForm } from "./ReasonForm";
import type { CaseHere, Opening } from "../../cases/types";

/** Why a case was not opened, in words. */
export function openingText(failed: Opening, words: CaseWords): string | null {
  if (failed === null) return null;
  return failed === "unavailable" || failed === "notSaved" ? words.local.failed[failed] : words.failed[failed];
}

/** Opens a case that no verdict asked for: with a reason, since nothing else says why. */
export function OpenByHand({
  here,
  words: { locale },
  onClose,
}: {
  readonly here: CaseHere;
  readonly words: PaneWords;
  readonly onClose: () => void;
}) {
  const words = caseWordsFor(locale);
  const [failed, setFailed] = useState<Opening>(null);
  return (
    <ReasonForm
      label={words.openTitle}
      submit={words.openIt}
      failed={openingText(failed, words)}
      words={words}
      onSubmit={async (reason) => setFailed(await here.open(reason))}
      onCancel={onClose}
    />
  );
}
