import type { FakePerson } from "../outlook";

/** People as a field for recipients shows them. */
export const recipientsText = (people: readonly FakePerson[]): string =>
  people
    .map(({ displayName, emailAddress }) =>
      displayName === emailAddress || displayName === "" ? emailAddress : `${displayName} <${emailAddress}>`,
    )
    .join("; ");

/** The people whom such a field names, separated by semicolons or commas. A part without an address is skipped. */
export function recipientsOf(text: string): readonly FakePerson[] {
  return text
    .split(/[;,]/)
    .map((part) => {
      const start = part.lastIndexOf("<");
      const emailAddress = (start === -1 ? part : part.slice(start + 1)).replace(">", "").trim();
      const displayName = start === -1 ? "" : part.slice(0, start).trim();
      return { emailAddress, displayName: displayName || emailAddress };
    })
    .filter(({ emailAddress }) => /^[^\s@]+@[^\s@]+$/.test(emailAddress));
}
