import type { Grant, Granted, SignInWay } from "../../../src/taskpane/signIn/way";

/** The mailbox that the fake of Outlook has. */
export const mailbox = "priya.nair@harbourlane.co.uk";

/** The moment at which the tests' clocks begin. */
export const start = Date.UTC(2026, 9, 5, 12);

/** A token that is good for an hour. */
export function grant(token: string, fields: Partial<Grant> = {}): { readonly grant: Grant } {
  const account = { shown: mailbox, addresses: [mailbox] };
  return { grant: { token, expires: start + 3_600_000, account, ...fields } };
}

/** A way that answers in this order, the last one again and again, and writes down what it was asked. */
export function wayOf(answers: readonly (Granted | Promise<Granted>)[]): SignInWay & { readonly asked: string[] } {
  const asked: string[] = [];
  const next = async (): Promise<Granted> => {
    const answer = answers[Math.min(asked.length - 1, answers.length - 1)];
    if (answer === undefined) throw new Error("no answer");
    return answer;
  };
  return {
    asked,
    silent: (fresh) => {
      asked.push(fresh ? "silent fresh" : "silent");
      return next();
    },
    interactive: (other) => {
      asked.push(other ? "interactive other" : "interactive");
      return next();
    },
  };
}
