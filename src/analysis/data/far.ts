/** Lists that are seldom asked for. A page loads them by need: far.web.ts stands there for this file. */
import { once } from "../../names";
import { farMailProviders as packedProviders } from "./farMailProviders";
import { farReferences as packedReferences } from "./farReferences";
import { nicknames as packedNicknames } from "./nicknames";
import { openers as packedOpeners } from "./openers";
import { otherMailProviders as packedOthers } from "./otherMailProviders";
import { readPairs } from "./pairs";
import { readPhrases, readRows } from "./phrases";
import { unpackProviders } from "./providers";

/** Mail providers that neither are frequent nor sound of mail. */
export const otherMailProviders = once(() => unpackProviders(packedOthers));

/** Mail providers that sound of mail and aren't frequent. */
export const farMailProviders = once(() => unpackProviders(packedProviders));

/** Character references of HTML that aren't frequent, by name. */
export const farReferences = once(() => readPairs(packedReferences));

/** What a thief's first message in a colleague's name asks, by kind. */
export const openers = once(() => readPhrases(packedOpeners));

/** Short forms of given names. */
export const nicknames = once(() => readRows(packedNicknames));
