import type { ClientName } from "../../../preview/outlook";
import { allKinds, manyChanges } from "./changes";

// Five hundred in each, and in the others: test/soak/changes.soak.ts.
const clients: readonly ClientName[] = ["classicWindows", "onPremWeb"];

it("over 200 changes, with chance latency and failures, none is spoken of next to another, and all happens", async () => {
  expect(Object.keys(await manyChanges(200, "web"))).toEqual(expect.arrayContaining(allKinds));
});

it.each(clients)("nor over 40 changes in another client: %s", async (client) => {
  expect(await manyChanges(40, client)).toMatchObject({ shown: expect.any(Number) as number });
});
