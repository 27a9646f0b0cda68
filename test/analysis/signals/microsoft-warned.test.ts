import { microsoftWarned } from "../../../src/analysis/signals/microsoft-warned";
import { judges } from "./table";

judges(microsoftWarned, [
  ...["9.19", "9.20", "9.25"].map((safety) => ({
    story: `impersonation or first contact: ${safety}`,
    given: { warnings: ["9.11", safety] },
    says: "suspicious warned",
    strength: "moderate" as const,
    params: { safety: `SFTY ${safety}` },
    cause: "microsoft",
  })),
  ...["DIMP", "UIMP", "GIMP", "BIMP"].map((category) => ({
    story: `impersonation by its category alone: ${category}`,
    given: { warnings: ["9.11", category] },
    says: "suspicious warned",
    params: { safety: `CAT ${category}` },
  })),
  {
    story: "a tip is named before its category",
    given: { warnings: ["9.20", "UIMP"] },
    says: "suspicious warned",
    params: { safety: "SFTY 9.20" },
  },
  {
    story: "values that mean something else",
    given: { warnings: ["9.11", "9.1", "9.2", "9.190", "OSPM", "PHSH", "SPOOF"] },
    says: "clear silent",
  },
  { story: "no warning", given: {}, says: "clear silent" },
  {
    story: "the client gives no headers",
    given: {},
    raw: { warnings: { failed: { code: "notProvided", detail: "headers" } } },
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
