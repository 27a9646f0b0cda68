import { useState } from "react";

/** Whether something is under way, and what runs it unless something is. */
export function useBusy(): readonly [boolean, (run: () => Promise<void>) => Promise<void>] {
  const [isBusy, setBusy] = useState(false);
  const alone = async (run: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await run();
    setBusy(false);
  };
  return [isBusy, alone];
}
