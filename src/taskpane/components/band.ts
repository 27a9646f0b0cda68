import { CallWarningFilled } from "@fluentui/react-icons/svg/call-warning";
import { DocumentQuestionMarkFilled } from "@fluentui/react-icons/svg/document-question-mark";
import { EqualCircleRegular } from "@fluentui/react-icons/svg/equal-circle";
import { HourglassHalfRegular } from "@fluentui/react-icons/svg/hourglass-half";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { PlugDisconnectedFilled } from "@fluentui/react-icons/svg/plug-disconnected";
import { ProhibitedFilled } from "@fluentui/react-icons/svg/prohibited";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ComponentType } from "react";
import type { Verdict } from "../../analysis";
import { isWaiting, type PaneState } from "../state";
import type { PaneWords } from "../messages";

/** From loudest to quietest. */
export type Tone = "stop" | "verify" | "warning" | "quiet" | "line";

/** What the top of the pane says: what to do, why, about which message. */
export interface Band {
  readonly tone: Tone;
  readonly Icon: ComponentType;
  readonly title: string;
  readonly text: string | null;
  readonly subject: string | null;
  readonly from: string | null;
}

/** None is green: no verdict says that a message is safe. */
const ofVerdict: Readonly<Record<Verdict, readonly [Tone, ComponentType]>> = {
  stop: ["stop", ProhibitedFilled],
  verify: ["verify", CallWarningFilled],
  caution: ["warning", WarningFilled],
  incomplete: ["warning", DocumentQuestionMarkFilled],
  consistent: ["quiet", EqualCircleRegular],
  unrelated: ["line", MailRegular],
};

const nameless = { subject: null, from: null };

/** Warns if nothing is checked although a message may be open. */
export function bandOf(state: PaneState, words: PaneWords): Band {
  switch (state.kind) {
    case "starting":
      return { tone: "quiet", Icon: HourglassHalfRegular, title: words.starting, text: null, ...nameless };
    case "outside":
    case "nothing":
      return { tone: "quiet", Icon: MailRegular, ...words[state.kind], ...nameless };
    case "noOfficeJs":
    case "tooOld":
    case "notSetUp":
      return { tone: "warning", Icon: PlugDisconnectedFilled, ...words[state.kind], ...nameless };
    case "reading":
      return {
        tone: "quiet",
        Icon: HourglassHalfRegular,
        title: words.reading,
        text: state.deaf === true ? words.deaf : null,
        ...(state.message ?? nameless),
      };
    case "failed": {
      const { title, because } = words.failed;
      return {
        tone: "warning",
        Icon: WarningFilled,
        title,
        text: because[state.failure],
        ...(state.message ?? nameless),
      };
    }
    case "shown": {
      const { verdict, title, headline, subject, from } = state.view;
      const [tone, Icon] = ofVerdict[verdict];
      if (isWaiting(state))
        return { tone: "quiet", Icon: HourglassHalfRegular, title: words.reading, text: headline, subject, from };
      if (state.deaf === true && verdict === "incomplete")
        return { tone, Icon: PlugDisconnectedFilled, title, text: words.deaf, subject, from };
      if (tone === "line") return { tone, Icon, title, text: null, ...nameless };
      return { tone, Icon, title, text: headline, subject, from };
    }
  }
}
