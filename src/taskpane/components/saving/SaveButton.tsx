import { Button, Link, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useEffect, useState } from "react";
import { CopyButton, Filled, Foreign, stylesWith, pieces } from "../../../ui";
import { savingWordsFor } from "../../messages/saving";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  saved: { ...pieces.wrap, gap: tokens.spacingHorizontalXS, order: 1, flexBasis: "100%", minWidth: 0 },
  link: { overflowWrap: "anywhere", minWidth: 0 },
  hint: { ...pieces.note, flexBasis: "100%" },
});

/** A text as a file. */
export type TextFile = Readonly<{ name: string; text: string; type: string }>;

interface SavedFile extends TextFile {
  readonly url: string;
  end(): void;
}

/** Call it on the user's request. Outlook for Mac silently downloads nothing, so the link stays valid. */
function saveFile(file: TextFile): SavedFile {
  const url = URL.createObjectURL(new Blob([file.text], { type: `${file.type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  return { ...file, url, end: () => URL.revokeObjectURL(url) };
}

/** The link and a copy button stay: some clients silently download nothing. */
export function SaveButton({ label, make }: Readonly<{ label: string; make: () => TextFile | Promise<TextFile> }>) {
  const styles = useStyles();
  const { words, copy } = usePane();
  const said = savingWordsFor(words.locale);
  const [state, setState] = useState<SavedFile | "ready" | "busy" | "failed">("ready");
  const saved = typeof state === "object" ? state : null;
  useEffect(() => () => saved?.end(), [saved]);
  const press = async () => {
    setState("busy");
    try {
      setState(saveFile(await make()));
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      <Button
        size="small"
        className={styles.touch}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={state === "busy"}
        onClick={() => void press()}
      >
        {label}
      </Button>
      {state === "failed" && (
        <p className={styles.hint} role="alert">
          {said.failed}
        </p>
      )}
      {saved !== null && (
        <div className={styles.saved}>
          <p className={styles.hint} role="status">
            {said.hint}
          </p>
          <Link className={styles.link} href={saved.url} download={saved.name} target="_blank" rel="noopener">
            <Filled template={said.link} parts={{ name: <Foreign text={saved.name} max={100} /> }} />
          </Link>
          <CopyButton key={saved.url} text={saved.text} label={said.copy} words={words.footer} copy={copy} />
        </div>
      )}
    </>
  );
}
