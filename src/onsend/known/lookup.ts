import type { RecordKind } from "../../analysis";
import type { Service, Told } from "./service";

/** What is read of a record. */
export interface RecordLike {
  readonly id: string;
  readonly name: string;
  readonly kind: RecordKind;
}

/** Whose accounts are, as the supplier list has them. */
export interface FoundRecords {
  /** The accounts that were asked about: owners name them by their place. */
  readonly accounts: readonly string[];
  /** Who is at the domains. */
  readonly partners: readonly RecordLike[];
  readonly owners: readonly {
    readonly account: number;
    readonly record: RecordLike;
    readonly as: "account" | "shared" | "rejected" | "other";
  }[];
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

const isRecord = (value: unknown): value is RecordLike => {
  const { id, name, kind } = fieldsOf(value);
  return typeof id === "string" && typeof name === "string" && typeof kind === "string";
};

const isOwner = (value: unknown): value is FoundRecords["owners"][number] => {
  const { account, record, as } = fieldsOf(value);
  return typeof account === "number" && typeof as === "string" && isRecord(record);
};

/** A match by a domain, or by one that it plainly imitates: whoever writes from there claims to be that supplier. */
const isPartner = (value: unknown): value is { readonly record: RecordLike } => {
  const { record, by, imitates } = fieldsOf(value);
  return isRecord(record) && by !== "name" && fieldsOf(imitates).faint !== true;
};

/** Asks the supplier list whose accounts and domains are. Nothing else of the draft is sent. */
export function lookUp(
  service: Service,
  { accounts, domains }: { readonly accounts: readonly string[]; readonly domains: readonly string[] },
): Promise<Told<FoundRecords>> {
  return service.post("/api/lookup", { accounts, domains }).then((answer) => {
    if (typeof answer === "string") return answer;
    const { state, matches, owners } = fieldsOf(answer.told);
    if (state !== "found" || !Array.isArray(matches) || !Array.isArray(owners)) return "failed";
    return {
      told: {
        accounts,
        partners: matches.filter(isPartner).map(({ record }) => record),
        owners: owners.filter(isOwner),
      },
    };
  });
}
