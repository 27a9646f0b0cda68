import { loadSamples } from "../../preview/mailbox/samples";
import { stories } from "../../preview/stories";
import { fetchSample, reader, sampleNames } from "./kit";

test("each sample has its story, and each story its sample", () => {
  expect(Object.keys(stories)).toEqual(sampleNames);
});

test.each(Object.entries(stories))("the story of %s is one short sentence", (_, story) => {
  expect(story).toMatch(/^[A-Z][^]{20,130}[.?]$/);
  expect(story).not.toMatch(/[.?] /);
  expect(story).not.toMatch(/['"]/);
});

test("the samples are loaded whole: messages, suppliers without a fault, policy", async () => {
  const { entries, suppliers, policy } = await loadSamples(fetchSample, reader);
  expect(entries.map(({ listing }) => listing.unreadable)).toEqual(sampleNames.map(() => null));
  expect(suppliers.faults).toEqual([]);
  expect(suppliers.taken).toBeGreaterThan(10);
  expect(policy.policy.organisation.name).toBe("Harbour & Lane Ltd");
});

test.each(["index.json", "suppliers.csv", "policy.json", "05-lookalike-rn-for-m.eml"])(
  "a page that lacks %s says that the samples could not be loaded",
  async (missing) => {
    const get = async (url: string): Promise<Response> =>
      url.endsWith(missing) ? ({ ok: false, status: 404 } as Response) : fetchSample(url);
    await expect(loadSamples(get, reader)).rejects.toThrow(`${missing}: 404`);
  },
);
