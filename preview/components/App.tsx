import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Fetch } from "../service/served";
import { serviceInUse } from "../mailbox/state";
import { useMailbox } from "../mailbox/useMailbox";
import type { Reader } from "../reading/reader";
import { useDark } from "../useDark";
import { useSettings } from "../useSettings";
import { words } from "../words";
import { DropZone } from "./bar/DropZone";
import { usePageStyles } from "./useLayout";
import { Workplace } from "./Workplace";

interface Properties {
  readonly reader: Reader;
  readonly get: Fetch;
}

/** The whole page. */
export function App({ reader, get }: Properties) {
  usePageStyles();
  const port = useMailbox(reader, get);
  const [settings, onSettings] = useSettings();
  const dark = useDark(settings.appearance);
  const hint = serviceInUse(port.mailbox) === null ? words.dropHint : words.dropHintOfMachine;
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <DropZone onFiles={port.take} hint={hint}>
        <Workplace port={port} reader={reader} get={get} settings={settings} onSettings={onSettings} dark={dark} />
      </DropZone>
    </FluentProvider>
  );
}
