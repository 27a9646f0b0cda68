import { useState } from "react";
import type { CaseHere, Opening } from "../../cases/types";
import { caseWordsFor } from "../../messages/case";
import { ReasonForm } from "../ReasonForm";
import { usePane } from "../usePane";

/** The reason is required: no verdict gives one. */
export function OpenByHand({ here, onClose }: { readonly here: CaseHere; readonly onClose: () => void }) {
  const words = caseWordsFor(usePane().words.locale);
  const [failed, setFailed] = useState<Opening>(null);
  return (
    <ReasonForm
      label={words.openTitle}
      submit={words.openIt}
      words={words}
      failed={failed && words.failed[failed]}
      onSubmit={async (reason) => setFailed(await here.open(reason))}
      onCancel={onClose}
    />
  );
}
