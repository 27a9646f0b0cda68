/** As far.ts, loaded by need. */
import { late } from "../../names";
import { readPairs } from "./pairs";
import { unpackProviders } from "./providers";

/** Mail providers that sound of mail and aren't frequent. */
export const farMailProviders = late(async () =>
  unpackProviders((await import(/* webpackChunkName: "mailboxes" */ "./farMailProviders")).farMailProviders),
);

/** Character references of HTML that aren't frequent, by name. */
export const farReferences = late(async () =>
  readPairs((await import(/* webpackChunkName: "references" */ "./farReferences")).farReferences),
);
