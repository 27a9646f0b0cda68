import { defineSignal } from "./define";

/** SFTY values of X-Forefront-Antispam-Report: user impersonation, domain impersonation, first contact. */
const impersonation = new Set(["9.19", "9.20", "9.25"]);

/** Asks: do Exchange's own headers say impersonation or first contact? */
export const microsoftWarned = defineSignal({
  id: "microsoft-warned",
  group: "sender",
  needs: ["warnings"],
  messages: ["warned", "silent"],
  check({ warnings }, say) {
    const said = warnings.find((value) => impersonation.has(value));
    return said === undefined
      ? say.clear("silent")
      : say.suspicious("warned", { params: { safety: said }, cause: "microsoft" });
  },
});
