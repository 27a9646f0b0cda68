import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ApiFailure } from "../../api/api";
import { useRegister } from "../../hooks/register";
import type { RegisterWords } from "../../messages";
import { Refused } from "../states/Failed";

function ruleWords({ rule }: ApiFailure, { imports: { rules } }: RegisterWords): string | null {
  return rule !== null && Object.hasOwn(rules, rule) ? rules[rule as keyof typeof rules] : null;
}

/** The service's sentence says more: what is wrong with this file. */
const tellsMore: ReadonlySet<string> = new Set(["no-supplier-file", "invalid-mapping"]);

/** Why a file was refused, in the reader's language where the rule is known. */
export function RefusedFile({ failure }: { readonly failure: ApiFailure | null }) {
  const { words } = useRegister();
  const said = failure === null ? null : ruleWords(failure, words);
  if (failure === null || said === null) return <Refused failure={failure} />;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{said}</MessageBarTitle>
        {tellsMore.has(failure.rule ?? "") && failure.detail}
      </MessageBarBody>
    </MessageBar>
  );
}
