import { Socket } from "node:net";
import { connect } from "../../../../src/service/store/connection/connect";
import { databaseKit } from "../../kit/kit";

const kit = databaseKit();

it("sends what is written at once, so that no COPY of a few rows waits for an acknowledgement", async () => {
  const { owner } = await kit.fresh();
  if ("url" in owner) throw new Error("The tests' database is known by its parts.");
  const { port, user, password, database } = owner;
  const url = `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  for (const address of [owner, { url }]) {
    const told = jest.spyOn(Socket.prototype, "setNoDelay");
    const sql = connect(address, { max: 1 });
    try {
      await sql`select 1`;
      expect(told.mock.calls).toEqual([[true]]);
    } finally {
      told.mockRestore();
      await sql.end();
    }
  }
});
