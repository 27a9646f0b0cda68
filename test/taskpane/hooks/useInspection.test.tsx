import "./globals";
import { act, render, screen } from "@testing-library/react";
import { useInspection } from "../../../src/taskpane/hooks/useInspection";
import type { PaneState } from "../../../src/taskpane/state";
import { sample, surroundings } from "../inspection/kit";

type Ports = ReturnType<typeof surroundings>["ports"];

function short(state: PaneState): string {
  if (state.kind === "shown") return `${state.view.verdict} ${state.view.locale} ${state.view.subject}`;
  return state.kind === "reading" ? `reading ${state.message?.subject ?? ""}` : state.kind;
}

function Shown({ ports, locale = "en" }: { readonly ports: Ports | null; readonly locale?: string }) {
  const { state, checkAgain } = useInspection(ports, locale);
  return <button onClick={checkAgain}>{short(state)}</button>;
}

const text = (): string => screen.getByRole("button").textContent;

test("shows what came of the open message once all is ready, and goes back when it no longer is", async () => {
  const { clock, ports } = surroundings({ open: await sample("01-freemail-hijack") });
  const { rerender } = render(<Shown ports={null} />);
  expect(text()).toBe("starting");
  rerender(<Shown ports={ports} />);
  expect(text()).toBe("reading RE: Rechnung 2026-61773");
  await act(() => clock.pass(5_000));
  expect(text()).toBe("stop en RE: Rechnung 2026-61773");
  rerender(<Shown ports={null} />);
  expect(text()).toBe("starting");
});

test("has the old verdict gone before anything else happens, though React wasn't told to hurry", async () => {
  const [first, second] = await Promise.all([sample("01-freemail-hijack"), sample("02-true-invoice")]);
  const { clock, outlook, ports } = surroundings({ open: first });
  render(<Shown ports={ports} />);
  await act(() => clock.pass(5_000));
  expect(text()).toMatch(/^stop /);
  const surrounding = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  surrounding.IS_REACT_ACT_ENVIRONMENT = false;
  outlook.open(second);
  await Promise.resolve();
  expect(text()).toBe(`reading ${second.subject}`);
  surrounding.IS_REACT_ACT_ENVIRONMENT = true;
  await act(() => clock.pass(5_000));
  expect(text()).toBe(`consistent en ${second.subject}`);
});

test("checks again when it is asked to", async () => {
  const { clock, ports } = surroundings({ open: await sample("01-freemail-hijack") });
  render(<Shown ports={ports} />);
  await act(() => clock.pass(5_000));
  act(() => screen.getByRole("button").click());
  expect(text()).toMatch(/^reading /);
  await act(() => clock.pass(5_000));
  expect(text()).toMatch(/^stop /);
});

test("speaks the language that it is told to, at first and later", async () => {
  const { clock, ports } = surroundings({ open: await sample("01-freemail-hijack") });
  const { rerender } = render(<Shown ports={ports} locale="de-CH" />);
  await act(() => clock.pass(5_000));
  expect(text()).toMatch(/^stop de /);
  rerender(<Shown ports={ports} locale="it" />);
  expect(text()).toMatch(/^stop de /);
  await act(() => clock.pass(5_000));
  expect(text()).toMatch(/^stop it /);
});

test("leaves nothing running when it is taken off", async () => {
  const { clock, ports } = surroundings({ open: await sample("01-freemail-hijack") });
  const { unmount } = render(<Shown ports={ports} />);
  await act(() => clock.pass(500));
  unmount();
  // It ends when nothing is waited for any more.
  await clock.run(() => clock.now > 100_000);
  expect(clock.now).toBeLessThan(100_000);
});
