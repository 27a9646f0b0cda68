import { copyText } from "../../src/ui";

function clipboard(writeText: ((text: string) => Promise<void>) | null): void {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: writeText && { writeText } });
}

/** What is selected when the browser is told to copy. */
function selection(allowed: boolean | Error): string[] {
  const copied: string[] = [];
  Object.assign(document, {
    execCommand: (command: string) => {
      const field = document.activeElement as HTMLTextAreaElement;
      copied.push(`${command} ${field.value.slice(field.selectionStart, field.selectionEnd)}`);
      if (allowed instanceof Error) throw allowed;
      return allowed;
    },
  });
  return copied;
}

afterEach(() => {
  Reflect.deleteProperty(navigator, "clipboard");
  Reflect.deleteProperty(document, "execCommand");
  document.body.replaceChildren();
});

test("puts the text into the clipboard", async () => {
  const written: string[] = [];
  clipboard(async (text) => void written.push(text));
  const copied = selection(true);
  expect(await copyText("Do not pay\n<b>")).toBe(true);
  expect(written).toEqual(["Do not pay\n<b>"]);
  expect(copied).toEqual([]);
});

const refusing: readonly (readonly [string, ((text: string) => Promise<void>) | null])[] = [
  ["is forbidden", () => Promise.reject(new DOMException("denied", "NotAllowedError"))],
  ["is missing", null],
];

test.each(refusing)("copies a selection where the clipboard %s, and gives the focus back", async (_, writeText) => {
  clipboard(writeText);
  const copied = selection(true);
  const button = document.body.appendChild(document.createElement("button"));
  button.focus();
  expect(await copyText("Do not pay\n<b>")).toBe(true);
  expect(copied).toEqual(["copy Do not pay\n<b>"]);
  expect(document.activeElement).toBe(button);
  expect(document.body.children).toHaveLength(1);
});

test.each([false, new Error("blocked")])("says so where that is forbidden too (%s)", async (allowed) => {
  clipboard(null);
  selection(allowed);
  expect(await copyText("Do not pay")).toBe(false);
  expect(document.body.children).toHaveLength(0);
});

test("says so in a browser that has neither", async () => {
  clipboard(null);
  expect(await copyText("Do not pay")).toBe(false);
  expect(document.querySelector("textarea")).toBeNull();
});
