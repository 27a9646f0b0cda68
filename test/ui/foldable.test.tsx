import { fireEvent, render, screen } from "@testing-library/react";
import { Foldable } from "../../src/ui";

const fold = () =>
  render(
    <Foldable title="All checks" summary="3 clear">
      <p>inside</p>
    </Foldable>,
  );

describe("what folds", () => {
  test("is folded at first, with a heading that is a button", () => {
    fold();
    const button = screen.getByRole("button", { name: /All checks/ });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(button.closest("h2")).not.toBeNull();
    expect(screen.getByText("inside").closest("[hidden]")).not.toBeNull();
  });

  test("unfolds and folds when it is pressed", () => {
    fold();
    const button = screen.getByRole("button", { name: /All checks/ });
    fireEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("inside").closest("[hidden]")).toBeNull();
    fireEvent.click(button);
    expect(screen.getByText("inside").closest("[hidden]")).not.toBeNull();
  });

  test("names what it controls", () => {
    fold();
    const id = screen.getByRole("button").getAttribute("aria-controls") ?? "";
    expect(document.getElementById(id)?.textContent).toBe("inside");
  });

  test("can be read in short without unfolding it", () => {
    fold();
    expect(screen.getByText("3 clear").closest("[hidden]")).toBeNull();
  });
});
