import { useState } from "react";
import type { PaneWords } from "../../messages";
import { caseWordsFor } from "../../messages/case";
import { ReasonForm } from "./ReasonForm";
import type { CaseHere, Opening } from "../../cases/types";

/** The reason is required: no verdict gives one. */
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
      failed={failed && words.failed[failed]}
      words={words}
      onSubmit={async (reason) => setFailed(await here.open(reason))}
      onCancel={onClose}
    />
  );
}
