import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { HistoryEntry } from "../../../contract";
import type { HistoryFilter } from "../../api/api";
import type { RegisterApi } from "../../api/http";
import { useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/asking";
import { nameOf, put } from "../../shown";
import type { RegisterWords } from "../../messages";
import { csvFile, saveAs } from "../../files";
import { Refused } from "../states/Failed";
import { changeLines, reasonOf, sentenceOf, supplierOf } from "./sentences";

/** Spreadsheet programs cope badly with more. */
const maxEntries = 10_000;

async function all(
  api: RegisterApi,
  filter: HistoryFilter,
  onMore: (count: number) => void,
): Promise<{ readonly entries: readonly HistoryEntry[]; readonly isCut: boolean }> {
  const entries: HistoryEntry[] = [];
  for (let after: string | null = null; ;) {
    const { items, next } = await api.history({ ...filter, after, limit: 500 });
    entries.push(...items);
    onMore(entries.length);
    if (next === null) return { entries: entries.slice(0, maxEntries), isCut: entries.length > maxEntries };
    if (entries.length >= maxEntries) return { entries: entries.slice(0, maxEntries), isCut: true };
    after = next;
  }
}

function rowOf(entry: HistoryEntry, words: RegisterWords): readonly string[] {
  const { number, at, by, supplier, name, hash } = entry;
  const { template, parts } = sentenceOf(entry, words);
  const who = nameOf(by, words);
  const sentence = put(template, { ...parts, by: who, supplier: supplierOf(entry) ?? supplier ?? "" });
  const changes = changeLines(entry, words).join("\n");
  return [String(number), at, who, supplier ?? "", name ?? "", sentence, changes, reasonOf(entry) ?? "", hash];
}

function tableOf(entries: readonly HistoryEntry[], words: RegisterWords): readonly (readonly string[])[] {
  const { history, fields, record, propose } = words;
  const { number, at, sentence, changes, hash } = history.columns;
  const id = `${history.filter} (${record.numberId})`;
  const head = [number, at, history.person, id, fields.name, sentence, changes, propose.reason, hash];
  return [head, ...entries.map((entry) => rowOf(entry, words))];
}

/** Downloads the entries that match, as a file. */
export function Export({ filter }: { readonly filter: HistoryFilter }) {
  const { api, words, announce } = useRegister();
  const { failure, run } = useAct();
  const [count, setCount] = useState<number | null>(null);
  const { history, locale } = words;
  const save = async (): Promise<void> => {
    setCount(0);
    await run(async () => {
      const { entries, isCut } = await all(api, filter, setCount);
      saveAs(csvFile(tableOf(entries, words)), "history.csv");
      announce(put(isCut ? history.exportCut : history.exported, { count: entries.length.toLocaleString(locale) }));
    }, null);
    setCount(null);
  };
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={count !== null} onClick={() => void save()}>
        {count === null ? history.export : put(history.exporting, { count: count.toLocaleString(locale) })}
      </Button>
      <Refused failure={failure} />
    </>
  );
}
