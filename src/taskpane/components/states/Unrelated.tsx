import { Button, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState, type ReactNode } from "react";
import type { View } from "../../../report";
import { Filled, Foreign, stylesWith } from "../../../ui";
import { Report } from "../report/Report";
import { usePane } from "../usePane";

const useStyles = stylesWith({
  button: {
    color: tokens.colorNeutralForeground3,
    marginInlineEnd: tokens.spacingHorizontalXS,
    "@media (pointer: coarse)": { minHeight: "44px", minWidth: "44px" },
  },
  content: { flexBasis: "100%", minWidth: 0, padding: `0 ${tokens.spacingHorizontalM}` },
});

/** One line, and a button for more. */
export function Unrelated({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const { words } = usePane();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
        aria-label={words.sections.details}
        title={words.sections.details}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      <div id={id} hidden={!open} className={styles.content}>
        <p className={styles.quiet}>
          <Filled template={words.about} parts={{ subject: <Foreign text={view.subject} max={200} /> }} />
        </p>
        <Foreign as="p" className={styles.quiet} text={view.headline} />
        <Report view={view} waiting={false} />
        {children}
      </div>
    </>
  );
}
