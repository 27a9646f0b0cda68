import { handleDraft, handleSend } from "./handlers";
import { Calls } from "./outlook/calls";
import { runtimeOf } from "./outlook/office";

/*
 * The check on sending: the file that Outlook loads for the events of a draft, with a page (commands.html) or, in classic Outlook on
 * Windows, without one. It is built into one file of ECMAScript 5. Outlook finds the functions by the names of manifest.xml.
 */
const runtime = runtimeOf();
// Outlook counts the calls of all handlers together.
const calls = new Calls(runtime);
const { actions } = runtime.office;
actions.associate("onMessageSendHandler", (event) => handleSend(runtime, calls, event));
actions.associate("onNewMessageComposeHandler", (event) => handleDraft(runtime, calls, event));
actions.associate("onMessageRecipientsChangedHandler", (event) => handleDraft(runtime, calls, event));
