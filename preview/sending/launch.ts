import { clientOf, type ClientName, type Launch } from "../outlook";

/** The functions of the events, as manifest.xml names them. */
const functions = {
  OnMessageSend: "onMessageSendHandler",
  OnNewMessageCompose: "onNewMessageComposeHandler",
  OnMessageRecipientsChanged: "onMessageRecipientsChangedHandler",
} as const;

/** What the manifest asks of a client: on phones people can always send anyway. */
export function launchOn(client: ClientName): Launch {
  const { platform } = clientOf(client);
  const isPhone = platform === "iOS" || platform === "Android";
  return { functions, sendMode: isPhone ? "PromptUser" : "SoftBlock" };
}
