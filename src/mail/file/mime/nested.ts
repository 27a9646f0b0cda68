import type { MailItem } from "../../../analysis";
import type { Collector, Opened, Scope } from "./collector";

/** Reads an attached message one level deeper; null if `read` finds none. */
export function nested(into: Collector, read: (scope: Scope) => MailItem | null): Opened {
  const { scope } = into;
  if (scope.depth >= scope.limits.maxMessageDepth) return { failed: { code: "tooDeep", detail: "attached messages" } };
  const message = read({ ...scope, depth: scope.depth + 1 });
  return message === null ? null : { message };
}
