import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Verdict } from "../../../src/analysis";
import { actions, show } from "./kit";
import { sender, shown, states } from "./views";

const verdicts: readonly Verdict[] = ["unrelated", "consistent", "incomplete", "caution", "verify", "stop"];

/** What can be read without unfolding anything. */
function visible(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  copy.querySelectorAll("[hidden]").forEach((part) => {
    part.remove();
  });
  return copy.textContent ?? "";
}

describe("the verdict", () => {
  test.each(verdicts)("%s is announced: at once where the payment must stop, else when there is time", (verdict) => {
    show({ state: shown({ verdict }) });
    expect(screen.getByRole("status").getAttribute("aria-live")).toBe(verdict === "stop" ? "assertive" : "polite");
  });

  test("says what to do, why, and which message it is about", () => {
    show();
    const said = screen.getByRole("status").textContent ?? "";
    expect(said).toContain("Do not pay");
    expect(said).toContain("These bank details are not on record for Nordwind Spedition GmbH");
    expect(said).toContain("“RE: Rechnung 2026-61773”");
    expect(said).toContain("from Katrin Lohmann");
  });

  test("stays in the same part of the page from message to message, so that a screen reader hears it change", () => {
    const { become } = show({ state: { kind: "starting" } });
    const place = screen.getByRole("status");
    for (const state of Object.values(states)) {
      become({ state });
      expect(screen.getByRole("status")).toBe(place);
    }
  });
});

describe("an Outlook that no longer answers the pane", () => {
  const sentence = /Outlook no longer answers this pane.*Close the pane and open it again\./;

  test("is said at the top where nothing else is known, in place of what was not read", () => {
    const { become } = show({ state: states["incomplete, Outlook deaf"] ?? shown() });
    expect(screen.getByRole("status").textContent).toMatch(sentence);
    expect(screen.getByRole("status").textContent).not.toContain("file type not supported");
    become({ state: states.incomplete ?? shown() });
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test("is said below a warning, which holds", () => {
    const { become } = show({ state: states["stop, Outlook deaf"] ?? shown() });
    expect(screen.getByRole("status").textContent).toContain("Do not pay");
    expect(screen.getByRole("alert").textContent).toMatch(sentence);
    become({ state: shown() });
    expect(screen.queryByText(sentence)).toBeNull();
  });

  test("is said while the next message is tried", () => {
    show({ state: states["reading, Outlook deaf"] ?? shown() });
    expect(screen.getByRole("status").textContent).toMatch(sentence);
  });
});

describe("the call", () => {
  const links = (container: HTMLElement) =>
    [...container.querySelectorAll("a")].map((link) => link.getAttribute("href"));

  test.each(["stop", "verify"] as const)("of %s is the one link, and dials the number on record", (verdict) => {
    const { container } = show({
      state: shown({
        verdict,
        headline: "Call +44 20 7946 0999.",
        reasons: [{ signal: "pressure", text: "Call 020 7946 0999 at once.", isHeadline: false }],
        notChecked: [{ text: "tel:+442079460999", isHeadline: false }],
      }),
    });
    expect(links(container)).toEqual(["tel:+49405550187"]);
    expect(screen.getByRole("link").textContent).toBe("Call +49 40 5550187");
  });

  test.each(["unrelated", "consistent", "incomplete", "caution"] as const)("is not asked for by %s", (verdict) => {
    const { container } = show({ state: shown({ verdict }) });
    expect(links(container)).toEqual([]);
  });

  test.each([true, false])("shows the number, and copies it (where it can be dialled: %s)", async (dials) => {
    const taken = actions();
    const { container } = show({ dials, actions: taken });
    expect(links(container)).toEqual(dials ? ["tel:+49405550187"] : []);
    expect(screen.getByText("+49 40 5550187")).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "Copy the number" }));
    });
    expect(taken.taken).toEqual(["copy +49 40 5550187"]);
  });

  test("says that the number is the one on record, when that was verified, and which number not to use", () => {
    const { container } = show();
    expect(visible(container)).toContain("This is the number on record. Bank details verified on 12 March 2026.");
    expect(screen.getByText("Don't use a number from the message.")).toBeTruthy();
  });

  test("says so where no number on record may be used, and offers none", () => {
    const { container } = show({ state: states["verify, no number"] ?? shown() });
    expect(links(container)).toEqual([]);
    expect(screen.getByText(/There is no usable number on record/)).toBeTruthy();
    expect(screen.getByText(/never been verified/)).toBeTruthy();
  });

  test("shows a number that is not surely one to dial, without a link", () => {
    const call = {
      supplier: "Nordwind",
      phone: "+44 20 7946 0123 ext. 5",
      about: "bankDetails" as const,
      verified: null,
    };
    const { container } = show({ state: shown({ call }) });
    expect(links(container)).toEqual([]);
    expect(visible(container)).toContain("+44 20 7946 0123 ext. 5");
  });
});

