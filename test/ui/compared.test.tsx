import { render } from "@testing-library/react";
import { Compared } from "../../src/ui";

const words = {
  onRecord: "On record",
  inMessage: "In the message",
  both: "On record and in the message",
  noRecord: "No record",
  claimed: "Claims to be",
  notLookedUp: "Not looked up",
};
const onRecord = [
  { text: "DE", differs: false },
  { text: "25", differs: true },
  { text: " 1001 0010", differs: false },
];
const found = [
  { text: "DE", differs: false },
  { text: "07", differs: true },
  { text: " 1001 0010", differs: false },
];

/** Label and value of each row, in the order in which a screen reader says them. */
function rows(container: HTMLElement): string[][] {
  return [...container.querySelectorAll("dl > div")].map((row) =>
    [...row.children].map((part) => part.textContent ?? ""),
  );
}

const marked = (container: HTMLElement) => [...container.querySelectorAll("mark")].map((mark) => mark.textContent);

describe("the comparison block", () => {
  test("says what is on record, then what the message has, each under its label", () => {
    const { container } = render(
      <Compared comparison={{ onRecord, found, same: false, isLookedUp: true, note: null }} words={words}>
        text, line 5
      </Compared>,
    );
    expect(rows(container)).toEqual([
      ["On record", "DE25 1001 0010"],
      ["In the message: text, line 5", "DE07 1001 0010"],
    ]);
  });

  test("doesn't say of what a message passes for that it is on record, where no one looked it up", () => {
    const { container } = render(
      <Compared comparison={{ onRecord, found, same: false, isLookedUp: false, note: null }} words={words} />,
    );
    expect(rows(container)).toEqual([
      ["Claims to be", "DE25 1001 0010"],
      ["In the message", "DE07 1001 0010"],
    ]);
  });

  test("marks the characters that differ in both, and no others", () => {
    const { container } = render(
      <Compared comparison={{ onRecord, found, same: false, isLookedUp: true, note: null }} words={words} />,
    );
    expect(marked(container)).toEqual(["25", "07"]);
  });

  test("says a value once that is the same", () => {
    const { container } = render(
      <Compared comparison={{ onRecord: found, found, same: true, isLookedUp: true, note: null }} words={words} />,
    );
    expect(rows(container)).toEqual([["On record and in the message", "DE07 1001 0010"]]);
  });

  test("says that there is nothing to compare with, rather than leave it out", () => {
    const { container } = render(
      <Compared comparison={{ onRecord: [], found, same: false, isLookedUp: true, note: null }} words={words} />,
    );
    expect(rows(container)[0]).toEqual(["On record", "No record"]);
  });

  test("says that the records were not asked, rather than that they hold nothing", () => {
    const { container } = render(
      <Compared comparison={{ onRecord: [], found, same: false, isLookedUp: false, note: null }} words={words} />,
    );
    expect(rows(container)[0]).toEqual(["On record", "Not looked up"]);
  });

  test("keeps a value left to right and apart from the text next to it, whatever letters it has", () => {
    const { container } = render(
      <Compared
        comparison={{
          onRecord: [],
          found: [{ text: "שלום.example", differs: true }],
          same: false,
          isLookedUp: true,
          note: null,
        }}
        words={words}
      />,
    );
    expect(container.querySelector("bdi")?.textContent).toBe("שלום.example");
    expect(container.querySelector("mark")?.closest("bdi")).not.toBeNull();
  });
});
