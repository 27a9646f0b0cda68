import { explain } from "./sentence";

test("a text is explained: its notions, its acts, and what prevented one", async () => {
  const lines = await explain("Our bank details have changed.\nOur bank details have not changed.");
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^ {2}notions {4}en: our “Our”, .*details “bank details”/),
      "  meets      changeBank (details “bank details”, change “changed”)",
      "  prevented  changeBank (details “bank details”, change “changed”): veto denied",
      "counts  changeBank: Our bank details have changed.",
    ]),
  );
});

test("a text without an act says so", async () => {
  expect((await explain("Lunch is at noon.")).at(-1)).toBe("no act counts");
});
