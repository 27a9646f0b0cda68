import type { ImportRecord } from "./payload";

/** An import in the history. */
export function detailOf({
  id,
  file,
  digest,
  by_oid,
  by_name,
  new_rows,
  changed_rows,
  unchanged_rows,
  faulty_rows,
}: ImportRecord) {
  return {
    import: id,
    file,
    digest,
    sentBy: { oid: by_oid, name: by_name },
    counts: {
      new: Number(new_rows),
      changed: Number(changed_rows),
      unchanged: Number(unchanged_rows),
      faulty: Number(faulty_rows),
    },
  };
}
