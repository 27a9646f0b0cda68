import type { ClientName } from "../../../preview/outlook";
import { allKinds, manyChanges } from "./changes";

jest.setTimeout(120_000);

// Five hundred in each: test/soak/changes.soak.ts.
const clients: readonly ClientName[] = ["classicWindows", "newWindows", "mac", "onPremWeb"];

it("over 200 changes, with chance latency and failures, none is spoken of beside another, and all happens", async () => {
  expect(Object.keys(await manyChanges(200, "web"))).toEqual(expect.arrayContaining(allKinds));
});

it.each(clients)("nor over 60 changes in another client: %s", async (client) => {
  expect(await manyChanges(60, client)).toMatchObject({ shown: expect.any(Number) as number });
});
