import "./sending/host";

/** The entry of the frame in which the add-in's events run: in place of commands.html, with the same script. */
const host = window.parent.remitGuardEvents;

/** A request of the script. What the mailbox knows better than any file is answered by it. */
class EventsRequest extends XMLHttpRequest {
  override open(method: string, url: string | URL): void {
    const isConfig = /\/config\.json$/.test(String(url));
    super.open(method, isConfig ? "service.json" : url);
    if (isConfig) Object.defineProperty(this, "responseText", { value: JSON.stringify(host?.config ?? {}) });
  }
}

if (host !== undefined && window.parent !== window) {
  const { office, token, onLoad } = host;
  Object.assign(window, {
    Office: office,
    XMLHttpRequest: EventsRequest,
    ...(token !== null && { remitGuardToken: token }),
  });
  const script = document.createElement("script");
  script.onload = onLoad;
  script.onerror = onLoad;
  script.src = "onsend.js";
  document.head.append(script);
}
