import {
  Button,
  Caption1,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
} from "@fluentui/react-components";
import type { Fault } from "../../../src/suppliers";
import { words } from "../../words";
import { Modal } from "../Modal";

/** Faults that are listed; the rest follow once these are corrected. */
const shown = 200;

const useStyles = makeStyles({
  narrow: { width: "5em" },
  column: { width: "30%", overflowWrap: "anywhere" },
  reason: { overflowWrap: "anywhere" },
});

interface Properties {
  readonly open: boolean;
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly onClose: () => void;
}

/** What is wrong with a supplier list, by line and column. */
export function FaultsDialog({ open, name, faults, onClose }: Properties) {
  const styles = useStyles();
  return (
    <Modal
      open={open}
      title={words.faultsOf(name)}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {words.close}
        </Button>
      }
      onClose={onClose}
    >
      {faults.length > shown && <Caption1>{words.faultsShown(shown, faults.length)}</Caption1>}
      <Table size="small" aria-label={words.faultsOf(name)}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.narrow}>{words.line}</TableHeaderCell>
            <TableHeaderCell className={styles.column}>{words.column}</TableHeaderCell>
            <TableHeaderCell>{words.fault}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {faults.slice(0, shown).map(({ line, column, reason }, at) => (
            <TableRow key={at}>
              <TableCell className={styles.narrow}>{line}</TableCell>
              <TableCell className={styles.column}>{column ?? words.wholeRow}</TableCell>
              <TableCell className={styles.reason}>{reason}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Modal>
  );
}
