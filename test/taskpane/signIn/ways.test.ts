import { FakeClock } from "../../../preview/outlook";
import { dialogWay, messageOf, readMessage } from "../../../src/taskpane/signIn/dialogWay";
import { nestedWay, type NestedClient } from "../../../src/taskpane/signIn/nested";
import { signInByRedirect, type RedirectClient } from "../../../src/taskpane/signIn/redirect";
import { requestFor } from "../../../src/taskpane/signIn/way";
import { eitherWay } from "../../../src/taskpane/signIn/open";
import { grant, mailbox, start, wayOf } from "./kit";

const id = "2f0e2a4c-53b1-4a7d-9f6e-0c1d2b3a4f5e";
const request = requestFor({ clientId: id, tenantId: id, audience: `api://${id}` });
const result = {
  accessToken: "one",
  expiresOn: new Date(start + 3_600_000),
  account: { username: "Priya.Nair@harbourlane.co.uk" },
  idTokenClaims: { preferred_username: "priya.nair@harbourlane.co.uk", email: "", oid: "x" },
};
const granted = grant("one", { account: { shown: "Priya.Nair@harbourlane.co.uk", addresses: [mailbox] } });

/** An error as MSAL has them. */
const msalError = (errorCode: string, message = ""): Error => Object.assign(new Error(message), { errorCode });

it("asks for the one scope of our own service, in the one directory", () => {
  expect(request).toEqual({
    clientId: id,
    authority: `https://login.microsoftonline.com/${id}`,
    scopes: [`api://${id}/access_as_user`],
  });
});

describe("Outlook's own way", () => {
  /** The way over a client of MSAL that answers so. */
  function stage(client: Partial<NestedClient> | null | Error, address: string | null = mailbox) {
    const clock = new FakeClock();
    const asked: unknown[] = [];
    const given: NestedClient | null =
      client === null || client instanceof Error
        ? null
        : {
            acquireTokenSilent: (silent) => {
              asked.push(silent);
              return Promise.resolve(result);
            },
            acquireTokenPopup: (popup) => {
              asked.push(popup);
              return Promise.resolve(result);
            },
            ...client,
          };
    let opened = 0;
    const open = () => {
      opened++;
      return client instanceof Error ? Promise.reject(client) : Promise.resolve(given);
    };
    const way = nestedWay(request, { open, after: clock.after, now: () => start, address: () => address });
    return { way, asked, clock, opened: () => opened };
  }

  it("asks MSAL without a window, for a fresh token where the kept one won't do", async () => {
    const { way, asked, opened } = stage({});
    expect(await way.silent(false)).toEqual(granted);
    expect(await way.silent(true)).toEqual(granted);
    const scopes = [`api://${id}/access_as_user`];
    expect(asked).toEqual([
      { scopes, forceRefresh: false },
      { scopes, forceRefresh: true },
    ]);
    expect(opened()).toBe(1);
  });

  it("asks with a window for the mailbox's account, or for another one", async () => {
    const { way, asked } = stage({});
    expect(await way.interactive(false)).toEqual(granted);
    await way.interactive(true);
    expect(asked).toEqual([
      expect.objectContaining({ loginHint: mailbox }),
      expect.objectContaining({ prompt: "select_account" }),
    ]);
    const nameless = stage({}, null);
    await nameless.way.interactive(false);
    expect(nameless.asked).toEqual([{ scopes: [`api://${id}/access_as_user`] }]);
  });

  it("says what MSAL says", async () => {
    const { way } = stage({ acquireTokenSilent: () => Promise.reject(msalError("interaction_required")) });
    expect(await way.silent(false)).toEqual({ problem: "needed", code: "interaction_required" });
    const throwing = stage({
      acquireTokenPopup: () => {
        throw msalError("user_cancelled");
      },
    });
    expect(await throwing.way.interactive(false)).toEqual({ problem: "cancelled", code: "user_cancelled" });
  });

  it("is not there where Outlook has no bridge, whatever it says of itself", async () => {
    expect(await stage(null).way.silent(false)).toEqual({ problem: "unavailable", code: "no_bridge" });
  });

  it("loads MSAL again where it did not come", async () => {
    const { way, opened } = stage(new Error("Loading chunk msal failed."));
    expect(await way.silent(false)).toEqual({ problem: "network", code: null });
    expect(await way.silent(false)).toEqual({ problem: "network", code: null });
    expect(opened()).toBe(2);
  });

  it("is given up where the host never answers", async () => {
    const silent = () => new Promise<never>(() => undefined);
    const { way, clock } = stage({ acquireTokenSilent: silent, acquireTokenPopup: silent });
    const answer = way.silent(false);
    await clock.run();
    expect(await answer).toEqual({ problem: "failed", code: "timed_out" });
    expect(clock.now).toBe(20_000);
    const popup = way.interactive(false);
    await clock.run();
    expect(await popup).toEqual({ problem: "failed", code: "timed_out" });
    expect(clock.now).toBe(200_000);
  });
});

