import type { Authority, Wording } from "../analysis";

/** Equal fields mean the same verdict: when more is read, `message` is another object. */
export type Question = { readonly message: object | null; readonly wording: Wording | null };

/** What the next step depends on of a verdict. */
export type Answer = { readonly authority: Authority };

/** How far the inspection of one message has come. */
export interface Progress<Q extends Question, A extends Answer> {
  readonly question: Q;
  readonly judged: { readonly question: Q; readonly answer: A } | null;
}

/** What is to be done next. */
export type Step<Q, A> =
  | { readonly do: "judge"; readonly question: Q }
  | { readonly do: "readWording"; readonly question: Q; readonly authority: Authority }
  | { readonly do: "finish"; readonly answer: A };

const isSame = <Q extends Question>(one: Q, other: Q): boolean =>
  (Object.keys(one) as (keyof Q)[]).every((key) => one[key] === other[key]);

/** Judge after each part that was read, then read the wording if it matters, and judge again. */
export function nextStep<Q extends Question, A extends Answer>(
  { question, judged }: Progress<Q, A>,
  hasModel: boolean,
): Step<Q, A> {
  if (judged === null || !isSame(question, judged.question)) return { do: "judge", question };
  const { authority } = judged.answer;
  if (hasModel && question.wording === null && authority !== "none") return { do: "readWording", question, authority };
  return { do: "finish", answer: judged.answer };
}

const tellsAnything = (wording: Wording): boolean =>
  "failed" in wording || wording.found.length > 0 || wording.left > 0;

/** If it found nothing, the verdict stays, unless `mustJudge`. */
export function withWording<Q extends Question, A extends Answer>(
  { question, judged }: Progress<Q, A>,
  wording: Wording,
  mustJudge = false,
): Progress<Q, A> {
  const withModel = { ...question, wording };
  const isSettled = judged !== null && !mustJudge && !tellsAnything(wording);
  return { question: withModel, judged: isSettled ? { ...judged, question: withModel } : judged };
}
