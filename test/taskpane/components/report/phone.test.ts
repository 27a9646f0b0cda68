import { telLink } from "../../../../src/taskpane/components/report/phone";

describe("the link that dials", () => {
  test.each([
    ["+49 40 5550187", "tel:+49405550187"],
    ["+49 (0)40 555-0187", "tel:+49405550187"],
    ["+49(0)40 5550187", "tel:+49405550187"],
    ["+39 (0)2 5550 3418", "tel:+390255503418"],
    ["+39 (02) 5550 3418", "tel:+390255503418"],
    ["+378 (0)549 555018", "tel:+3780549555018"],
    ["+49 (40) 5550187", "tel:+49405550187"],
    ["(040) 5550187", "tel:0405550187"],
    ["+49 40/5550187", "tel:+49405550187"],
    ["+49 40 5550-0", "tel:+494055500"],
    ["212 - 555 - 0187", "tel:2125550187"],
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
    ["another line after a slash", "+49 40 5550187/188"],
    ["another line of four digits", "+44 20 7946 0100/0199"],
    ["two short numbers", "555018/555019"],
    ["two numbers of few digits", "030 123456 / 789012"],
    ["two slashes", "040/55501/87000"],
    ["another line after a hyphen", "+49 40 5550187 - 88"],
    ["another line after a hyphen, with one blank", "+49 40 5550187 -88"],
    ["another line after an extension", "040 5550187-0 - 9"],
    ["another line in brackets", "+49 40 5550187 (88)"],
    ["a bracketed nought after 00", "0049 (0)40 5550187"],
    ["a bracketed nought with blanks", "+49 ( 0 ) 40 5550187"],
    ["a bracketed nought after more than a country", "+49 40 (0) 5550187"],
    ["a nought before a bracketed area code", "+49 (040) 5550187"],
    ["two pairs of brackets", "+49 (0)(40) 5550187 (0)"],
    ["half a pair of brackets", "+49 (40 5550187"],
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