describe("a dialog", () => {
  const page = "https://pay.example.org/dialog.html";

  it("gives what its page says; it is opened by a press on a button alone", async () => {
    const urls: string[] = [];
    const way = dialogWay(page, (url) => {
      urls.push(url);
      return Promise.resolve({ message: messageOf(granted) });
    });
    expect(await way.silent(false)).toEqual({ problem: "needed", code: null });
    expect(await way.interactive(false)).toEqual(granted);
    await way.interactive(true);
    expect(urls).toEqual([page, `${page}?other=yes`]);
  });

  it.each([
    ["unsupported", "unavailable"],
    ["blocked", "popupBlocked"],
    ["notOpened", "failed"],
    ["closed", "cancelled"],
  ] as const)("that is %s: %s", async (failure, problem) => {
    expect(await dialogWay(page, () => Promise.resolve({ failure })).interactive(false)).toMatchObject({ problem });
  });

  it("may say what is in the way", () => {
    const blocked = { problem: "blocked", code: "AADSTS53003" } as const;
    expect(readMessage(messageOf(blocked))).toEqual(blocked);
    expect(readMessage('{"problem":"failed","code":"<img>"}')).toEqual({ problem: "failed", code: null });
  });

  it.each([
    "",
    "null",
    "{}",
    '"token"',
    '{"problem":"constructor"}',
    '{"grant":{}}',
    '{"grant":{"token":"","expires":1,"account":{"shown":"","addresses":[]}}}',
    '{"grant":{"token":"t","expires":"never","account":{"shown":"","addresses":[]}}}',
    '{"grant":{"token":"t","expires":1,"account":{"shown":1,"addresses":[]}}}',
    '{"grant":{"token":"t","expires":1,"account":{"shown":"","addresses":"all"}}}',
    '{"grant":{"token":"t","expires":1}}',
  ])("that says %j has said nothing", (message) => {
    expect(readMessage(message)).toEqual({ problem: "failed", code: "unread" });
  });
});

describe("the dialog's page", () => {
  /** What the page comes to, over a client of MSAL that answers so. */
  async function run(back: RedirectClient["handleRedirectPromise"], other = false) {
    const sent: unknown[] = [];
    const client: RedirectClient = {
      handleRedirectPromise: back,
      acquireTokenRedirect: (asked) => {
        sent.push(asked);
        return Promise.resolve();
      },
    };
    return { came: await signInByRedirect(() => Promise.resolve(client), request, other, start), sent };
  }

  it("goes to the sign-in service, for an account of the user's choice where one was wrong", async () => {
    const scopes = [`api://${id}/access_as_user`];
    expect(await run(() => Promise.resolve(null))).toEqual({ came: null, sent: [{ scopes }] });
    expect((await run(() => Promise.resolve(null), true)).sent).toEqual([{ scopes, prompt: "select_account" }]);
  });

  it("is back with a token, or with what was in the way, and doesn't go there again", async () => {
    expect(await run(() => Promise.resolve(result))).toEqual({ came: granted, sent: [] });
    const denied = () => Promise.reject(msalError("access_denied", "AADSTS65004: User declined to consent."));
    expect(await run(denied)).toEqual({ came: { problem: "cancelled", code: "AADSTS65004" }, sent: [] });
  });
});

describe("where both ways are", () => {
  const needed = { problem: "needed", code: null } as const;

  it("goes Outlook's own", async () => {
    const [nested, dialog] = [wayOf([needed, granted]), wayOf([needed])];
    const way = eitherWay(nested, dialog);
    expect(await way.silent(false)).toEqual(needed);
    expect(await way.interactive(false)).toEqual(granted);
    expect(dialog.asked).toEqual([]);
  });

  it("takes the dialog where Outlook has no bridge: with the first press", async () => {
    const [nested, dialog] = [wayOf([{ problem: "unavailable", code: "no_bridge" }]), wayOf([needed, granted])];
    const way = eitherWay(nested, dialog);
    expect(await way.silent(false)).toEqual(needed);
    expect(await way.interactive(false)).toEqual(granted);
    expect(nested.asked).toEqual(["silent"]);
  });

  it.each(["unavailable", "failed"] as const)(
    "takes the dialog with the next press where Outlook's window came to nothing: %s",
    async (problem) => {
      const [nested, dialog] = [wayOf([needed, { problem, code: "5objp" }]), wayOf([granted])];
      const way = eitherWay(nested, dialog);
      await way.silent(false);
      expect(await way.interactive(false)).toEqual({ problem: "failed", code: "5objp" });
      expect(dialog.asked).toEqual([]);
      expect(await way.interactive(false)).toEqual(granted);
    },
  );

  it("says that there is none where the dialog isn't there either", async () => {
    const unavailable = { problem: "unavailable", code: "5objp" } as const;
    const noDialog = { problem: "unavailable", code: "no_dialog" } as const;
    const way = eitherWay(wayOf([unavailable]), wayOf([noDialog]));
    await way.interactive(false);
    expect(await way.interactive(false)).toEqual(noDialog);
  });

  it.each(["cancelled", "blocked", "consent"] as const)("stays where it is after: %s", async (problem) => {
    const [nested, dialog] = [wayOf([{ problem, code: null }]), wayOf([granted])];
    const way = eitherWay(nested, dialog);
    await way.interactive(false);
    await way.interactive(false);
    expect(dialog.asked).toEqual([]);
  });
});
