import { defineSignal } from "./define";

/** Exchange's safety tips for impersonation of domains and users and for first contact; categories where it gave no tip. */
const impersonation = new Set(["9.19", "9.20", "9.25"]);
const categories = new Set(["DIMP", "UIMP", "GIMP", "BIMP"]);

/** Asks: do Exchange's own headers say impersonation or first contact? */
export const microsoftWarned = defineSignal({
  id: "microsoft-warned",
  group: "sender",
  needs: ["warnings"],
  suspicious: { warned: ["safety"] },
  clear: { silent: [] },
  shown: { warned: { doubtsSender: true } },
  check({ warnings }, say) {
    const tip = warnings.find((value) => impersonation.has(value));
    const category = warnings.find((value) => categories.has(value));
    const safety = tip === undefined ? `CAT ${category ?? ""}` : `SFTY ${tip}`;
    return tip === undefined && category === undefined
      ? say.clear("silent")
      : say.suspicious("warned", { params: { safety }, cause: "microsoft" });
  },
});
