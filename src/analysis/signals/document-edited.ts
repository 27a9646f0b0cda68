import { destinationKey } from "../evidence/payments/payments";
import { defineSignal } from "./define";
import { about } from "./shared";

/** Asks: was a document saved on top of an earlier version that did not name the destination? */
export const documentEdited = defineSignal({
  id: "document-edited",
  group: "document",
  needs: ["edits", "payments"],
  suspicious: { edited: ["account", "accounts", "file"] },
  clear: { same: [] },
  check({ edits, payments }, say) {
    if (edits.length === 0) return say.notApplicable();
    for (const { name, before, added } of edits) {
      const earlier = new Set(before.map(destinationKey));
      const later = new Set(added.map(destinationKey).filter((key) => !earlier.has(key)));
      const strange = payments.filter(
        (one) =>
          one.role === "payee" && one.onRecord !== true && one.source.name === name && later.has(destinationKey(one)),
      );
      if (strange.length > 0) return say.suspicious("edited", about(strange, { file: name }));
    }
    return say.clear("same");
  },
});
