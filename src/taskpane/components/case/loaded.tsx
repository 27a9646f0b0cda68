import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentProps, type ComponentType } from "react";
import type { CaseHere } from "../../cases/types";
import type { PaneWords } from "../../messages";
import type { CaseByHand as ByHand } from "./CaseByHand";
import type { CaseCard as Card } from "./CaseCard";
import type { CaseOffer as Offer } from "./CaseOffer";

const useStyles = makeStyles({
  // As high as the offer, so that nothing below jumps.
  place: { minHeight: "50px", "@media (pointer: coarse)": { minHeight: "62px" } },
});

type Part<Props> = { readonly default: ComponentType<Props> };

/** There may be a case: this mustn't be missed. */
const NotLoaded = ({ words }: { readonly words: PaneWords }) => <p role="alert">{words.caseNotLoaded}</p>;
const Nothing = () => null;

const offers = () => import(/* webpackChunkName: "cases" */ "./offers");

const LoadedCard = lazy((): Promise<Part<ComponentProps<typeof Card>>> =>
  import(/* webpackChunkName: "case" */ "./CaseCard").then(
    ({ CaseCard }) => ({ default: CaseCard }),
    () => ({ default: NotLoaded }),
  ),
);
const LoadedOffer = lazy((): Promise<Part<ComponentProps<typeof Offer>>> =>
  offers().then(
    ({ CaseOffer }) => ({ default: CaseOffer }),
    () => ({ default: Nothing }),
  ),
);
const LoadedByHand = lazy((): Promise<Part<ComponentProps<typeof ByHand>>> =>
  offers().then(
    ({ CaseByHand }) => ({ default: CaseByHand }),
    () => ({ default: Nothing }),
  ),
);

/*
 * Nothing of a case is loaded before the first verdict: what offers one comes then, and the card where there is one.
 */

/** {@link Card}, loaded on demand. */
export function CaseCard(props: ComponentProps<typeof Card>) {
  return (
    <Suspense>
      <LoadedCard {...props} />
    </Suspense>
  );
}

/** {@link Offer}, loaded on demand in a place kept for it. */
export function CaseOffer({ here, words }: { readonly here: CaseHere | null; readonly words: PaneWords }) {
  const place = <div className={useStyles().place} />;
  if (here === null) return place;
  return (
    <Suspense fallback={place}>
      <LoadedOffer here={here} locale={words.locale} />
    </Suspense>
  );
}

/** {@link ByHand}, loaded on demand. */
export function CaseByHand(props: ComponentProps<typeof ByHand>) {
  return (
    <Suspense>
      <LoadedByHand {...props} />
    </Suspense>
  );
}
