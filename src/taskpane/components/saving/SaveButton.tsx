import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { useContext, useEffect, useState } from "react";
import { CopyButton, Filled, Foreign } from "../../../ui";
import { saveFile, type SavedFile, type TextFile } from "../../saving/saveFile";
import type { PaneWords } from "../../messages";
import { savingWordsFor } from "../../messages/saving";
import { DeviceContext } from "../device";

const useStyles = makeStyles({
  button: { "@media (pointer: coarse)": { minHeight: "44px" } },
  saved: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    order: 1,
    flexBasis: "100%",
    minWidth: 0,
  },
  link: { overflowWrap: "anywhere", minWidth: 0 },
  hint: { ...typographyStyles.caption1, flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The link and a copy button stay: some clients silently download nothing. */
export function SaveButton({
  label,
  make,
  words,
}: {
  readonly label: string;
  readonly make: () => TextFile | Promise<TextFile>;
  readonly words: PaneWords;
}) {
  const styles = useStyles();
  const { copy } = useContext(DeviceContext);
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
        className={styles.button}
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
