import { spawn, type ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { join } from "node:path";

/** Asks as no browser would: the path as it stands. */
function ask(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "localhost" }, () => socket.write(request));
    let answer = "";
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

describe("npm start", () => {
  let server: ChildProcess;
  let port = 0;

  beforeAll(async () => {
    server = spawn(process.execPath, ["tools/start.mjs", "--port", "0"], { cwd: join(__dirname, "../..") });
    port = await new Promise<number>((resolve, reject) => {
      let said = "";
      server.stdout?.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        const address = /http:\/\/localhost:(\d+)\//.exec(said);
        if (address) resolve(Number(address[1]));
      });
      server.on("exit", (code) => reject(new Error(`It ended with ${String(code)}: ${said}`)));
    });
  }, 240_000);
  afterAll(() => {
    server.kill();
  });

  const get = (path: string, method = "GET"): Promise<string> =>
    ask(port, `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);

  it("serves the mailbox with a policy that lets nothing in from elsewhere, or out", async () => {
    const answer = await get("/");
    expect(answer).toContain("200 OK");
    const policy = /content-security-policy: (.*)\r\n/i.exec(answer)?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
  });

  it("serves nothing that lies outside its folder, and nothing hidden in it", async () => {
    for (const path of ["/../package.json", "/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/.built"])
      expect(await get(path)).toContain("404 Not Found");
  });

  it("takes no other method", async () => {
    expect(await get("/", "POST")).toContain("405 Method Not Allowed");
  });

  it("refuses a port that is none", async () => {
    const other = spawn(process.execPath, ["tools/start.mjs", "--port", "http"], { cwd: join(__dirname, "../..") });
    const code = await new Promise((resolve) => other.on("exit", resolve));
    expect(code).toBe(2);
  });
});
