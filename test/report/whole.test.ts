import { locales, viewOf } from "../../src/report";
import { once } from "../../src/late";
import { wordsFor } from "./languages";
import { sampleReport } from "./samples";

jest.setTimeout(60_000);

/** Of each kind of verdict one, with destinations, senders, a conversation, a call and a file that could not be read between them. */
const names = [
  "01-freemail-hijack",
  "06-phone-changed-first",
  "14-invoice-only-in-pdf",
  "15-unknown-asks-payment",
  "18-payment-run-two-suppliers",
  "19-newsletter-about-fraud",
];

describe.each(names)("%s, word for word", (name) => {
  const report = once(() => sampleReport(`${name}.eml`));

  test.each(locales)("in %s", async (locale) => {
    expect(viewOf(await report(), wordsFor(locale)).text).toMatchSnapshot();
  });
});
