import { render } from "@testing-library/react";
import type { PaneActions } from "../../../src/taskpane/components/usePane";
import { Pane, type PaneProps } from "../../../src/taskpane/components/Pane";
import { paneWordsFor } from "../../../src/taskpane/messages";
import { shown } from "./views";

/** Actions that write down that they were taken. */
export function actions(): PaneActions & { readonly taken: string[] } {
  const taken: string[] = [];
  return {
    taken,
    checkAgain: () => taken.push("checkAgain"),
    copy: async (text) => taken.push(`copy ${text}`) > 0,
    setAppearance: (appearance) => taken.push(`setAppearance ${appearance}`),
  };
}

/** What a Pane is made of in a test, but for what the test is about. */
function props(fields: Partial<PaneProps> = {}): PaneProps {
  return {
    state: shown(),
    words: paneWordsFor("en"),
    actions: actions(),
    appearance: "auto",
    dark: false,
    ...fields,
  };
}

/** Renders the pane in a state. `become` shows it in another. */
export function show(fields: Partial<PaneProps> = {}) {
  const first = props(fields);
  const { rerender, ...screen } = render(<Pane {...first} />);
  const become = (next: Partial<PaneProps>) => {
    rerender(<Pane {...first} {...next} />);
  };
  return { ...screen, become };
}
