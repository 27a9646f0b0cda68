import { readActs } from "../../reading";
import { segment } from "../../language/kinds";

const ownChangesIn = (...lines: readonly string[]) => readActs([segment(...lines)], null).ownChanges;

describe("a change to the author's account", () => {
  it.each([
    "We now use another bank.",
    "Our bank account is a different one these days.",
    "Wir sind inzwischen bei einer anderen Bank.",
    "Une modification est intervenue dans nos données bancaires.",
    "Nuestra cuenta ya no es la misma.",
    "Vi har ikke længere samme bank som hidtil.",
  ])("is named by account, change and author: %s", (sentence) => {
    expect(ownChangesIn(sentence)).toEqual([0]);
  });

  it.each([
    "We have not changed our bank account.",
    "Our bank account remains unchanged.",
    "If we change our bank, we will call you.",
    "Fraudsters write that we have changed our bank account.",
    "The new bank opens on Monday.",
    "We have moved to another office.",
  ])("isn't where it is denied, conditional, somebody else's, or about no account: %s", (sentence) => {
    expect(ownChangesIn(sentence)).toEqual([]);
  });

  it("is known by its place among all sentences", () => {
    expect(ownChangesIn("Good morning.", "Please find our invoice.", "We have switched to another bank.")).toEqual([2]);
  });
});
