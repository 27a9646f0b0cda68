import { textOf, type Template } from "../../messages";
import type { OpenCase } from "../../cases";
import type { Warning } from "../judge/warning";
import type { Words } from ".";

/** Outlook's limits, in characters. */
const maxMessage = 500;
const maxBanner = 150;

/** Characters: names and addresses may have any length. */
const maxLengths: Readonly<Record<string, number>> = {
  quote: 60,
  address: 70,
  genuine: 50,
  supplier: 50,
  case: 20,
  account: 45,
  before: 45,
  day: 10,
};

/** Security: one line, without what turns or hides text. */
const shownText = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, " ").trim();

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** `shorter`: the part of each filled-in text to keep, so that the sentence isn't cut. */
function filled<Name extends string>(
  message: Template<Name>,
  values: Readonly<Record<NoInfer<Name>, string>>,
  shorter = 1,
): string {
  const known: Readonly<Record<string, string>> = values;
  return textOf(message).replace(/\{(\w{1,20})\}/g, (whole, name: string) => {
    const value = known[name];
    return value === undefined ? whole : cut(shownText(value), Math.floor((maxLengths[name] ?? 40) * shorter));
  });
}

const ofCase = ({ label, supplier, payFrom }: OpenCase, words: Words) => ({
  case: label,
  supplier: supplier ?? words.supplier,
  day: payFrom ?? "",
});

const ofState = {
  open: { approves: "approvesOpen", passesOn: "passesOnDisputed", here: "openHere" },
  confirmed: { approves: "approvesConfirmed", passesOn: "passesOnConfirmed", here: "confirmedHere" },
  released: { approves: "approvesCoolOff", passesOn: "passesOnDisputed", here: "coolOffHere" },
  fraud: { approves: "approvesFraud", passesOn: "passesOnFraud", here: "fraudHere" },
} as const satisfies Readonly<Record<OpenCase["state"], Readonly<Record<string, keyof Words>>>>;

function sentenceOf(warning: Warning, words: Words): string {
  switch (warning.kind) {
    case "approves": {
      const template = words[ofState[warning.about.state].approves];
      return filled(template, { ...ofCase(warning.about, words), quote: warning.quote });
    }
    case "passesOn": {
      const template = warning.disputed ? words[ofState[warning.about.state].passesOn] : words.passesOnUnknown;
      return filled(template, { ...ofCase(warning.about, words), account: warning.account });
    }
    case "notOnRecord":
    case "ofAnother":
      return filled(words[warning.kind], { account: warning.account, supplier: warning.supplier });
    case "rejected":
    case "denied":
      return filled(words[warning.kind], { account: warning.account, supplier: warning.supplier, day: warning.day });
    case "changed":
      return filled(words.changed, { account: warning.account, before: warning.before });
    case "imitates":
    case "leaves":
      return filled(words[warning.kind], { address: warning.address, genuine: warning.genuine });
  }
}

/** The weightiest first, as many as Outlook takes whole. */
export function alertMessage(warnings: readonly Warning[], words: Words, last = ""): string {
  let message = "";
  for (const warning of warnings) {
    const sentence = sentenceOf(warning, words);
    const next = message === "" ? sentence : `${message}\n\n${sentence}`;
    if (next.length + last.length + 2 > maxMessage) break;
    message = next;
  }
  return cut(last === "" ? message : `${message}\n\n${last}`, maxMessage);
}

/** The line above a draft in a conversation with a case. */
export function caseBanner(about: OpenCase, words: Words): string {
  return cut(filled(words[ofState[about.state].here], ofCase(about, words)), maxBanner);
}

/** The line above a draft that goes to an imitation. */
export function imitationBanner(address: string, genuine: string, words: Words): string {
  const [whole = "", ...shorter] = [1, 0.7, 0.5].map((part) => filled(words.imitatesHere, { address, genuine }, part));
  return cut(
    shorter.reduce((text, next) => (text.length <= maxBanner ? text : next), whole),
    maxBanner,
  );
}
