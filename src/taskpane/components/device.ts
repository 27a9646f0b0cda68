import { createContext } from "react";
import { copyText, type CopyText } from "../../ui";

/** What the device that the pane runs on can do. */
export interface Device {
  readonly copy: CopyText;
  readonly dials: boolean;
}

/** The device, for whatever copies or dials. */
export const DeviceContext = createContext<Device>({ copy: copyText, dials: true });
