import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Textarea,
} from "@fluentui/react-components";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { useState } from "react";
import type { Supplier } from "../../api/types";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { put } from "../../shown";
import { Refused } from "../states/Failed";

/** Blocks a supplier at once, with a reason. */
export function Freeze({ record: { id, name } }: { readonly record: Supplier }) {
  const { words, api } = useRegister();
  const { isBusy, failure, run, forget } = useAct();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isMissing = isAsked && reason.trim() === "";
  const freeze = async (): Promise<void> => {
    setAsked(true);
    if (reason.trim() === "") return;
    if (await run(() => api.freeze(id, reason.trim()), words.freeze.done)) setOpen(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        setOpen(open);
        setAsked(false);
        forget();
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<ProhibitedRegular />}>{words.freeze.button}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{put(words.freeze.title, { name })}</DialogTitle>
          <DialogContent>
            <p>{words.freeze.text}</p>
            <Field
              label={words.freeze.reason}
              required
              {...(isMissing && { validationMessage: words.propose.reasonMissing })}
            >
              <Textarea value={reason} maxLength={1_000} onChange={(_event, { value }) => setReason(value)} />
            </Field>
            <Refused failure={failure} />
          </DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{words.cancel}</Button>
            </DialogTrigger>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void freeze()}>
              {words.freeze.confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
