import { useEffect, useState } from "react";
import { onDragged, type DroppedFile, type OfficeLike } from "../../mail/office";
import type { After } from "../../inspect";

/** Milliseconds: Outlook's own event never says that a drag left. */
const overFor = 1_500;

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

/** By Outlook's event on the web and in new Outlook, else by the browser's. Undefined `add`: drops are ignored. */
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
