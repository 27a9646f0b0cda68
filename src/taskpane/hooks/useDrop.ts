import { useEffect, useState } from "react";
import { onDragged, type DroppedFile, type OfficeLike } from "../../mail/office";
import type { After } from "../../inspect";

/** Milliseconds after which nothing is over the pane any longer: Outlook's own event never says that it left. */
const overFor = 1_500;

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/**
 * Takes files and messages that are dropped anywhere on the pane: by Outlook's event on the web and in new Outlook, by the
 * browser's elsewhere. The pane never gives way to a file that is dropped on it.
 * @param office Null while Office.js isn't ready.
 * @param add Undefined if there is no message to compare them with: then they are ignored.
 * @returns Is something over the pane that it would take?
 */
export function useDrop(
  office: OfficeLike | null,
  add: ((files: readonly DroppedFile[]) => void) | undefined,
  after: After,
): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let cancel = (): void => undefined;
    const over = (): void => {
      cancel();
      cancel = after(overFor, () => setOver(false));
      setOver(true);
    };
    const left = (): void => {
      cancel();
      setOver(false);
    };
    const drop = (files: readonly DroppedFile[]): void => {
      left();
      if (files.length > 0) add?.(files);
    };
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = add === undefined ? "none" : "copy";
      over();
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      drop([...(event.dataTransfer?.files ?? [])]);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) left();
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    const off = office === null ? null : onDragged(office, (files) => (files === null ? over() : drop(files)), after);
    return () => {
      cancel();
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
      off?.();
    };
  }, [office, add, after]);
  return isOver && add !== undefined;
}
