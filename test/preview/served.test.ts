import { loadServed, servedOf } from "../../preview/service/served";

const person = { oid: "p-1", name: "Priya Nair", roles: ["Supplier.Read"] };
const told = { url: "http://localhost:3200", tokenUrl: "http://127.0.0.1:3201/token", people: [person] };
const nothing = { service: null, fault: null };

describe("what the page is told of the supplier service", () => {
  test("is where it is, and who looks suppliers up", () => {
    expect(servedOf(told)).toEqual({ service: { ...told, register: null }, fault: null });
    expect(servedOf({ ...told, url: "http://localhost:3200/" }).service?.url).toBe("http://localhost:3200");
  });

  test("names the register where one is on this machine, and no other", () => {
    const register = "http://localhost:3130";
    expect(servedOf({ ...told, register }).service?.register).toBe(register);
    expect(servedOf({ ...told, register: "https://thief.example" }).service?.register).toBeNull();
  });

  test("or why there is none", () => {
    expect(servedOf({ fault: "PostgreSQL doesn't run here." })).toEqual({
      service: null,
      fault: "PostgreSQL doesn't run here.",
    });
  });

  test.each([
    ["nothing", {}],
    ["no object", null],
    ["a text", "http://localhost:3200"],
    ["another host", { ...told, url: "https://thief.example" }],
    ["a host that only looks like this machine", { ...told, url: "http://localhost.thief.example" }],
    ["another issuer", { ...told, tokenUrl: "https://thief.example/token" }],
    ["no address at all", { ...told, url: "localhost" }],
    ["a script", { ...told, url: "javascript:alert(1)" }],
    ["nobody", { ...told, people: undefined }],
    ["nobody at all", { ...told, people: [] }],
    ["a person with no roles", { ...told, people: [{ ...person, roles: "Supplier.Read" }] }],
  ])("counts as nothing where it is %s", (_, value) => {
    expect(servedOf(value)).toEqual(nothing);
  });

  test.each([
    ["missing", async () => ({ ok: false, status: 404 }) as Response],
    ["no JSON", async () => ({ ok: true, json: async () => JSON.parse("<") as unknown }) as Response],
    ["out of reach", async () => Promise.reject(new Error("offline"))],
  ])("counts as nothing where the file is %s", async (_, get) => {
    expect(await loadServed(get)).toEqual(nothing);
  });
});
