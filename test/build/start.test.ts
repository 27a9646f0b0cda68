import { readFileSync, truncateSync } from "node:fs";
import { connect } from "node:net";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { dataFolder, familyOf, leftOf, ordinaryUser, removeDataFolders, start, type Started } from "./start";
import { inSoak } from "../atLength";

const running: Started[] = [];
async function started(...given: Parameters<typeof start>): Promise<Started> {
  const each = await start(...given);
  running.push(each);
  return each;
}
afterAll(async () => {
  for (const { child, ended } of running) {
    child.kill("SIGTERM");
    await ended;
  }
  removeDataFolders();
});

/** Asks as no browser would: the path as it is. */
function ask(address: string, path: string, method = "GET"): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const request = `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`;
    const socket = connect({ port: Number(port), host: hostname }, () => socket.write(request));
    let answer = "";
    socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

/** A person with these roles, as the local issuer signs for anybody. */
async function tokenOf({ address }: Started, roles: readonly string[]): Promise<string> {
  const response = await fetch(`${address("issuer")}/token`, {
    method: "POST",
    body: JSON.stringify({ oid: "0f0f0f0f-1111-4222-8333-444455556666", name: "Tom Ashworth", roles }),
  });
  const { access_token: token } = (await response.json()) as { readonly access_token: string };
  return token;
}

/** What the service says, asked with a token. */
async function served(at: Started, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const token = await tokenOf(at, ["Supplier.Read", "Audit.Read"]);
  const response = await fetch(`${at.address("service")}${path}`, {
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
  return (await response.json()) as Record<string, unknown>;
}

const data = dataFolder();

describe("npm start", () => {
  let at: Started;
  beforeAll(async () => {
    at = await started(data);
  });

  it("prints each address on a line of its own", () => {
    const lines = at
      .said()
      .split("\n")
      .filter((line) => line.includes("http"));
    expect(lines).toEqual([
      expect.stringMatching(/^mailbox {2}http:\/\/localhost:\d+$/),
      expect.stringMatching(/^service {2}http:\/\/localhost:\d+$/),
      expect.stringMatching(/^issuer {2}http:\/\/127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^register {2}http:\/\/localhost:\d+$/),
    ]);
  });

  it("has the sample suppliers in the service, to be looked up with a token of the issuer", async () => {
    const clues = {
      addresses: [],
      domains: ["nordwind-spedition.de"],
      names: [],
      mentions: [],
      taxIds: [],
      accounts: [],
    };
    const found = await served(at, "/api/lookup", { ...clues, otherDestinations: [] });
    expect(found).toMatchObject({ state: "found", matches: [{ record: { id: "V1002" } }] });
  });

  it("tells the mailbox's page of the service, and lets it speak to the two and to no one else", async () => {
    const told = (await (await fetch(`${at.address("mailbox")}/service.json`)).json()) as Record<string, unknown>;
    expect(told).toMatchObject({ url: at.address("service"), tokenUrl: `${at.address("issuer")}/token` });
    const connects = `connect-src 'self' ${at.address("service")} ${at.address("issuer")};`;
    for (const path of ["/", "/index.html", "/pane.html?locale=de"]) {
      const answer = await ask(at.address("mailbox"), path);
      expect(answer).toContain("200 OK");
      const policy = /content-security-policy: (.*)\r\n/i.exec(answer)?.[1];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(connects);
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/unsafe|https:/);
      expect(answer).toMatch(/x-content-type-options: nosniff/i);
      // What is in the page itself holds next to it.
      expect(/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(answer)?.[1]).toContain(connects);
      // A browser would keep the policy with it.
      expect(answer).toMatch(/cache-control: no-store/i);
    }
  });

  it("tells the register of the service and of two people, and lets it speak to the two addresses alone", async () => {
    const told: unknown = await (await fetch(`${at.address("register")}/config.json`)).json();
    expect(told).toMatchObject({
      service: at.address("service"),
      local: {
        tokenUrl: `${at.address("issuer")}/token`,
        people: [
          { name: "Priya Nair", roles: ["Supplier.Read", "Supplier.Maintain"] },
          { name: "Helen Frost", roles: ["Supplier.Read", "Supplier.Approve"] },
        ],
      },
    });
    const connects = `connect-src 'self' ${at.address("service")} ${at.address("issuer")};`;
    for (const path of ["/", "/register.html"]) {
      const answer = await ask(at.address("register"), path);
      const policy = /content-security-policy: (.*)\r\n/i.exec(answer)?.[1];
      expect(policy).toContain(connects);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(/http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(answer)?.[1]).toContain(connects);
    }
  });

  it("serves nothing that lies outside the pages' folder, and nothing hidden in it", async () => {
    for (const path of ["/../package.json", "/..%2f..%2fpackage.json", "/%2e%2e/%2e%2e/package.json", "/.built"])
      expect(await ask(at.address("mailbox"), path)).toContain("404 Not Found");
  });

  it("takes no other method", async () => {
    expect(await ask(at.address("mailbox"), "/", "POST")).toContain("405 Method Not Allowed");
  });

  it("ends all of it when told to, and leaves no process and no port behind", async () => {
    const family = familyOf(at.child.pid ?? 0);
    // Itself, the service, PostgreSQL and its helpers.
    expect(family.length).toBeGreaterThan(4);
    at.child.kill("SIGINT");
    expect(await at.ended).toBe(0);
    expect(await leftOf(family)).toEqual([]);
    for (const name of ["mailbox", "service", "issuer", "register"] as const)
      await expect(fetch(at.address(name))).rejects.toThrow("fetch failed");
  });

  it("goes on with the data that are there, also after it was killed", async () => {
    const again = await started(data);
    const { entries } = await served(again, "/api/history");
    expect(
      (entries as readonly { readonly action: string }[]).filter(({ action }) => action === "import-applied"),
    ).toHaveLength(1);
    const family = familyOf(again.child.pid ?? 0);
    again.child.kill("SIGKILL");
    await again.ended;
    expect(await leftOf(family)).toEqual([]);
  });
});

describe("npm start without its service", () => {
  it("serves the mailbox all the same, and says what to do about a damaged database", async () => {
    truncateSync(join(data, "database/cluster/global/pg_control"), 100);
    const at = await started(data);
    expect(at.said()).toMatch(/^The supplier service doesn't run: .{20,}/m);
    expect(at.said()).toContain(data);
    expect(at.said()).toMatch(/^mailbox {2}http:\/\/localhost:\d+$/m);
    expect(at.said()).not.toMatch(/^(?:service|issuer|register) {2}/m);
    expect(await (await fetch(`${at.address("mailbox")}/service.json`)).json()).toEqual({
      fault: expect.stringContaining("doesn't run") as unknown,
    });
    const family = familyOf(at.child.pid ?? 0);
    at.child.kill("SIGTERM");
    expect(await at.ended).toBe(0);
    expect(await leftOf(family)).toEqual([]);
  });
});

const user = ordinaryUser();
// Who isn't root has run all of this as an ordinary user already.
if (user !== null)
  inSoak("runs as an ordinary user as well", async () => {
    const own = dataFolder(user);
    const at = await started(own, user);
    expect(at.address("service")).not.toBe("");
    expect(readFileSync(join(own, "keys.json"), "utf8")).toContain("encryption");
  });

it("refuses a port that isn't one", async () => {
  const other = spawn(process.execPath, ["tools/start.mjs", "--port", "http"], { cwd: join(__dirname, "../..") });
  expect(await new Promise((resolve) => other.on("exit", resolve))).toBe(2);
});
