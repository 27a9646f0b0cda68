import type { Client } from "../clients";

/** How sending is held up, by the manifest. */
export type SendMode = "PromptUser" | "SoftBlock" | "Block";

/** A button of the alert. */
export type AlertButton = "sendAnyway" | "dontSend" | "takeAction";

/** The dialog that Outlook shows when a message isn't sent at once, as data. */
export interface SmartAlert {
  /** What the add-in found; or that it takes long, took too long, or isn't there. */
  readonly kind: "found" | "takingLong" | "tookTooLong" | "unavailable";
  readonly message: string;
  /** The same with its formatting, where the client shows that. */
  readonly markdown: string | null;
  readonly buttons: readonly { readonly id: AlertButton; readonly label: string }[];
  /** The button that opens the pane hands it this; null where there is none. */
  readonly contextData: unknown;
  /** The control of the manifest whose pane opens; null for none. */
  readonly commandId: string | null;
}

/** What a handler tells Outlook at its end. */
export interface Completed {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

const MAX_MESSAGE = 500;
const MAX_LABEL = 20;
const NAME = "Remit Guard";

const labels: Readonly<Record<AlertButton, string>> = {
  sendAnyway: "Send Anyway",
  dontSend: "Don't Send",
  takeAction: "Take Action",
};

const named = (id: AlertButton, label = labels[id]) => ({ id, label });

/** What Outlook does not take of what it is told, a sentence each: it passes over that and says nothing. */
export function faultsOf(told: Completed): readonly string[] {
  const { errorMessage = "", errorMessageMarkdown = "", cancelLabel = "", sendModeOverride } = told;
  return [
    errorMessage.length > MAX_MESSAGE && "errorMessage is longer than 500 characters.",
    errorMessageMarkdown.length > MAX_MESSAGE && "errorMessageMarkdown is longer than 500 characters.",
    cancelLabel.length > MAX_LABEL && "cancelLabel is longer than 20 characters.",
    told.contextData !== undefined && told.commandId === undefined && "contextData needs a commandId.",
    sendModeOverride !== undefined && sendModeOverride !== "promptUser" && "sendModeOverride can be promptUser only.",
    told.allowEvent !== true && errorMessage === "" && "There is no errorMessage.",
  ].filter((fault) => fault !== false);
}

/** The alert for what an add-in found, as this client shows it. */
export function foundAlert(client: Client, mode: SendMode, told: Completed): SmartAlert {
  const hasExtras = client.alertExtras && client.set >= 14;
  const { errorMessage = "", errorMessageMarkdown, cancelLabel = "", commandId } = told;
  const isOverridden = hasExtras && told.sendModeOverride === "promptUser";
  const command = hasExtras ? (commandId ?? null) : null;
  const label = hasExtras && cancelLabel !== "" && cancelLabel.length <= MAX_LABEL ? cancelLabel : undefined;
  const hasMarkdown = client.alertExtras && client.set >= 15 && errorMessageMarkdown !== undefined;
  const isPrompt = mode === "PromptUser" || isOverridden;
  return {
    kind: "found",
    message:
      errorMessage === "" || errorMessage.length > MAX_MESSAGE
        ? `${NAME} is preventing this email from being sent.`
        : errorMessage,
    markdown: hasMarkdown && errorMessageMarkdown.length <= MAX_MESSAGE ? errorMessageMarkdown : null,
    buttons: [
      ...(client.takeAction && command !== null ? [named("takeAction", label)] : []),
      ...(isPrompt ? [named("sendAnyway")] : []),
      named("dontSend", client.takeAction ? undefined : label),
    ],
    contextData: command === null ? null : (told.contextData ?? null),
    commandId: command,
  };
}

/** The alert for a handler that takes long, took too long, or isn't there. Only a prompt lets people send anyway. */
export function waitAlert(kind: Exclude<SmartAlert["kind"], "found">, mode: SendMode): SmartAlert {
  const messages = {
    takingLong: `${NAME} is taking longer than expected to check your message.`,
    tookTooLong: `${NAME} is currently unable to check your message. Try again later.`,
    unavailable: `${NAME} is unavailable and can't check your message. Try again later.`,
  };
  return {
    kind,
    message: messages[kind],
    markdown: null,
    buttons: [...(mode === "PromptUser" ? [named("sendAnyway")] : []), named("dontSend")],
    contextData: null,
    commandId: null,
  };
}
