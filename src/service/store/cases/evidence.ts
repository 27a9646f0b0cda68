import { sign } from "node:crypto";
import { signedText, type CaseEvidence, type EvidenceEntry } from "../../../cases";
import { listed, type Tx } from "../connection/connect";
import type { Context } from "../context";
import { genesis } from "../history/chain";
import { isClean } from "../text";
import { formsOf } from "./form";
import { isAltered, readCase, type Read } from "./log";
import { marksOf } from "./marks";

/** All that the service says of a case, signed, as it is at one moment; null where there is no case of that id. */
export async function caseEvidence(context: Context, id: string): Promise<CaseEvidence | null> {
  if (!isClean(id)) return null;
  return context.sql.begin<CaseEvidence | null>("isolation level repeatable read read only", async (tx) => {
    const read = await readCase(context, tx, id);
    const [form] = read === null ? [] : await formsOf(context, tx, [read]);
    const head = await signedHead(tx);
    if (read === null || form === undefined || head === null) return null;
    const [signer] = context.keys.signing;
    const used = context.keys.signing.filter((key) => key.id === signer.id || key.id === head.keyId);
    const said = {
      at: new Date().toISOString(),
      case: form,
      digests: isAltered(read) ? [] : await marksOf(context, tx, read.number),
      reports: reportsOf(read),
      entries: await entriesOf(context, tx, read),
      head,
      keys: used.map((key) => ({
        id: key.id,
        publicKey: key.publicKey.export({ format: "der", type: "spki" }).toString("base64"),
      })),
      keyId: signer.id,
      signature: "",
    };
    const signature = sign(null, Buffer.from(signedText(said)), signer.privateKey).toString("base64url");
    return { ...said, signature };
  });
}

function reportsOf(read: Read): readonly string[] {
  if (isAltered(read)) return [];
  const given = read.steps.flatMap(({ matter, joined }) => [matter?.report ?? [], joined?.report ?? []].flat());
  return [...new Set(given)];
}

async function signedHead(tx: Tx): Promise<CaseEvidence["head"] | null> {
  const [head] = await tx<{ number: bigint; hash: Buffer; at: Date; signature: Buffer; key: string }[]>`
    select number, hash, at, signature, key_id as key from remit_guard.history_head where signature is not null`;
  if (head === undefined) return null;
  const { number, hash, at, signature, key } = head;
  return {
    number: Number(number),
    hash: hash.toString("hex"),
    at: at.toISOString(),
    signature: signature.toString("base64url"),
    keyId: key,
  };
}

interface EntryRow {
  readonly number: bigint;
  readonly at: Date;
  readonly oid: string;
  readonly name: string | null;
  readonly employee: string | null;
  readonly action: string;
  readonly supplier: string | null;
  readonly data_key: bigint;
  readonly detail: Buffer;
  readonly hash: Buffer;
  /** Null for the first entry. */
  readonly before: Buffer | null;
}

/** The entries of a case's steps, with all that their hashes are made of. */
async function entriesOf({ vault }: Context, tx: Tx, read: Read): Promise<readonly EvidenceEntry[]> {
  if (isAltered(read)) return [];
  const rows = await tx<EntryRow[]>`
    select h.number, h.at, h.by_oid as oid, h.by_name as name, h.by_employee as employee, h.action, h.supplier, h.data_key,
      h.detail, h.hash, b.hash as before
    from remit_guard.history h left join remit_guard.history b on b.number = h.number - 1
    where h.number = any(${listed(read.steps.map(({ entry }) => entry))}::bigint[]) order by h.number`;
  await vault.need(
    tx,
    rows.map(({ data_key }) => data_key),
  );
  return rows.map(({ number, at, oid, name, employee, action, supplier, data_key, detail, hash, before }) => {
    const place = { table: "history", row: String(number), column: "detail" } as const;
    return {
      number: Number(number),
      at: at.toISOString(),
      by: { oid, name, employeeId: employee },
      action,
      supplier,
      dataKey: String(data_key),
      sealed: detail.toString("base64"),
      detail: JSON.parse(vault.open(data_key, detail, place)) as EvidenceEntry["detail"],
      before: (before ?? genesis).toString("hex"),
      hash: hash.toString("hex"),
    };
  });
}
