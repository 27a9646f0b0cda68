import { askInDialog, tellPane, type OfficeLike } from "../../../src/mail/office";
import type { ClientName, OutlookOptions } from "../../../preview/outlook";
import { outlookOf } from "./kit";

const page = "https://pay.example.org/dialog.html";
const own = "https://pay.example.org";

/** What asking in a dialog comes to, once all that happens has happened. */
async function asked(onDialog: OutlookOptions["onDialog"], client: ClientName = "web") {
  const { outlook, clock } = outlookOf(client, onDialog && { onDialog });
  const answer = askInDialog(outlook.office, page, clock.after);
  await clock.run();
  return answer;
}

describe("a dialog of our own", () => {
  it.each(["web", "classicWindows", "classicWindows2021", "mac", "ios"] as const)(
    "gives what its page sends, and is closed: %s",
    async (client) => {
      const urls: string[] = [];
      const closed: (() => boolean)[] = [];
      const answer = await asked((url, dialog) => {
        urls.push(url);
        closed.push(() => dialog.closed);
        dialog.send("hello", own);
        dialog.send("again", own);
      }, client);
      expect(answer).toEqual({ message: "hello" });
      expect(urls).toEqual([page]);
      expect(closed.map((is) => is())).toEqual([true]);
    },
  );

  it("believes no message of another page, and none without end", async () => {
    const answer = await asked((_, dialog) => {
      dialog.send("forged", "https://thief.example");
      dialog.send("forged", "https://pay.example.org.thief.example");
      dialog.send("x".repeat(100_001), own);
      dialog.send("hello", own);
    });
    expect(answer).toEqual({ message: "hello" });
  });

  it("is given up where Outlook never says that it is open, long before the user's time is over", async () => {
    const { outlook, clock } = outlookOf("web");
    const deaf = { ...outlook.office, context: { ui: { displayDialogAsync: () => undefined } } } as OfficeLike;
    const answer = askInDialog(deaf, page, clock.after);
    await clock.run();
    expect(await answer).toEqual({ failure: "notOpened" });
    expect(clock.now).toBeLessThan(200_000);
  });

  it.each([
    [12009, "blocked"],
    [12011, "blocked"],
    [12004, "notOpened"],
    [12007, "notOpened"],
  ])("that isn't opened, with %d, is %s", async (code, failure) => {
    expect(await asked(() => code)).toEqual({ failure });
  });

  it.each([
    [12006, "closed"],
    [12002, "notOpened"],
    [12003, "notOpened"],
  ])("to which %d happens is %s", async (code, failure) => {
    expect(await asked((_, dialog) => dialog.happen(code))).toEqual({ failure });
  });

  it("that no one answers is closed after ten minutes", async () => {
    const { outlook, clock } = outlookOf("web", { onDialog: () => undefined });
    const answer = askInDialog(outlook.office, page, clock.after);
    await clock.run();
    expect(await answer).toEqual({ failure: "closed" });
    expect(clock.now).toBe(600_000);
  });

  it.each<[string, OfficeLike]>([
    ["has none", { context: {} }],
    ["has no dialogs", { context: { ui: {} } }],
    [
      "throws",
      {
        context: {
          ui: {
            displayDialogAsync: () => {
              throw new Error("not here");
            },
          },
        },
      },
    ],
  ])("is unsupported where the client %s", async (_, office) => {
    const { clock } = outlookOf("web");
    expect(await askInDialog(office, page, clock.after)).toEqual({ failure: "unsupported" });
  });
});

describe("the page in a dialog", () => {
  /** What the pane is told, by a client that has this set or hasn't. */
  function told(has: boolean): unknown[] {
    const sent: unknown[] = [];
    const office: OfficeLike = {
      context: {
        ui: { messageParent: (...args) => sent.push(args) },
        requirements: { isSetSupported: (name) => has && name === "DialogOrigin" },
      },
    };
    expect(tellPane(office, "hello", own)).toBe(true);
    return sent;
  }

  it("tells the pane, and no page of another origin", () => {
    expect(told(true)).toEqual([["hello", { targetOrigin: own }]]);
    // There the same origin is the only one that it can be sent to.
    expect(told(false)).toEqual([["hello"]]);
  });

  it("says so where it can't", () => {
    expect(tellPane({ context: {} }, "hello", own)).toBe(false);
  });
});
