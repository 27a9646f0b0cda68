import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import type { View } from "../../../report";
import { FooterPanel } from "../FooterPanel";
import type { Proposing } from "./context";
import { WrongChoices } from "./loaded";

/** Only a proposal: it changes nothing by itself. */
export function WrongWarning({ view, proposing }: { readonly view: View; readonly proposing: Proposing }) {
  return (
    <FooterPanel label={proposing.words.wrong} icon={<FlagRegular />}>
      {(close) => <WrongChoices view={view} proposing={proposing} onClose={close} />}
    </FooterPanel>
  );
}
