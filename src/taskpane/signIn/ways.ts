import type { Granted, SignInWay } from "./way";

const isUnavailable = (granted: Granted): boolean => "problem" in granted && granted.problem === "unavailable";
const isHopeless = (granted: Granted): boolean =>
  "problem" in granted && (granted.problem === "unavailable" || granted.problem === "failed");

/**
 * Outlook's own way as long as it leads anywhere, and then the dialog: phones say that they have the first, and it may fail
 * all the same. The dialog isn't opened in the same turn: a browser opens a window only right after a click, so
 * it takes another press of the button.
 */
export function eitherWay(nested: SignInWay, dialog: SignInWay): SignInWay {
  let way = nested;
  return {
    silent: async (fresh) => {
      const granted = await way.silent(fresh);
      if (!isUnavailable(granted)) return granted;
      way = dialog;
      return dialog.silent(fresh);
    },
    interactive: async (other) => {
      const isLast = way === dialog;
      const granted = await way.interactive(other);
      if (isLast || !isHopeless(granted)) return granted;
      way = dialog;
      return { problem: "failed", code: "problem" in granted ? granted.code : null };
    },
  };
}
