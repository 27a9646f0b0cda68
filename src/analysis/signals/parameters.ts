import type { TrickKind } from "../../names";
import type { Imitation } from "../evidence/evidence";

/**
 * Everything that a sentence may be filled with, by name. A name means the same in all signals, and decides how its value
 * is written: a country by its name, a day as the reader writes it. What isn't said to be ours is for a sender to choose.
 */
export interface ParameterValues {
  /** An account as its country writes it, or another destination; the first of `accounts`. */
  readonly account: string;
  readonly accounts: readonly string[];
  readonly actual: string;
  readonly address: string;
  readonly before: string;
  readonly bic: string;
  readonly claimed: string;
  readonly count: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** An ISO day of the record, or a date as it is quoted. */
  readonly date: string;
  /** From the policy. */
  readonly days: number;
  readonly domain: string;
  /** What the machine-readable part of a document names. */
  readonly embedded: string;
  /** ISO 3166-1 alpha-2 each. */
  readonly expected: readonly string[];
  readonly file: string;
  readonly from: string;
  readonly genuine: string;
  readonly holder: string;
  /** Authentication results that the message brought along. */
  readonly ignored: number;
  readonly name: string;
  /** A telephone number of the record. */
  readonly onRecord: string;
  readonly other: string;
  /** Whose it is by the records: ours. */
  readonly owner: string;
  readonly page: string;
  readonly participant: string;
  readonly phone: string;
  readonly platform: string;
  readonly replyTo: string;
  /** An authentication result as servers write it: "dmarc=fail". */
  readonly result: string;
  /** Exchange's own mark: "SFTY 9.19". */
  readonly safety: string;
  readonly subject: string;
  /** Name of the record, or of each that fits: ours. */
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
