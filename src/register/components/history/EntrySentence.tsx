import { Link } from "@fluentui/react-components";
import type { HistoryEntry } from "../../../contract";
import { useRegister } from "../../hooks/register";
import { hashOf } from "../../route";
import { nameOf } from "../../shown";
import { Filled, Foreign } from "../../../ui";
import { sentenceOf, supplierOf } from "./sentences";

/** What was done, and by whom, as a sentence. */
export function EntrySentence({
  entry,
  isLinked = false,
}: {
  readonly entry: HistoryEntry;
  readonly isLinked?: boolean;
}) {
  const { words } = useRegister();
  const { template, parts } = sentenceOf(entry, words);
  const shown = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, <Foreign key={name} text={text} />]),
  );
  const id = entry.supplier ?? "";
  const supplier = <Foreign text={supplierOf(entry) ?? id} max={80} />;
  const isThere = isLinked && entry.name !== null;
  return (
    <Filled
      template={template}
      parts={{
        ...shown,
        by: <Foreign text={nameOf(entry.by, words)} />,
        supplier: isThere ? (
          <Link inline href={hashOf({ tab: "suppliers", supplier: id })}>
            {supplier}
          </Link>
        ) : (
          supplier
        ),
      }}
    />
  );
}
