import { callbackOf } from "./banners";
import type { Calls } from "./calls";
import type { FakeMessage } from "./message";
import type { FakeStore } from "./store";

/** Characters of one item's properties, as JSON. Office.js throws where there are more. */
const MOST = 2500;

/** The custom properties of one item, as an add-in holds them: a copy, until it saves them. */
export interface FakeProperties {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  getAll(): Record<string, unknown>;
  saveAsync(...rest: readonly unknown[]): void;
}

function argument(): Error {
  const error = new Error("Specified argument was out of the range of valid values. Parameter name: customProperties");
  error.name = "Sys.ArgumentOutOfRangeException";
  return error;
}

function propertiesOf(json: string, message: FakeMessage, calls: Calls, store: FakeStore): FakeProperties {
  const values = JSON.parse(json) as Record<string, unknown>;
  return {
    get: (key) => values[key],
    set: (key, value) => void (values[key] = value),
    remove: (key) => void delete values[key],
    getAll: () => ({ ...values }),
    saveAsync: (...rest) => {
      const saved = JSON.stringify(values);
      if (saved.length > MOST) throw argument();
      calls.make(
        "saveProperties",
        message,
        // They are the item's that they were loaded of, whichever is open by then.
        () => void store.properties.set(message.id, saved),
        callbackOf<void>(rest),
      );
    },
  };
}

/** `loadCustomPropertiesAsync` of an item (Mailbox 1.1). */
export function loadPropertiesOf(message: FakeMessage, calls: Calls, store: FakeStore) {
  return (...rest: readonly unknown[]): void =>
    calls.make(
      "loadProperties",
      message,
      ({ id }) => propertiesOf(store.properties.get(id) ?? "{}", message, calls, store),
      callbackOf<FakeProperties>(rest),
    );
}
