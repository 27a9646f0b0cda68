import { microsoftWarned } from "../../../src/analysis/signals/microsoft-warned";
import { judges } from "./table";

judges(microsoftWarned, [
  ...["9.19", "9.20", "9.25"].map((safety) => ({
    story: `impersonation or first contact: ${safety}`,
    given: { warnings: ["9.11", safety] },
    says: "suspicious warned",
    strength: "moderate" as const,
    params: { safety },
    cause: "microsoft",
  })),
  {
    story: "values that mean something else",
    given: { warnings: ["9.11", "9.1", "9.2", "9.190"] },
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
