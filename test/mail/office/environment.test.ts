import {
  environmentOf,
  nameOf,
  onItemChanged,
  onThemeChanged,
  openKey,
  readOpenItem,
  watchItem,
  type OfficeLike,
} from "../../../src/mail/office";
import { readMessage } from "../../../src/mail/file";
import { CLIENTS, clientNames, FakeClock, officeOutside } from "../../../preview/outlook";
import { outlookOf } from "./kit";

describe("where the pane runs", () => {
  it.each(clientNames)("is told of %s", (client) => {
    const { platform, set, tellsTheme, nestedAuth } = CLIENTS[client];
    const { outlook } = outlookOf(client, { language: "de-AT", dark: true });
    expect(environmentOf(outlook.office)).toEqual({
      locale: "de-AT",
      dark: tellsTheme && set >= 14 ? true : null,
      mobile: client === "ios" || client === "android",
      platform,
      hasMailbox13: true,
      inOutlook: true,
      nestedAuth,
      dials: client !== "ios",
      address: "priya.nair@harbourlane.co.uk",
      person: "Priya Nair",
    });
  });

  it.each([
    ["#ffffff", false],
    ["#FFFFFF", false],
    ["#e6e6e6", false],
    ["#666666", true],
    ["#292929", true],
    ["#000000", true],
    ["", null],
    ["white", null],
    ["#fff", null],
    [undefined, null],
    [42, null],
  ])("has %s for a background: dark is %s", (bodyBackgroundColor, dark) => {
    const officeTheme = { bodyBackgroundColor } as { bodyBackgroundColor?: string };
    expect(environmentOf({ context: { officeTheme } }).dark).toBe(dark);
  });

  it.each([
    ["fr", "fr"],
    ["EN-us", "en-US"],
    ["", "en"],
    ["not a language", "en"],
    [undefined, "en"],
  ])("has the language %j: %s", (displayLanguage, locale) => {
    expect(environmentOf({ context: { ...(displayLanguage !== undefined && { displayLanguage }) } }).locale).toBe(
      locale,
    );
  });

  it("knows a phone by its host's name where the platform is not told", () => {
    const mailbox = { diagnostics: { hostName: "OutlookIOS" } };
    expect(environmentOf({ context: { mailbox } })).toMatchObject({
      mobile: true,
      platform: null,
      hasMailbox13: false,
      dials: false,
    });
  });
});

describe("a change of colours", () => {
  it.each(clientNames)("is told in %s as far as the client tells it, until it is told to stop", (client) => {
    const { outlook } = outlookOf(client);
    const seen: (boolean | null)[] = [];
    const stop = onThemeChanged(outlook.office, (dark) => seen.push(dark));
    outlook.paint(true);
    outlook.paint(false);
    stop();
    outlook.paint(true);
    const { tellsTheme, set } = CLIENTS[client];
    expect(seen).toEqual(tellsTheme && set >= 14 ? [true, false] : []);
  });

  it("is taken from what came with the event, before a context that is behind", () => {
    const handlers: ((event?: unknown) => void)[] = [];
    const office = {
      EventType: { OfficeThemeChanged: "officeThemeChanged" },
      context: {
        officeTheme: { bodyBackgroundColor: "#ffffff" },
        requirements: { isSetSupported: () => true },
        mailbox: {
          addHandlerAsync: (_type: string, handler: (event?: unknown) => void) => void handlers.push(handler),
        },
      },
    };
    const seen: (boolean | null)[] = [];
    onThemeChanged(office, (dark) => seen.push(dark));
    for (const event of [{ officeTheme: { bodyBackgroundColor: "#292929" } }, { officeTheme: null }, undefined])
      handlers[0]?.(event);
    expect(seen).toEqual([true, false, false]);
  });
});

it("takes everything outside Outlook without a throw, and says that it is nowhere", async () => {
  const clock = new FakeClock();
  const found: readonly OfficeLike[] = [officeOutside(), { context: {} }, { context: {}, EventType: {} }];
  for (const office of found) {
    expect(environmentOf(office)).toEqual({
      locale: "en",
      dark: null,
      mobile: false,
      platform: null,
      hasMailbox13: false,
      inOutlook: false,
      nestedAuth: false,
      dials: true,
      address: null,
      person: null,
    });
    expect(nameOf(office)).toBeNull();
    expect(openKey(office)).toBeNull();
    expect(await readOpenItem({ office, readMessage, after: clock.after })).toBeNull();
    const told = jest.fn();
    const stops = [
      onItemChanged(office, told),
      onThemeChanged(office, told),
      watchItem(office, told, { after: clock.after }),
    ];
    await clock.pass(3000);
    for (const stop of stops) stop();
    expect(told).not.toHaveBeenCalled();
  }
});
