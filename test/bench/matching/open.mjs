/** The directory as the command line has it: packed by the main thread, opened by each. */

/**
 * @param {Record<string, Function>} doors
 * @param {readonly object[]} records
 * @returns {unknown} What is handed to a thread.
 */
export function handed(doors, records) {
  return doors.packSuppliers?.(records);
}

/** @param {Record<string, Function>} doors @param {unknown} what @returns {{ lookup(clues: object): Promise<any> }} */
export function opened(doors, what) {
  return doors.openDirectory?.(what);
}
