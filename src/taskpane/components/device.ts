import { createContext } from "react";
import { copyText, type CopyText } from "../../ui";

export interface Device {
  /** False if not allowed. */
  readonly copy: CopyText;
  readonly dials: boolean;
}

export const DeviceContext = createContext<Device>({ copy: copyText, dials: true });
