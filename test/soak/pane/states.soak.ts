import { bothSites } from "../../browser/kit";
import { cases, faultsOf } from "../../browser/states";

jest.setTimeout(60_000);

const at = bothSites();
const different = Object.entries(cases).filter(([, { look }]) => look !== "alike");

describe("each state of the pane, 320 pixels wide", () => {
  it.each(different)("has nothing that axe finds wrong, in light and in dark: %s", async (_, each) => {
    expect(await faultsOf(at.browser, at.server.address, each, true)).toEqual([]);
  });
});
