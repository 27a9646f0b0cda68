import type { TrickKind } from "../../names";
import type { Imitation } from "../evidence/evidence";

/** Parameters of sentences by name; a name decides how its value is written. Unless said to be ours, the sender chooses it. */
export interface ParameterValues {
  readonly account: string;
  readonly accounts: readonly string[];
  readonly actual: string;
  readonly address: string;
  readonly before: string;
  readonly bic: string;
  /** A case's label. */
  readonly case: string;
  readonly claimed: string;
  readonly count: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly date: string;
  readonly days: number;
  readonly domain: string;
  readonly embedded: string;
  /** ISO 3166-1 alpha-2 each. */
  readonly expected: readonly string[];
  readonly file: string;
  readonly from: string;
  readonly genuine: string;
  readonly holder: string;
  readonly ignored: number;
  readonly name: string;
  readonly onRecord: string;
  readonly other: string;
  readonly owner: string;
  readonly page: string;
  readonly participant: string;
  readonly phone: string;
  readonly platform: string;
  readonly replyTo: string;
  readonly result: string;
  readonly safety: string;
  readonly subject: string;
  readonly supplier: string | readonly string[];
  readonly target: Imitation["target"];
  readonly topic: string;
  readonly trick: TrickKind;
}

/** The name of a parameter. */
export type ParameterName = keyof ParameterValues;
/** The value of any parameter. */
export type Parameter = ParameterValues[ParameterName];
/** The parameters of these names. */
export type Params<Name extends ParameterName = ParameterName> = Readonly<Pick<ParameterValues, Name>>;
