import { act, screen } from "@testing-library/react";
import { show, states } from "./kit";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("the pane", () => {
  test.each(Object.entries(states))("has one main part and one heading of the first level: %s", (_, state) => {
    show({ state });
    act(() => jest.advanceTimersByTime(300));
    expect(screen.getAllByRole("main")).toHaveLength(1);
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(screen.getByRole("status").contains(screen.getByRole("heading", { level: 1 }))).toBe(true);
  });
});
