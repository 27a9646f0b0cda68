import { sendingPatternChanged } from "../../../src/analysis/signals/sending-pattern-changed";
import { sender } from "./kit";
import { judges } from "./table";

const from = [sender({ name: null, address: "ar@nordwind-spedition.de" })];

judges(sendingPatternChanged, [
  {
    story: "another program and another time zone than in all earlier messages",
    given: { habits: { messages: 5, changed: ["mailer", "zone"] }, from },
    says: "suspicious changed",
    strength: "weak",
    cause: "sending-pattern",
  },
  {
    story: "a new telephone",
    given: { habits: { messages: 5, changed: ["mailer"] }, from },
    says: "clear same",
  },
  { story: "nothing is known of the sender", given: { habits: { messages: 0, changed: [] } }, says: "notApplicable" },
  {
    story: "a client without headers",
    raw: { habits: { failed: { code: "notProvided" } } },
    given: {},
    says: "cannotTell",
    reasons: ["notProvided"],
  },
]);
