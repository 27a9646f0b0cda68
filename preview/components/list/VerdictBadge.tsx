import { Badge } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentErrorRegular } from "@fluentui/react-icons/svg/document-error";
import { PhoneRegular } from "@fluentui/react-icons/svg/phone";
import { ProhibitedRegular } from "@fluentui/react-icons/svg/prohibited";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Verdict } from "../../../src/analysis";
import { words } from "../../words";

const looks = {
  stop: { color: "danger", icon: <ProhibitedRegular /> },
  verify: { color: "severe", icon: <PhoneRegular /> },
  caution: { color: "warning", icon: <WarningRegular /> },
  incomplete: { color: "informative", icon: <DocumentErrorRegular /> },
  // Never green: that no difference was found doesn’t make a message safe.
  consistent: { color: "informative", icon: <CheckmarkCircleRegular /> },
  unrelated: { color: "subtle", icon: <SubtractCircleRegular /> },
} as const satisfies Record<Verdict, unknown>;

/** What the pane said of a message, in the list. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { color, icon } = looks[verdict];
  return (
    <Badge appearance={verdict === "unrelated" ? "ghost" : "tint"} color={color} icon={icon}>
      {words.verdicts[verdict]}
    </Badge>
  );
}
