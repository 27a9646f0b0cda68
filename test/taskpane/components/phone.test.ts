import { telLink } from "../../../src/taskpane/components/phone";

describe("the link that dials", () => {
  test.each([
    ["+49 40 5550187", "tel:+49405550187"],
    ["+49 (0)40 555-0187", "tel:+49405550187"],
    ["+39 02 5550.3418", "tel:+390255503418"],
    ["040/5550187", "tel:0405550187"],
    ["+44\u00a020\u202f7946 0123", "tel:+442079460123"],
    ["(0)40 5550187", "tel:0405550187"],
  ])("is made of the digits and a leading + of %s", (phone, link) => {
    expect(telLink(phone)).toBe(link);
  });

  test.each([
    ["letters", "+44 20 7946 0123 ext. 5"],
    ["a second number", "+49 40 5550187 / +49 40 5550188"],
    ["a second number without +", "040 5550187 / 040 5550188"],
    ["parameters", "+49405550187;phone-context=evil.example"],
    ["a + within", "49+405550187"],
    ["codes of the telephone itself", "*#06#"],
    ["another scheme", "javascript:alert(1)"],
    ["digits of another script", "+٤٩٤٠٥٥٥٠١٨٧"],
    ["too few digits", "112"],
    ["too many digits", "+1234567890123456"],
    ["nothing", "  "],
  ])("is not made of what has %s: a wrong number is worse than none", (_, phone) => {
    expect(telLink(phone)).toBeNull();
  });
});
