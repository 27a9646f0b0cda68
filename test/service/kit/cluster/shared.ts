import { createConnection } from "node:net";
import { text } from "node:stream/consumers";
import type { Addresses } from "../../../../src/service/store/embedded";

/** The PostgreSQL of this run of tests, which is started for anyone who asks first: `running.cjs`. */
export async function sharedCluster(): Promise<Addresses> {
  const port = Number(process.env.REMIT_GUARD_TEST_DATABASE);
  if (!(port > 0)) throw new Error("These tests need a run with test/service/kit/cluster/setup.cjs.");
  const said = await text(createConnection({ port, host: "127.0.0.1" }));
  if (said === "") throw new Error("The database of the tests could not be started.");
  return JSON.parse(said) as Addresses;
}
