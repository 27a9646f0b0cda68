import type { Launch } from "../outlook";

/** The functions of the events, as manifest.xml names them. */
const functions = {
  OnMessageSend: "onMessageSendHandler",
  OnNewMessageCompose: "onNewMessageComposeHandler",
  OnMessageRecipientsChanged: "onMessageRecipientsChangedHandler",
} as const;

/** What the manifest asks of every client: people can send anyway. */
export const launch: Launch = { functions, sendMode: "PromptUser" };
