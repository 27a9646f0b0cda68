import { sign } from "node:crypto";
import type { CaseEvidence, EvidenceEntry } from "../../../contract";
import { signedText } from "../../../cases";
import { listed, type Tx } from "../connection/connect";
import { type Context, isClean } from "../store";
import { genesis } from "../history/chain";
import { entryOf, readHead, type EntryRow } from "../history/read";
import { refuseAltered } from "../proposals/steps";
import { formsOf } from "./form";
import { isAltered, readCase, type Read } from "./log";
import { marksOf } from "./marks";

/** At one moment, signed; null for an unknown id. */
export async function caseEvidence(context: Context, id: string): Promise<CaseEvidence | null> {
  if (!isClean(id)) return null;
  const told = context.sql.begin<CaseEvidence | null>("isolation level repeatable read read only", async (tx) => {
    const read = await readCase(context, tx, id);
    const [form] = read === null ? [] : await formsOf(context, tx, [read]);
    const head = await readHead(tx);
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
  return told.catch(refuseAltered);
}

function reportsOf(read: Read): readonly string[] {
  if (isAltered(read)) return [];
  const given = read.steps.flatMap(({ matter, joined }) => [matter?.report ?? [], joined?.report ?? []].flat());
  return [...new Set(given)];
}

interface Row extends Omit<EntryRow, "called"> {
  readonly before: Buffer | null;
}

/** With everything that they hash. */
async function entriesOf({ vault }: Context, tx: Tx, read: Read): Promise<readonly EvidenceEntry[]> {
  if (isAltered(read)) return [];
  const rows = await tx<Row[]>`
    select h.number, h.at, h.by_oid, h.by_name, h.by_employee, h.action, h.supplier, h.data_key,
      h.detail, h.hash, b.hash as before
    from remit_guard.history h left join remit_guard.history b on b.number = h.number - 1
    where h.number = any(${listed(read.steps.map(({ entry }) => entry))}::bigint[]) order by h.number`;
  await vault.needFor(tx, rows);
  return rows.map(({ before, ...row }) => {
    const { name: _, ...entry } = entryOf({ ...row, called: null }, vault);
    return {
      ...entry,
      dataKey: String(row.data_key),
      sealed: row.detail.toString("base64"),
      before: (before ?? genesis).toString("hex"),
    };
  });
}
