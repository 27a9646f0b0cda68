import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ApiFailure } from "../../api/api";
import { may, useRegister } from "../../hooks/register";
import { useAct } from "../../hooks/useAct";
import { Page } from "../Page";
import { Failed } from "../states/Failed";
import { ImportLists } from "./ImportLists";
import { ImportReview } from "./ImportReview";
import { NewImport } from "./NewImport";
import { RefusedFile } from "./RefusedFile";
import { saveAs } from "./saveAs";

/** Waiting files first, then the way to send one. With an id, that file. */
export function ImportTab({ id }: { readonly id: string | null }) {
  const { api, words, me } = useRegister();
  const { isBusy, failure, run } = useAct();
  const exportList = (): Promise<boolean> => run(async () => saveAs(await api.exportList(), "suppliers.csv"), null);
  const beside = may(me, "export") && (
    <Button icon={<ArrowDownloadRegular />} disabledFocusable={isBusy} onClick={() => void exportList()}>
      {isBusy ? words.imports.file.exporting : words.imports.file.export}
    </Button>
  );
  if (!may(me, "handle"))
    return (
      <Page title={words.imports.title} beside={beside}>
        <RefusedFile failure={failure} />
        <Failed failure={new ApiFailure("forbidden", "")} />
      </Page>
    );
  if (id !== null) return <ImportReview key={id} id={id} />;
  return (
    <Page title={words.imports.title} beside={beside}>
      <RefusedFile failure={failure} />
      <ImportLists isWaiting />
      {may(me, "send") && <NewImport />}
      <ImportLists isWaiting={false} />
    </Page>
  );
}
