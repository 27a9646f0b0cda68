import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Import } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { useAct, useAsked } from "../../hooks/asking";
import { dayOf, nameOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { useCommonStyles } from "../../styles";
import { changesNothing } from "./ImportSummaryCard";
import { ProgressLine } from "./ProgressLine";
import { Refused, Remark } from "../states/Failed";
import { RejectForm } from "../proposals/FormDialog";
import { useFollowed } from "./useSending";

function Decided({ file: { applied, rejected } }: { readonly file: Import }) {
  const styles = useCommonStyles();
  const { words } = useRegister();
  const { decided } = words.imports.propose;
  const deed = applied ?? rejected;
  if (deed === null) return null;
  const said = applied === null ? decided.rejected : decided.applied;
  return (
    <p className={styles.text}>
      {put(said, { by: nameOf(deed.by, words), at: dayOf(deed.at, words.locale) })}
      {rejected !== null && (
        <>
          {". "}
          {words.proposal.reason}: <Foreign text={rejected.reason} />
        </>
      )}
    </p>
  );
}

function useSurroundings({ id, digest }: Import) {
  return useAsked(
    async (api, signal) => {
      const [list, waiting] = await Promise.all([
        api.suppliers({ q: "", after: null, limit: 1 }, signal),
        api.imports({ state: "proposed", after: null, limit: 50 }, signal),
      ]);
      const twin = waiting.items.find((one) => one.digest === digest && one.id !== id) ?? null;
      return { isEmpty: list.items.length === 0, twin };
    },
    [id, digest],
  );
}

type Deciding = Readonly<{ file: Import; onDone: () => void }>;

function Decide({ file, onDone }: Deciding) {
  const styles = useCommonStyles();
  const { words, api, me, changed } = useRegister();
  const { isBusy, failure, run } = useAct();
  const [isRejecting, setRejecting] = useState(false);
  const [isApplying, setApplying] = useState(false);
  const { value: around, failure: unknown } = useSurroundings(file);
  const progress = useFollowed(file.id, isApplying || (file.progress ?? null) !== null);
  const { propose, progress: said } = words.imports;
  const { id, by, state } = file;
  const [isMine, isNothing] = [by.oid === me.oid, changesNothing(file)];
  const isFirst = around?.isEmpty === true && may(me, "send");
  const canApply = !isNothing && around !== null && (isFirst || (!isMine && may(me, "approve")));
  const canPropose = !isNothing && isMine && state === "preview" && around?.isEmpty === false && may(me, "send");
  // The list changed since the preview: it stays refused.
  const isOld = failure?.rule === "list-changed";
  const note =
    isNothing || isOld
      ? null
      : isFirst
        ? propose.first
        : canPropose
          ? propose.note
          : isMine
            ? propose.mine
            : canApply
              ? propose.look
              : propose.needsRole;
  const apply = async (): Promise<void> => {
    setApplying(true);
    const isDone = await run(() => api.applyImport(id), propose.applied);
    setApplying(false);
    if (isDone) return onDone();
    // Only the answer was lost: it may still be applied.
    changed();
  };
  const act = async (what: () => Promise<unknown>, done: string): Promise<void> => {
    if (await run(what, done)) onDone();
  };
  const discard = (): Promise<void> => act(() => api.rejectImport(id, propose.withdrawn), propose.withdrawn);
  if (isApplying || progress !== null || (file.progress ?? null) !== null) {
    const begun = { done: 0, total: file.counts.new + file.counts.changed };
    return <ProgressLine sent={null} rows={progress ?? file.progress ?? begun} note={said.keepApplying} isApplying />;
  }
  if (isRejecting)
    return (
      <RejectForm
        label={isMine ? words.proposal.withdraw : words.imports.propose.reject}
        said={isMine ? words.imports.propose.withdrawn : words.imports.propose.rejected}
        reject={(reason) => api.rejectImport(id, reason)}
        isFile
        onDone={onDone}
        onCancel={() => setRejecting(false)}
      />
    );
  const isDraft = isMine && state === "preview";
  return (
    <div className={styles.gridM}>
      {around?.twin && <Remark intent="warning">{put(propose.twin, { by: nameOf(around.twin.by, words) })}</Remark>}
      {note !== null && around !== null && <Remark intent={canApply && !isFirst ? "warning" : "info"}>{note}</Remark>}
      <Refused isFile failure={failure ?? unknown} />
      <div className={styles.buttons}>
        {canApply && (
          <Button appearance="primary" disabledFocusable={isBusy || isOld} onClick={() => void apply()}>
            {propose.apply}
          </Button>
        )}
        {canPropose && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void act(() => api.proposeImport(id), propose.done)}
          >
            {propose.submit}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => (isDraft ? void discard() : setRejecting(true))}>
          {isMine ? words.proposal.withdraw : propose.reject}
        </Button>
      </div>
    </div>
  );
}

/** What becomes of a file: what can be done, or who decided. */
export function DecideImport({ file, onDone }: Deciding) {
  const isOpen = file.state === "preview" || file.state === "proposed";
  return isOpen ? <Decide file={file} onDone={onDone} /> : <Decided file={file} />;
}
