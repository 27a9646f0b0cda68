import { makeStyles } from "@fluentui/react-components";
import type { CaseHere } from "../../cases/types";
import { lazily, usePane } from "../usePane";

const useStyles = makeStyles({
  // As high as the offer, so that nothing below jumps.
  place: { minHeight: "50px", "@media (pointer: coarse)": { minHeight: "62px" } },
});

/*
 * Nothing of a case is loaded before the first verdict: what offers one comes then, and the card where there is one.
 */
const offers = () => import(/* webpackChunkName: "cases" */ "./offers");
const Nothing = () => null;
/** There may be a case: this mustn't be missed. */
const CaseNotLoaded = () => <p role="alert">{usePane().words.caseNotLoaded}</p>;

/** The case, loaded on demand. */
export const CaseCard = lazily(
  () => import(/* webpackChunkName: "case" */ "./CaseCard").then((part) => part.CaseCard),
  CaseNotLoaded,
);

/** What opens a case that no verdict asks for, loaded on demand. */
export const CaseByHand = lazily(() => offers().then((part) => part.CaseByHand), Nothing);

const Offer = lazily(() => offers().then((part) => part.CaseOffer), Nothing);

/** What offers a case, loaded on demand in a place kept for it. */
export function CaseOffer({ here }: { readonly here: CaseHere | null }) {
  const place = <div className={useStyles().place} />;
  return here === null ? place : <Offer here={here} place={place} />;
}
