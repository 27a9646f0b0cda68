/** Tables that are seldom asked for. A page loads them by need: far.web.ts stands there for this file. */
import { once } from "../late";
import * as packed from "./data/modulusWeights";

/** Vocalink's table of sort codes, packed. */
export const modulusWeights = once(() => packed);
