import type { FoundDestination } from "../facts";
import type { Unread } from "../item";

const maxWrong = 2;
/** Characters below which two accounts are too short to be told apart so. */
const minLength = 10;
type Written = Pick<FoundDestination, "account" | "value">;
const lettersOf = ({ account, value }: Written): string => `${account?.bank ?? ""}${value}`;

/** Whether one account is the other as misread in a picture: no one can choose an account number all but two digits alike. */
export function isNearly(one: Written, other: Written): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a.length !== b.length || a.length < minLength) return false;
  let wrong = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) wrong += 1;
  return wrong <= maxWrong;
}

/** Whether it was recognised in a picture. */
export const isRecognised = ({ source }: FoundDestination): boolean => source.layer === "ocr";

/** Takes out accounts misread in pictures, by their check digits. Unless the document says it elsewhere, it isn't known. */
export function withoutMisread(found: readonly FoundDestination[]): {
  readonly kept: readonly FoundDestination[];
  readonly unread: readonly Unread[];
} {
  const isMisread = (one: FoundDestination): boolean => isRecognised(one) && one.valid === false;
  const misread = found.filter(isMisread);
  if (misread.length === 0) return { kept: found, unread: [] };
  const kept = found.filter((one) => !isMisread(one));
  const lost = misread.filter((one) => !kept.some((other) => other.document === one.document && isNearly(one, other)));
  const names = new Set(lost.map(({ source }) => source.name ?? ""));
  return {
    kept,
    unread: [...names].map((name) => ({ name, kind: "attachment", reason: { code: "accountNotRead", detail: name } })),
  };
}
