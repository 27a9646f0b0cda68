import type { Policy } from "../../src/analysis";
import type { Piece } from "../../src/mail/file";
import type { PackedSuppliers, SupplierFile } from "../../src/suppliers";
import type { Letter, Listing } from "./letter";

/** A supplier file that was read: its records packed, as the pane’s worker takes them. */
export interface SuppliersRead extends Omit<SupplierFile, "records"> {
  readonly packed: PackedSuppliers;
}

/** A policy file that was read, or every error of it. */
export type PolicyFile = { readonly policy: Policy } | { readonly errors: readonly string[] };

/** What the page asks of the reading worker. Files come from strangers: a hang there is ended from outside. */
export type Question =
  | { readonly ask: "listing"; readonly piece: Piece }
  | { readonly ask: "letter"; readonly piece: Piece }
  | { readonly ask: "suppliers"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly ask: "policy"; readonly bytes: Uint8Array };

/** What each question is answered with. */
export interface Answers {
  readonly listing: Listing;
  readonly letter: Letter;
  readonly suppliers: SuppliersRead;
  readonly policy: PolicyFile;
}

/** A question on its way; `id` binds the answer to it. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** The worker’s answer. */
export type Answered =
  { readonly id: number; readonly value: Answers[keyof Answers] } | { readonly id: number; readonly error: string };