describe("a comparison", () => {
  test("tells the difference to those who can't see the marks", () => {
    show();
    expect(screen.getByText("Different: account number (4 of 22 characters)")).toBeTruthy();
  });

  test("shows the lines of the message in which the account was read, when asked", () => {
    show();
    const place = screen.getByRole("button", { name: "text, line 5 and 1 more" });
    const quotes = document.getElementById(place.getAttribute("aria-controls") ?? "");
    expect(quotes?.hidden).toBe(true);
    fireEvent.click(place);
    expect(quotes?.hidden).toBe(false);
    expect(quotes?.textContent).toContain("IBAN: DE07 1001 0010 0140 3314 82");
    expect(quotes?.textContent).toContain("invoice.pdf, page 2");
  });

  test("of a sender names the trick", () => {
    show();
    expect(screen.getByText("i written for l")).toBeTruthy();
  });

  test("writes an address out that is nowhere in sight", () => {
    const { become } = show({ state: shown({ senders: [{ ...sender, isInSight: false }] }) });
    expect(screen.getByText("billing@brightwater-suppiies.com")).toBeTruthy();
    become({ state: shown() });
    expect(screen.queryByText("billing@brightwater-suppiies.com")).toBeNull();
  });
});

describe("the checks", () => {
  test("are folded, with the numbers of their outcomes in sight", () => {
    show();
    const button = screen.getByRole("button", { name: /All 5 checks/ });
    expect(button.textContent).toContain("2 found something · 1 not checked · 1 clear · 1 not relevant");
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });

  test("are all there, each under its outcome, with its answer and its quotes", () => {
    show();
    const button = screen.getByRole("button", { name: /All 5 checks/ });
    fireEvent.click(button);
    const list = document.getElementById(button.getAttribute("aria-controls") ?? "");
    if (list === null) throw new Error("Nothing is controlled.");
    expect(
      within(list)
        .getAllByRole("heading", { level: 3 })
        .map((each) => each.textContent),
    ).toEqual(["Found something", "Could not be checked", "Clear", "Not relevant"]);
    expect(within(list).getAllByRole("listitem")).toHaveLength(5);
    expect(list.textContent).toContain("No headers here.");
    expect(list.textContent).toContain("IBAN: DE07");
  });
});

describe("what could not be checked", () => {
  test.each(["consistent", "incomplete", "caution", "verify", "stop"] as const)("is in sight with %s", (verdict) => {
    const { container } = show({ state: shown({ verdict }) });
    expect(visible(container)).toContain("scan.jpg: file type not supported");
  });
});

test("steps for IT are folded under what they are for", () => {
  const { container } = show();
  expect(visible(container)).toContain("What IT should do now");
  expect(visible(container)).not.toContain("Revoke all sessions");
  expect(container.textContent).toContain("Revoke all sessions of the mailbox.");
});

describe("a message that has nothing to do with payment", () => {
  test("is one line and nothing else", () => {
    const { container } = show({ state: states.unrelated ?? shown() });
    expect(visible(container)).toBe("Nothing about payment here");
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });

  test("has its subject, its checks and the pane's buttons behind that line", () => {
    const { container } = show({ state: states.unrelated ?? shown() });
    fireEvent.click(screen.getByRole("button", { name: "Details" }));
    expect(visible(container)).toContain("RE: Rechnung 2026-61773");
    expect(visible(container)).toContain("All 5 checks");
    expect(screen.getByRole("button", { name: "Check again" })).toBeTruthy();
  });
});

test("a verdict that found no difference calls nothing safe and shows no tick next to its word", () => {
  const { container } = show({ state: states.consistent ?? shown() });
  expect(visible(container)).not.toMatch(/\b(safe|genuine|ok|secure)\b/i);
});
