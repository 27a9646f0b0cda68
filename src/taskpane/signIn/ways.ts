import type { Granted, SignInWay } from "./way";

const isUnavailable = (granted: Granted): boolean => "problem" in granted && granted.problem === "unavailable";
const isHopeless = (granted: Granted): boolean =>
  "problem" in granted && (granted.problem === "unavailable" || granted.problem === "failed");

/** Outlook's way until it fails, then the dialog: on another press, since windows open only right after a click. */
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
