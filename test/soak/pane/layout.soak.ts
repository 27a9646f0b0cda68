import { bothSites } from "../../browser/kit";
import { misfitsOfHostile, misfitsOfSamples } from "../../browser/layout";
import { sampleNames } from "../../browser/mailbox";

jest.setTimeout(180_000);

const at = bothSites();
const widths = [280, 320, 390];

describe("the pane at 280, 320 and 390 pixels, folded and unfolded", () => {
  it.each(["en", "de", "fr", "es", "it", "nl"])("has room for every sample in %s", async (language) => {
    expect(await misfitsOfSamples(at, language, sampleNames, widths)).toEqual([]);
  });

  it("has room for names and subjects without an end", async () => {
    expect(await misfitsOfHostile(at, widths)).toEqual([]);
  });
});
