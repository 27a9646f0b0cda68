import { render } from "@testing-library/react";
import type { Template } from "../../src/messages";
import { Filled, Foreign } from "../../src/ui";

/** As from a catalogue: with the names of its parameters. */
const template = <Name extends string>(text: string) => text as unknown as Template<Name>;

describe("text from a message", () => {
  test("stays text when it looks like markup", () => {
    const { container } = render(<Foreign text={`<img src=x onerror="alert(1)"><script>alert(2)</script>`} />);
    expect(container.querySelectorAll("*")).toHaveLength(1);
    expect(container.textContent).toBe(`<img src=x onerror="alert(1)"><script>alert(2)</script>`);
  });

  test("has its own direction, which ends with it", () => {
    const { container } = render(<Foreign text="שלום" />);
    const [part] = container.getElementsByTagName("bdi");
    expect(part?.getAttribute("dir")).toBe("auto");
  });

  test("is cut where it is endless", () => {
    const { container } = render(<Foreign text={"a".repeat(5_000)} max={100} />);
    expect(container.textContent).toBe(`${"a".repeat(99)}…`);
  });
});

describe("a template", () => {
  test("takes its parts, in the order of its language", () => {
    const { container } = render(
      <Filled template={template<"a" | "b">("{b}, then {a}")} parts={{ a: <i>one</i>, b: 2 }} />,
    );
    expect(container.innerHTML).toBe("2, then <i>one</i>");
  });

  test("shows a place that nothing is there for, so that the slip is seen", () => {
    const { container } = render(
      <Filled template={template<"supplier">("Call {supplier} on {toString}")} parts={{ supplier: "N" }} />,
    );
    expect(container.textContent).toBe("Call N on {toString}");
  });
});
