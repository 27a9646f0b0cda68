import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ApiFailure, FailureKind } from "../../api/api";
import { useRegister } from "../../hooks/register";
import type { KnownRule, RegisterWords } from "../../messages";
import { Notice } from "./Notice";

const icons: Readonly<Record<FailureKind, typeof WarningRegular>> = {
  unreachable: PlugDisconnectedRegular,
  signedOut: LockClosedRegular,
  forbidden: LockClosedRegular,
  missing: SearchRegular,
  refused: WarningRegular,
  failed: WarningRegular,
};

/** In place of what was asked for and didn't come. */
export function Failed({ failure, again }: { readonly failure: ApiFailure; readonly again?: () => void }) {
  const { words } = useRegister();
  const Icon = icons[failure.kind];
  const canRetry = failure.kind !== "forbidden" && failure.kind !== "missing";
  return (
    <Notice icon={<Icon />} words={words.failures[failure.kind]} detail={failure.detail} isAlert>
      {canRetry && again !== undefined && <Button onClick={again}>{words.tryAgain}</Button>}
    </Notice>
  );
}

/** In the reader's language for a known rule, else the service's sentence; may be empty. */
function reasonOf({ rule, detail }: ApiFailure, { rules }: RegisterWords): string {
  const isKnown = (name: string): name is KnownRule => Object.hasOwn(rules, name);
  return rule !== null && isKnown(rule) ? rules[rule] : detail;
}

/** Why a form or button was refused. */
export function Refused({ failure }: { readonly failure: ApiFailure | null }) {
  const { words } = useRegister();
  if (failure === null) return null;
  const { title, text } = words.failures[failure.kind];
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {reasonOf(failure, words) || text}
      </MessageBarBody>
    </MessageBar>
  );
}
