import type { Report } from "../analysis";
import { bannerOf, headlineOf } from "./sections/headline";
import { checksOf } from "./sections/checks";
import { conversationOf } from "./sections/people";
import { destinationsOf } from "./sections/destinations";
import { headOf } from "./sections/head";
import { originalsOf } from "./sections/originals";
import { plainText } from "./plain";
import { sendersOf } from "./sections/senders";
import { callOf, itStepsOf, stepsOf } from "./sections/steps";
import type { View } from "./view";
import type { Words } from "./locales";

/** Characters of a value in the banner: a sender who chooses it must not write the banner. */
const shortValue = 40;

/** Makes what the task pane shows of a report, in the reader's language. Nothing in it is HTML, all of it is bounded. */
export function viewOf(report: Report, words: Words): View {
  const head = headOf(report, words);
  const headline = headlineOf(report, words);
  const view = {
    ...head,
    waits: report.verdict === "incomplete" && report.gates.every(({ kind }) => kind === "stillReading"),
    locale: words.locale,
    headline,
    destinations: destinationsOf(report, words),
    senders: sendersOf(report, words),
    conversation: conversationOf(report, words),
    call: callOf(report, words),
    steps: stepsOf(report, words, words.steps.tellIt),
    itSteps: itStepsOf(report, words),
    checks: checksOf(report, words),
  };
  const originals = originalsOf(report, words);
  return {
    ...view,
    ...(originals && { originals }),
    text: plainText(view, report.message.subject, words),
    banner: bannerOf(head.title, headlineOf(report, words, shortValue)),
  };
}
