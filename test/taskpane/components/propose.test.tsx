import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Claim } from "../../../src/report";
import type { ProposalOutcome, Proposals, Wanted } from "../../../src/taskpane/proposals/proposals";
import { paneWordsFor } from "../../../src/taskpane/messages";
import { proposeWordsFor } from "../../../src/taskpane/messages/propose";
import { actions, show } from "./kit";
import { account, sender, shown } from "./views";

const words = { ...paneWordsFor("en").propose, ...proposeWordsFor("en") };
const supplier = { id: "S-1", name: "Brightwater Supplies" };
const accountClaim: Claim = { supplier, values: [{ field: "accounts", value: "DE07100100100140331482" }] };
const addressClaim: Claim = {
  supplier,
  values: [
    { field: "emails", value: "billing@brightwater.example" },
    { field: "domains", value: "brightwater.example" },
  ],
};
const view = {
  verdict: "stop",
  destinations: [{ ...account, claim: accountClaim }],
  senders: [{ ...sender, claim: addressClaim }],
} as const;

function fake(outcome: ProposalOutcome = { kind: "proposed" }, link: string | null = null) {
  const sent: Wanted[] = [];
  const proposals: Proposals = {
    send: async (wanted) => {
      sent.push(wanted);
      return outcome;
    },
    linkTo: () => link,
  };
  return { sent, proposals };
}

async function press(name: string) {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
}

/** Says what becomes of the account on record. */
const answer = (text: string) => act(async () => screen.getByRole("radio", { name: text }).click());

const explain = (text: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("textbox"), { target: { value: text } });
  });

test("an account that isn't on record is proposed with a reason, and what that means is said", async () => {
  const { sent, proposals } = fake({ kind: "proposed" }, "https://register.example/#/suppliers/S-1");
  show({ state: shown(view), actions: { ...actions(), proposals } });
  await press(words.account);
  expect(screen.getByText(words.note)).toBeTruthy();
  expect(screen.getByText("DE07 1001 0010 0140 3314 82", { selector: "bdi" })).toBeTruthy();
  await press(words.send);
  expect(screen.getByText(words.reasonMissing)).toBeTruthy();
  expect(sent).toEqual([]);
  await explain(" Their letter of May. ");
  await press(words.send);
  expect(screen.getByText(words.replacesMissing)).toBeTruthy();
  expect(sent).toEqual([]);
  await answer(words.replace);
  await press(words.send);
  const report = "Do not pay\nThe whole in plain text";
  expect(sent).toEqual([
    { supplier: "S-1", value: accountClaim.values[0], replaces: true, reason: "Their letter of May.", report },
  ]);
  expect(document.activeElement?.textContent).toBe(words.proposed);
  const link = screen.getByRole("link", { name: /Brightwater Supplies/ });
  expect(link.getAttribute("href")).toBe("https://register.example/#/suppliers/S-1");
  expect(link.getAttribute("rel")).toContain("noopener");
});

test.each(["notSignedIn", "noPermission", "notReachable", "tooMany", "refused"] as const)(
  "says why nothing was proposed, and lets it be tried again: %s",
  async (because) => {
    const { sent, proposals } = fake({ kind: "failed", because });
    show({ state: shown(view), actions: { ...actions(), proposals } });
    await press(words.account);
    await answer(words.add);
    await explain("x");
    await press(words.send);
    expect(screen.getByRole("alert").textContent).toBe(words.failed[because]);
    await press(words.send);
    expect(sent).toHaveLength(2);
  },
);

test("says that it is on record by now", async () => {
  show({ state: shown(view), actions: { ...actions(), proposals: fake({ kind: "onRecord" }).proposals } });
  await press(words.account);
  await answer(words.add);
  await explain("x");
  await press(words.send);
  expect(screen.getByText(words.onRecord)).toBeTruthy();
});

test("what was proposed isn't offered again next to a warning that is wrong", async () => {
  show({ state: shown(view), actions: { ...actions(), proposals: fake().proposals } });
  await press(words.account);
  await answer(words.add);
  await explain("Their letter of May");
  await press(words.send);
  await press(words.wrong);
  expect(screen.queryByRole("radio", { name: /^The account/ })).toBeNull();
  expect(screen.getByRole("radio", { name: /^The address/ })).toBeTruthy();
});

test("what was proposed as a warning that is wrong isn't offered again below the comparison", async () => {
  show({ state: shown(view), actions: { ...actions(), proposals: fake().proposals } });
  await press(words.wrong);
  await act(async () => screen.getByRole("radio", { name: /^The account/ }).click());
  await answer(words.add);
  await explain("Their letter of May");
  await press(words.send);
  expect(screen.getByText(words.proposed)).toBeTruthy();
  expect(screen.queryByRole("button", { name: words.account })).toBeNull();
});

describe("a warning that is wrong", () => {
  const choose = (name: string | RegExp) => act(async () => screen.getByRole("radio", { name }).click());

  test("leads to what may be right: the account, the address or its domain, or something else", async () => {
    const { sent, proposals } = fake();
    show({ state: shown(view), actions: { ...actions(), proposals } });
    await press(words.wrong);
    const group = screen.getByRole("radiogroup");
    expect(within(group).getAllByRole("radio")).toHaveLength(3);
    await choose(words.other);
    expect(screen.getByText(words.otherText)).toBeTruthy();
    await choose(/^The address/);
    await choose("Every address at brightwater.example");
    await explain("Their new domain");
    await press(words.send);
    expect(sent[0]?.value).toEqual({ field: "domains", value: "brightwater.example" });
  });

  test("asks in sight and with the focus in its question, and so do the answers", async () => {
    const scrolled = jest.spyOn(Element.prototype, "scrollIntoView").mockReset();
    show({ state: shown(view), actions: { ...actions(), proposals: fake().proposals } });
    await press(words.wrong);
    expect(screen.getByRole("radiogroup", { name: words.question }).contains(document.activeElement)).toBe(true);
    expect(scrolled).toHaveBeenCalledTimes(1);
    await choose(words.other);
    expect(screen.getByText(words.otherText).closest("[role=status]")).not.toBeNull();
    expect(scrolled).toHaveBeenCalledTimes(2);
  });

  test("is let go with the focus where it was", async () => {
    show({ state: shown(view), actions: { ...actions(), proposals: fake().proposals } });
    await press(words.wrong);
    await choose(/^The account/);
    await press(words.cancel);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: words.wrong }));
    expect(screen.queryByRole("radiogroup")).toBeNull();
  });

  test.each(["consistent", "unrelated"] as const)("isn't there where nothing warns: %s", (verdict) => {
    show({ state: shown({ ...view, verdict }), actions: { ...actions(), proposals: fake().proposals } });
    expect(screen.queryByRole("button", { name: words.wrong })).toBeNull();
  });
});

test("nothing is proposed where there is no service, or no record to compare it with", () => {
  show({ state: shown(view) });
  for (const name of [words.account, words.wrong]) expect(screen.queryByRole("button", { name })).toBeNull();
});

test("an account without a claim can't be proposed", () => {
  show({ state: shown({ destinations: [account] }), actions: { ...actions(), proposals: fake().proposals } });
  expect(screen.queryByRole("button", { name: words.account })).toBeNull();
});
