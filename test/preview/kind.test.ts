import { kindOf } from "../../preview/mailbox/kind";

const start = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("what a file is for", () => {
  test.each(["suppliers.csv", "SUPPLIERS.CSV", "list.tsv", "list.xlsx", "list.xls", "list.ods"])(
    "%s is a supplier list, whatever is in it",
    (name) => {
      expect(kindOf(name, start("From: a@example.org"))).toBe("suppliers");
    },
  );

  test("a JSON array is a supplier list, a JSON object a policy", () => {
    expect(kindOf("data.json", start(' \n[{"id": "V1"}]'))).toBe("suppliers");
    expect(kindOf("data.json", start('{"organisation": {}}'))).toBe("policy");
    expect(kindOf("data.json", new Uint8Array([0xff, 0xfe, 0x5b, 0x00]))).toBe("suppliers");
    expect(kindOf("data.json", new Uint8Array([0xef, 0xbb, 0xbf, 0x5b]))).toBe("suppliers");
  });

  test.each(["mail.eml", "Inbox", "export.mbox", "notes.txt", "json"])("%s is taken for messages", (name) => {
    expect(kindOf(name, start("[1]"))).toBe("messages");
  });
});
