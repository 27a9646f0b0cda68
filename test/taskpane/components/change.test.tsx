import { fireEvent, screen } from "@testing-library/react";
import { show } from "./kit";
import { shown, states } from "./views";

const other = shown({ subject: "Another message" });

/** The browser's window has the focus; jsdom knows no window. */
function inPane(focused: boolean) {
  jest.spyOn(document, "hasFocus").mockReturnValue(focused);
}

afterEach(() => jest.restoreAllMocks());

describe("while attachments are still being read", () => {
  test("the verdict so far holds, and says what it waits for: two by name, the others by number", () => {
    const { container } = show({ state: states["stop, still reading"] ?? shown() });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Do not pay");
    expect(container.textContent).toContain("Still reading invoice.pdf, scan.jpg (+1)");
  });

  test("nothing is called unreadable while it is read, and what comes of it is at once", () => {
    const { container, become } = show({ state: states["nothing known, still reading"] ?? shown() });
    const title = () => screen.getByRole("heading", { level: 1 }).textContent;
    expect(title()).toBe("Checking the message");
    expect(container.textContent).toContain("Reading scan.jpg");
    expect(container.textContent).not.toMatch(/could not be read|What to do|Not checked/);
    become({ state: states.incomplete ?? shown() });
    expect(title()).toBe("Not everything could be read");
    expect(container.textContent).toContain("Open what could not be read");
  });

  test("what no one reads any more is said to be unread", () => {
    show({ state: shown({ verdict: "incomplete", waits: true, title: "Not everything could be read" }) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Not everything could be read");
    expect(screen.getByRole("heading", { name: "Not checked" })).toBeTruthy();
  });

  test("the line stays when reading ends: what is below does not jump", () => {
    const { container, become } = show({ state: shown({}, ["invoice.pdf"]) });
    become({ state: shown() });
    expect(container.textContent).not.toContain("Still reading");
    expect(container.textContent).toContain("Reading is finished");
  });

  test("there is no such line for a message that nothing was read of later", () => {
    const { container } = show();
    expect(container.textContent).not.toContain("Reading is finished");
  });

  test("what was unfolded stays unfolded when the rest arrives", () => {
    const { become } = show({ state: shown({}, ["invoice.pdf"]) });
    fireEvent.click(screen.getByRole("button", { name: /All 5 checks/ }));
    become({ state: shown({ reasons: [{ signal: "pressure", text: "Another reason.", isHeadline: true }] }) });
    expect(screen.getByRole("button", { name: /All 5 checks/ }).getAttribute("aria-expanded")).toBe("true");
  });
});

describe("another message", () => {
  test("leaves nothing of the last one in the same frame", () => {
    const { container, become } = show();
    become({ state: { kind: "reading", message: { subject: "Another", from: "" } } });
    expect(container.textContent).not.toContain("Do not pay");
    expect(container.textContent).not.toContain("DE07");
    expect(container.textContent).not.toContain("Rechnung");
  });

  test("starts folded", () => {
    const { become } = show();
    fireEvent.click(screen.getByRole("button", { name: /All 5 checks/ }));
    become({ state: other });
    expect(screen.getByRole("button", { name: /All 5 checks/ }).getAttribute("aria-expanded")).toBe("false");
  });

  test("starts at its top, however far down the last one was read; more of the same message does not move it", () => {
    const { become } = show({ state: shown({}, ["invoice.pdf"]) });
    document.documentElement.scrollTop = 400;
    become({ state: shown() });
    expect(document.documentElement.scrollTop).toBe(400);
    become({ state: other });
    expect(document.documentElement.scrollTop).toBe(0);
  });

  test("takes a focus that was in what is gone to its beginning", () => {
    inPane(true);
    const { become } = show();
    screen.getByRole("button", { name: /All 5 checks/ }).focus();
    become({ state: { kind: "reading", message: null } });
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("takes no focus from the message list", () => {
    inPane(false);
    const { become } = show();
    screen.getByRole("button", { name: /All 5 checks/ }).focus();
    become({ state: { kind: "reading", message: null } });
    expect(document.activeElement).toBe(document.body);
  });

  test("leaves the focus on a button that is still there", () => {
    inPane(true);
    const { become } = show();
    const button = screen.getByRole("button", { name: "Check again" });
    button.focus();
    become({ state: { kind: "reading", message: null } });
    expect(document.activeElement).toBe(button);
    become({ state: other });
    expect(document.activeElement).toBe(button);
  });
});
