import type { FakeMessage } from "../../preview/outlook";
import { onsendFile, openCase, sha, windowOf } from "./kit";
import { asked, fresh, katrin, reply } from "./mails";

let message: FakeMessage;
beforeAll(async () => {
  await onsendFile();
  message = await asked();
}, 300_000);

const imitation = { displayName: "Katrin", emailAddress: "k.lohmann@nordwlnd-spedition.de" };

describe("a draft on a phone", () => {
  it.each(["ios", "android", "web", "classicWindows"] as const)(
    "says on %s that a case is open, in one line",
    async (client) => {
      const cases = [openCase({ keys: [sha(`conversation\n${message.conversationId}`)] })];
      const { compose, clock } = await windowOf(client, reply(message, ""), { cases });
      const started = compose.start();
      await clock.run();
      await started;
      const [line, ...more] = compose.shownBanners();
      expect(line?.message).toBe(
        "Case 2026-118 is open on this conversation. Don't approve or pay anything until the supplier has confirmed it by phone.",
      );
      expect(more).toEqual([]);
    },
  );

  it("says that a recipient imitates somebody, and takes it back when they are gone", async () => {
    const { compose, clock } = await windowOf("android", reply(message, ""));
    for (const [to, expected] of [
      [[imitation], ["k.lohmann@nordwlnd-spedition.de imitates nordwind-spedition.de. Don't send anything there."]],
      [[katrin], []],
    ] as const) {
      const done = compose.edit({ to });
      await clock.run();
      await done;
      expect(compose.shownBanners().map((banner) => banner.message)).toEqual(expected);
    }
  });

  it("says nothing of an ordinary draft", async () => {
    const { compose, clock, log } = await windowOf("ios", fresh("Hello", [katrin]));
    const started = compose.start();
    await clock.run();
    await started;
    expect([compose.shownBanners(), log]).toEqual([[], []]);
  });

  it("ends where nothing can be read", async () => {
    const draft = {
      ...reply(message, ""),
      failing: { html: 5001, text: 5001, to: 5001, cc: 5001, bcc: 5001, subject: 5001, from: 5001 },
    } as const;
    const { compose, clock } = await windowOf("android", draft);
    const started = compose.start();
    await clock.run();
    await started;
    expect(clock.now).toBeLessThan(60_000);
  });
});
