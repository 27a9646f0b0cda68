import { newCallBack } from "../../src/contract/schemas/proposals";
import { because } from "../../src/contract/schemas/shared";

const call = { phone: "+44 20 7946 0958", spokeWith: "Maud Oakes", outcome: "confirmed", foundIn: "their website" };

it.each(["\u202e", "\u2066", "\u200b", "\u3164", "\u2800", "\u{e0041}"])("no words of a decision hold %j", (char) => {
  for (const field of ["phone", "spokeWith", "foundIn"] as const) {
    const { error } = newCallBack.safeParse({ ...call, [field]: `a${char}b` });
    expect(error?.issues).toEqual([
      expect.objectContaining({ path: [field], message: expect.stringMatching(/^the text has the .*U\+/) as unknown }),
    ]);
  }
  expect(because.safeParse({ reason: `He said ${char}no.` }).success).toBe(false);
});

it("takes what people write", () => {
  expect(newCallBack.parse(call)).toEqual({ ...call, readBack: null });
  for (const reason of ["Zażółć, gęślą!\nA second line.", "شرکت می\u200cرود", "OK ✔\ufe0f"])
    expect(because.parse({ reason })).toEqual({ reason });
  expect(because.safeParse({ reason: " " }).error?.issues[0]?.message).toBe("a reason is expected, in words");
  expect(newCallBack.safeParse({ ...call, phone: "" }).success).toBe(false);
});
