import { allKinds, manyChanges } from "../taskpane/inspection/changes";

jest.setTimeout(600_000);

it.each(["web", "classicWindows", "newWindows"] as const)(
  "over 500 changes none is spoken of next to another, and all happens: %s",
  async (client) => {
    expect(Object.keys(await manyChanges(500, client))).toEqual(expect.arrayContaining(allKinds));
  },
);

// Not all can happen in these: Outlook on premises hands over no attachment.
it.each(["mac", "onPremWeb"] as const)("over 500 changes none is spoken of next to another: %s", async (client) => {
  expect(await manyChanges(500, client)).toMatchObject({ shown: expect.any(Number) as number });
});
