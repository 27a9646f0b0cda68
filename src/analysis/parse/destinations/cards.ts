import { taken, type ReportCut } from "../../../codecs";
import { denied, requests } from "../../data/requests";
import type { Other } from "./other";

const reach = 120;
const near = 45;
const maxRequests = 50;

/** Requests that let a fraudster collect the money: the number of the reader's card, a mandate to debit their account. */
export function findCardRequests(text: string, report: ReportCut): Other[] {
  return requests.flatMap(({ scheme, what, asked }) => {
    for (const { index, 0: said } of taken(text.matchAll(what), maxRequests, report)) {
      const before =
        text
          .slice(Math.max(0, index - reach), index)
          .split(/[.!?]\s|\n\s*\n/)
          .at(-1) ?? "";
      const behind = text.slice(index + said.length, index + said.length + reach).split(/[.!?](?:\s|$)|\n/, 1)[0] ?? "";
      if (!asked.test(`${before.slice(-near)} ${behind.slice(0, near)}`) || denied.test(`${before} ${behind}`))
        continue;
      const value = `${scheme}:${said.toLowerCase().replace(/\s+/g, " ")}`;
      return [{ kind: "alias", value, holder: null, valid: null, start: index, end: index + said.length }];
    }
    return [];
  });
}
