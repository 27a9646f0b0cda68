import { createServer, type Server, type Socket } from "node:net";
import { Dialler, hostsOf } from "../../../../src/service/store/connection/hosts";
import type { Host } from "../../../../src/service/store/connection/silence";

const times = { connect: 500, rest: 200, knock: 60_000, silence: null };

describe("hostsOf", () => {
  it.each([
    ["postgres://u:p@db.example:6432/d", [["db.example", 6432]]],
    [
      "postgres://u:p@one:1,two:2/d?sslmode=require",
      [
        ["one", 1],
        ["two", 2],
      ],
    ],
    [
      "postgresql://one,two/d",
      [
        ["one", 5432],
        ["two", 5432],
      ],
    ],
    ["postgres://u@%2Fvar%2Frun/d", []],
    ["postgres://u:p%40ss@one/d", [["one", 5432]]],
    ["postgres:///d", []],
  ])("reads %s", (url, expected) => {
    expect(hostsOf(url).map(({ host, port }) => [host, port])).toEqual(expected);
  });
});

describe("Dialler", () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(async () => {
    sockets.splice(0).forEach((socket) => socket.destroy());
    await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
  });

  /** A server that does so with each connection, and how often it was called. */
  async function serve(handle: (socket: Socket) => void): Promise<{ host: Host; calls: () => number }> {
    let calls = 0;
    const server = createServer((socket) => {
      calls += 1;
      sockets.push(socket.on("error", () => undefined));
      handle(socket);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("It has no port.");
    return { host: { host: "127.0.0.1", port: address.port }, calls: () => calls };
  }

  /** A port at which no one listens: no system gives it away, as it does one that was in use a moment ago. */
  const nobody = (): Host => ({ host: "127.0.0.1", port: 1 });

  const ended = (socket: Socket): Promise<string | undefined> =>
    new Promise((resolve) => {
      let code: string | undefined;
      socket.on("error", (error: NodeJS.ErrnoException) => (code = error.code));
      socket.once("close", () => resolve(code));
    });
  const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  const kept = (socket: Socket): Socket => (sockets.push(socket.on("error", () => undefined)), socket);

  it("takes the next server where one doesn't answer, and stays there", async () => {
    const [dead, alive] = [nobody(), await serve(() => undefined)];
    const dialler = new Dialler([dead, alive.host], times);
    expect(kept(await dialler.dial())).toMatchObject({ remotePort: alive.host.port, host: "127.0.0.1" });
    await soon(times.rest);
    expect(kept(await dialler.dial()).remotePort).toBe(alive.host.port);
  });

  it("leaves servers that lead nowhere alone for a moment, and tells so at once", async () => {
    const standby = await serve(() => undefined);
    const dialler = new Dialler([nobody(), standby.host], times);
    kept(await dialler.dial()).destroy();
    for (let tries = 0; tries < 20; tries += 1) expect(await ended(await dialler.dial())).toBe("ECONNREFUSED");
    expect(standby.calls()).toBe(1);
    expect(dialler.options.host[1]).toBeUndefined();
    await soon(times.rest + 20);
    expect(dialler.options.host[1]).toBe("127.0.0.1");
    expect(kept(await dialler.dial()).remotePort).toBe(standby.host.port);
  });

  it("never lets the only server rest", async () => {
    const one = await serve(() => undefined);
    const dialler = new Dialler([one.host], times);
    for (let tries = 1; tries <= 5; tries += 1) {
      kept(await dialler.dial()).destroy();
      await soon(5);
      expect(one.calls()).toBe(tries);
    }
  });

  it("gives a socket that breaks where no server answers", async () => {
    const dialler = new Dialler([nobody()], times);
    expect(await ended(await dialler.dial())).toBe("ECONNREFUSED");
  });

  it("leaves a server that takes connections and never says a word", async () => {
    const [hung, other] = [await serve(() => undefined), await serve(() => undefined)];
    const dialler = new Dialler([hung.host, other.host], { ...times, connect: 200, rest: 2_000 });
    const socket = await dialler.dial();
    socket.write("hello");
    expect(await ended(socket)).toBe("ETIMEDOUT");
    expect(kept(await dialler.dial()).remotePort).toBe(other.host.port);
  });

  it("asks a server that works for long whether it is there, and ends the connection when it isn't", async () => {
    let isThere = true;
    // Says one word on each connection, and then no more: as PostgreSQL does while it works at a statement.
    const one = await serve((socket) => void socket.once("data", () => isThere && socket.write("N")));
    const dialler = new Dialler([one.host], { ...times, connect: 200, knock: 100 });
    const socket = kept(await dialler.dial());
    // Sent upon the answer, so that what is counted doesn't tell that it waits.
    socket.once("data", () => socket.write("work")).write("hello");
    await soon(600);
    expect(socket.destroyed).toBe(false);
    expect(one.calls()).toBeGreaterThan(2);
    isThere = false;
    expect(await ended(socket)).toBe("ETIMEDOUT");
  });

  it("ends a connection on which nothing comes back, and none that is idle", async () => {
    const echo = await serve(
      (socket) => void socket.on("data", (data) => data.toString() === "ask" && socket.write("answer")),
    );
    const dialler = new Dialler([echo.host], { ...times, silence: 200 });
    const [idle, silent] = [kept(await dialler.dial()), await dialler.dial()];
    idle.on("data", () => undefined).write("ask");
    silent.write("ask");
    await soon(100);
    silent.write("hush");
    expect(await ended(silent)).toBe("ETIMEDOUT");
    await soon(300);
    expect(idle.destroyed).toBe(false);
  });
});
