import type { Verdict } from "../../analysis";
import type { Inspected } from "../../inspect";
import type { Banner } from "../../mail/office";

const severities: Readonly<Record<Verdict, Banner["severity"] | null>> = {
  stop: "error",
  verify: "error",
  caution: "information",
  incomplete: "information",
  consistent: null,
  unrelated: null,
};

/** Null: none. Undefined: unchanged, since while files are read only a warning is worth a banner. */
export function bannerFor({ verdict, view }: Inspected, pending: readonly unknown[]): Banner | null | undefined {
  const severity = severities[verdict];
  if (pending.length > 0 && severity !== "error") return undefined;
  return severity === null ? null : { severity, text: view.banner };
}
