import { localTokens, type Post } from "../../preview/service/tokens";

const person = { oid: "p-1", name: "Priya Nair", roles: ["Supplier.Read"] };
const service = { tokenUrl: "http://localhost:3201/token" };
const answer = (body: unknown, ok = true): Response => ({ ok, json: async () => body }) as Response;

/** An issuer that numbers its tokens. */
function issuer() {
  const asked: Parameters<Post>[] = [];
  const post: Post = async (...given) => {
    asked.push(given);
    return answer({ access_token: `t${asked.length}`, expires_in: 3_600 });
  };
  return { asked, post };
}

test("a token is asked for once, with the person's name and roles, and kept until shortly before it ends", async () => {
  const { asked, post } = issuer();
  let now = 0;
  const token = localTokens(service, person, post, () => now);
  expect(await token(false)).toEqual({ token: "t1" });
  now = 58 * 60_000;
  expect(await token(false)).toEqual({ token: "t1" });
  now = 59 * 60_000;
  expect(await token(false)).toEqual({ token: "t2" });
  expect(asked[0]).toEqual([
    service.tokenUrl,
    { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(person) },
  ]);
});

test("one that the service refused is not given again", async () => {
  const token = localTokens(service, person, issuer().post);
  expect(await token(false)).toEqual({ token: "t1" });
  expect(await token(true)).toEqual({ token: "t2" });
});

test.each([
  ["can't be reached", async () => Promise.reject(new Error("offline")), "notReachable"],
  ["refuses", async () => answer({}, false), "notSignedIn"],
  ["answers with something else", async () => answer({ access_token: 5 }), "notSignedIn"],
  ["answers with nothing", async () => answer(null), "notSignedIn"],
  [
    "answers with no JSON",
    async () => ({ ok: true, json: () => Promise.reject(new Error()) }) as Response,
    "notSignedIn",
  ],
] as const)("an issuer that %s gives none", async (_, post, failure) => {
  expect(await localTokens(service, person, post)(false)).toEqual({ failure });
});
