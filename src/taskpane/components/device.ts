import { createContext } from "react";
import { copyText, type CopyText } from "../../ui";

/** What the device that the pane runs on can do. */
export interface Device {
  /** Puts a text into the clipboard. False where that is not allowed. */
  readonly copy: CopyText;
  /** Does a link to a telephone number dial? */
  readonly dials: boolean;
}

/** The device, for whatever copies or dials. */
export const DeviceContext = createContext<Device>({ copy: copyText, dials: true });
