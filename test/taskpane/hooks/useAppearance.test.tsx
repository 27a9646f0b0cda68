import "./globals";
import { act, render, screen } from "@testing-library/react";
import { FakeClock, FakeOutlook, type ClientName } from "../../../preview/outlook";
import { useAppearance, type KeepingPlace } from "../../../src/taskpane/hooks/useAppearance";
import type { OfficeLike } from "../../../src/mail/office";

/** The system's colours, which jsdom has none of. */
class System {
  readonly listeners = new Set<() => void>();
  constructor(public dark: boolean) {
    Object.assign(window, {
      matchMedia: (query: string) => ({
        matches: query === "(prefers-color-scheme: dark)" && this.dark,
        addEventListener: (_type: string, listener: () => void) => this.listeners.add(listener),
        removeEventListener: (_type: string, listener: () => void) => this.listeners.delete(listener),
      }),
    });
  }
  paint(dark: boolean): void {
    this.dark = dark;
    for (const listener of this.listeners) listener();
  }
}

afterEach(() => {
  window.localStorage.clear();
  Reflect.deleteProperty(window, "matchMedia");
});

function outlookOf(client: ClientName, dark: boolean) {
  const clock = new FakeClock();
  return { clock, outlook: new FakeOutlook(client, { after: clock.after, dark }) };
}

function Shown({
  office = null,
  place,
}: {
  readonly office?: OfficeLike | null;
  readonly place?: KeepingPlace | null;
}) {
  const { appearance, dark, setAppearance } = useAppearance(office, place);
  const label = `${appearance} ${dark ? "dark" : "light"}${setAppearance === undefined ? " for good" : ""}`;
  return (
    <>
      <p>{label}</p>
      <button onClick={() => setAppearance?.("dark")}>to dark</button>
      <button onClick={() => setAppearance?.("auto")}>to auto</button>
    </>
  );
}

const text = (): string => screen.getByRole("paragraph").textContent;
const press = (name: string): void => act(() => screen.getByRole("button", { name }).click());

test("is as the system has it where Outlook says nothing, and follows it", () => {
  const system = new System(true);
  const { unmount } = render(<Shown office={outlookOf("ios", false).outlook.office} />);
  expect(text()).toBe("auto dark");
  act(() => system.paint(false));
  expect(text()).toBe("auto light");
  unmount();
  expect(system.listeners.size).toBe(0);
});

test("is as Outlook has it, before the system, and follows it", async () => {
  new System(true);
  const { clock, outlook } = outlookOf("web", false);
  const { rerender } = render(<Shown />);
  expect(text()).toBe("auto dark");
  rerender(<Shown office={outlook.office} />);
  expect(text()).toBe("auto light");
  await act(() => clock.pass(1_000));
  act(() => outlook.paint(true));
  expect(text()).toBe("auto dark");
});

test("is as the user chose, now and the next time", async () => {
  const system = new System(false);
  const { clock, outlook } = outlookOf("web", false);
  const first = render(<Shown office={outlook.office} />);
  press("to dark");
  expect(text()).toBe("dark dark");
  await act(() => clock.pass(1_000));
  act(() => outlook.paint(false));
  act(() => system.paint(false));
  expect(text()).toBe("dark dark");
  first.unmount();
  const second = render(<Shown office={outlook.office} />);
  expect(text()).toBe("dark dark");
  press("to auto");
  expect(text()).toBe("auto light");
  second.unmount();
  render(<Shown office={outlook.office} />);
  expect(text()).toBe("auto light");
});

test("takes what it doesn't know for no choice", () => {
  new System(false);
  window.localStorage.setItem("remit-guard.appearance", "<b>purple</b>");
  render(<Shown />);
  expect(text()).toBe("auto light");
});

test("offers no choice where it can't be kept", () => {
  new System(true);
  render(<Shown place={null} />);
  expect(text()).toBe("auto dark for good");
  const setItem = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const { container } = render(<Shown />);
  expect(container.textContent).toContain("auto dark for good");
  setItem.mockRestore();
});

test("keeps the choice for as long as the pane is open where the place fails later", () => {
  new System(false);
  const fails = (): never => {
    throw new DOMException("full", "QuotaExceededError");
  };
  render(<Shown place={{ getItem: fails, setItem: fails }} />);
  expect(text()).toBe("auto light");
  press("to dark");
  expect(text()).toBe("dark dark");
});

test("is light where a client can't be asked for the system's colours", () => {
  render(<Shown />);
  expect(text()).toBe("auto light");
});
