import { createStore } from "../../../../src/service/store";
import { runningEmbedded } from "../../../../src/service/store/embedded";
import { readKeyFile } from "../../../../src/service/store/secrets/keyFile";
import type { Store } from "../../../../src/service/store";
import type { Ends } from "./ends";
import type { Scene } from "./scene";

/** A store of this process over the database of a service that runs. */
export async function openBeside(scene: Scene, ends: Ends): Promise<Store> {
  const addresses = runningEmbedded(scene.data);
  if (addresses === null) throw new Error("The database doesn't run.");
  const store = await createStore({ database: { addresses }, keys: readKeyFile(scene.home.keys) });
  ends.add(() => store.close());
  return store;
}
