import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect } from "react";
import type { PaneHost } from "../link";
import type { FakeOutlook } from "../outlook";
import { words } from "../words";

const useStyles = makeStyles({
  frame: { display: "block", width: "100%", height: "100%", border: "none", colorScheme: "normal" },
});

interface Properties {
  readonly host: PaneHost;
  readonly outlook: FakeOutlook;
  /** Differs for each frame: another one is a pane that starts afresh. */
  readonly name: string;
}

/** The real pane, in a frame of its own, so that its width and what asks for it are real. */
export function PaneFrame({ host, outlook, name }: Properties) {
  const styles = useStyles();
  // Before the frame’s scripts run, which come later than the frame.
  useLayoutEffect(() => {
    window.remitGuardPreview = host;
  }, [host]);
  // A pane that starts afresh knows nothing of what another was told.
  useLayoutEffect(() => outlook.reopen(), [outlook, name]);
  return <iframe key={name} className={styles.frame} src={`pane.html?${name}`} title={words.pane} />;
}
