import type { Messages } from "../messages";
import type english from "./messages/en.json";

/** The messages of reports in one language. docs/signals says what each parameter of a finding holds. */
export type Words = Messages<typeof english>;
