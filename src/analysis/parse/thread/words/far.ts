import { once } from "../../../../names";
import * as compiled from "./compiled";

/** The words around quotations, in all languages. A page loads them with the first message that may quote: far.web.ts stands there for this file. */
export const quoteWords = once(() => compiled);
