/*
 * Outlook asks here before a message is sent. There is no check on sending in this version: every message passes at once.
 * The file is there because the manifest names the event from the start (a later change of events asks every
 * administrator for consent again), and a handler that is missing would hold up people's mail.
 *
 * ECMAScript 5 and one file: the runtime of classic Outlook on Windows knows no more.
 */
function onMessageSendHandler(event) {
  event.completed({ allowEvent: true });
}

Office.actions.associate("onMessageSendHandler", onMessageSendHandler);
