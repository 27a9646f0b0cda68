import { addressParser } from "postal-mime";
import { parseAddresses } from "../../../src/mail/file/header/fields";

const ignored = (): void => undefined;

/** What the grammar makes of a field, without the reading of bare lists by themselves. */
const byGrammar = (field: string) =>
  addressParser(field, { flatten: true }).map(({ name, address }) => ({
    name: name === "" ? null : name,
    address: address === undefined || address === "" ? null : address,
  }));

describe("bare addresses", () => {
  it.each([
    "anna.berg@example.com",
    "anna.berg@example.com, o'neil@example.co.uk,x+tag@sub.example.org",
    " a_b-c@example.com ,\tb&c@example.com",
    "a@example.com,a@example.com",
    "a..b@example..com, .a@example.com., 1@2",
    "ANNA@EXAMPLE.COM",
  ])("come to the same as by the grammar: %s", (field) => {
    expect(parseAddresses(field, ignored)).toEqual(byGrammar(field));
    expect(parseAddresses(field, ignored, true)).toEqual(byGrammar(field));
  });

  it("leave all else to the grammar", () => {
    expect(parseAddresses("Anna <anna@example.com>, b@example.com", ignored)).toEqual([
      { name: "Anna", address: "anna@example.com" },
      { name: null, address: "b@example.com" },
    ]);
    expect(parseAddresses("a@example.com (Anna)", ignored)).toEqual([{ name: "Anna", address: "a@example.com" }]);
    expect(parseAddresses("a@example.com b@example.com", ignored)).not.toHaveLength(0);
    expect(parseAddresses("", ignored)).toEqual([]);
  });
});
