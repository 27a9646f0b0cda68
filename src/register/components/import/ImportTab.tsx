import { Badge, Button, Card, Link, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useId } from "react";
import { type ImportSummary, rowKinds } from "../../../contract";
import { may, useRegister } from "../../hooks/register";
import { hashOf } from "../../route";
import { dayOf, nameOf, put } from "../../shown";
import { Foreign } from "../../../ui";
import { stylesWith } from "../../styles";
import { stateColours } from "./ImportSummaryCard";
import { useAct, usePages } from "../../hooks/asking";
import { Failed, Refused, Waiting } from "../states/Failed";
import { ApiFailure } from "../../api/api";
import { Page } from "../Page";
import { ImportReview } from "./ImportReview";
import { NewImport } from "./NewImport";
import { saveAs } from "../../files";

const useStyles = stylesWith({
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere", minWidth: 0 },
  mine: { ...typographyStyles.caption1, margin: 0 },
  section: { display: "grid", gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
});

function ImportCard({ summary }: { readonly summary: ImportSummary }) {
  const styles = useStyles();
  const { words, me } = useRegister();
  const { id, state, file, by, at, counts } = summary;
  const { imports } = words;
  const counted = rowKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) =>
      put(imports.counted, { kind: imports.kinds[kind], count: counts[kind].toLocaleString(words.locale) }),
    );
  return (
    <Card appearance="outline" size="small">
      <div className={styles.spread}>
        <Link className={styles.name} href={hashOf({ tab: "import", supplier: id })}>
          <Foreign text={file} max={80} />
        </Link>
        <Badge appearance="tint" color={stateColours[state]}>
          {imports.states[state]}
        </Badge>
      </div>
      <p className={styles.figures}>{put(imports.sentBy, { by: nameOf(by, words), at: dayOf(at, words.locale) })}</p>
      <p className={styles.figures}>{counted.join(" · ")}</p>
      {state === "proposed" && by.oid === me.oid && <p className={styles.mine}>{imports.propose.mine}</p>}
    </Card>
  );
}

/** Files that wait, or all others; nothing without one. */
function ImportLists({ isWaiting }: { readonly isWaiting: boolean }) {
  const styles = useStyles();
  const title = useId();
  const { words } = useRegister();
  const { items, isLoading, failure, hasMore, more, again } = usePages(
    (api, stretch, signal) => api.imports({ state: isWaiting ? "proposed" : null, ...stretch }, signal),
    [isWaiting],
    isWaiting ? 50 : 10,
  );
  if (isLoading) return isWaiting ? <Waiting lines={2} /> : null;
  if (failure !== null) return isWaiting ? <Failed failure={failure} again={again} /> : null;
  const shown = isWaiting ? items : items.filter(({ state }) => state !== "proposed");
  if (shown.length === 0 && !hasMore) return null;
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {isWaiting ? words.imports.waiting : words.imports.earlier}
      </h3>
      <ul className={styles.listS}>
        {shown.map((one) => (
          <li key={one.id}>
            <ImportCard summary={one} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button className={styles.start} onClick={more}>
          {words.loadMore}
        </Button>
      )}
    </section>
  );
}

/** Waiting files first, then the way to send one. With an id, that file. */
export function ImportTab({ id }: { readonly id: string | null }) {
  const { api, words, me } = useRegister();
  const { isBusy, failure, run } = useAct();
  const exportList = (): Promise<boolean> => run(async () => saveAs(await api.exportList(), "suppliers.csv"), null);
  const aside = may(me, "export") && (
    <Button icon={<ArrowDownloadRegular />} disabledFocusable={isBusy} onClick={() => void exportList()}>
      {isBusy ? words.imports.file.exporting : words.imports.file.export}
    </Button>
  );
  if (!may(me, "handle"))
    return (
      <Page title={words.imports.title} aside={aside}>
        <Refused isFile failure={failure} />
        <Failed failure={new ApiFailure("forbidden", "")} />
      </Page>
    );
  if (id !== null) return <ImportReview key={id} id={id} />;
  return (
    <Page title={words.imports.title} aside={aside}>
      <Refused isFile failure={failure} />
      <ImportLists isWaiting />
      {may(me, "send") && <NewImport />}
      <ImportLists isWaiting={false} />
    </Page>
  );
}
