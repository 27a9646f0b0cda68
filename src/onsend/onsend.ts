import { handleDraft } from "./handlers/compose";
import { handleSend } from "./handlers/send";
import { runtimeOf } from "./outlook/runtime";

/*
 * The check on sending: the file that Outlook loads for the events of a draft, with a page (commands.html) or, in classic Outlook on
 * Windows, without one. It is built into one file of ECMAScript 5. Outlook finds the functions by the names of manifest.xml.
 */
const runtime = runtimeOf();
const { actions } = runtime.office;
actions.associate("onMessageSendHandler", (event) => handleSend(runtime, event));
actions.associate("onNewMessageComposeHandler", (event) => handleDraft(runtime, event));
actions.associate("onMessageRecipientsChangedHandler", (event) => handleDraft(runtime, event));
