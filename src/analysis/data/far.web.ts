/** As far.ts, loaded by need. */
import { late } from "../../names";
import { readPairs } from "./pairs";
import { readPhrases, readRows } from "./phrases";
import { unpackProviders } from "./providers";

/** Mail providers that neither are frequent nor sound of mail. */
export const otherMailProviders = late(async () =>
  unpackProviders((await import(/* webpackChunkName: "providers" */ "./otherMailProviders")).otherMailProviders),
);

/** Mail providers that sound of mail and aren't frequent. */
export const farMailProviders = late(async () =>
  unpackProviders((await import(/* webpackChunkName: "mailboxes" */ "./farMailProviders")).farMailProviders),
);

/** Character references of HTML that aren't frequent, by name. */
export const farReferences = late(async () =>
  readPairs((await import(/* webpackChunkName: "references" */ "./farReferences")).farReferences),
);

/** What a thief's first message in a colleague's name asks, by kind. */
export const openers = late(async () =>
  readPhrases((await import(/* webpackChunkName: "openers" */ "./openers")).openers),
);

/** Short forms of given names. */
export const nicknames = late(async () =>
  readRows((await import(/* webpackChunkName: "openers" */ "./nicknames")).nicknames),
);
