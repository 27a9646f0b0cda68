import { queryOf, settingsOf } from "../../preview/settings";

describe("the settings in the page's address", () => {
  test("are the usual Outlook in the visitor's own language at first", () => {
    expect(settingsOf("", "de-AT")).toEqual({
      client: "web",
      locale: "de",
      appearance: "system",
      width: 320,
      pinned: true,
      reader: "priya",
    });
    expect(settingsOf("", "ja").locale).toBe("en");
  });

  test("come back as they were written", () => {
    const settings = {
      client: "ios",
      locale: "fr",
      appearance: "dark",
      width: 390,
      pinned: false,
      reader: "helen",
    } as const;
    expect(settingsOf(queryOf(settings), "en")).toEqual(settings);
  });

  test("that aren't any of the choices are passed over", () => {
    expect(settingsOf("?client=__proto__&language=xx&appearance=pink&width=9999", "en")).toEqual(settingsOf("", "en"));
  });
});
