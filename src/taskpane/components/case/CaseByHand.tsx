import { PersonAlertRegular } from "@fluentui/react-icons/svg/person-alert";
import type { CaseHere } from "../../cases/types";
import type { PaneWords } from "../../messages";
import { offerWordsFor } from "../../messages/offer";
import { FooterPanel } from "../FooterPanel";
import { OpenByHand } from "./LazyByHand";
import { hasCase, isUnknown } from "./useCase";

/** Opens a case that no verdict asks for. */
export function CaseByHand({ here, words }: { readonly here: CaseHere; readonly words: PaneWords }) {
  if (hasCase(here) || isUnknown(here)) return null;
  return (
    <FooterPanel label={offerWordsFor(words.locale).open} icon={<PersonAlertRegular />}>
      {(close) => <OpenByHand here={here} words={words} onClose={close} />}
    </FooterPanel>
  );
}
