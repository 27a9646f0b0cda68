import { unreadOfHead } from "../../../src/analysis/parse/unread";
import { item } from "../signals/kit";

const people = (count: number, name: string | null = null) =>
  Array.from({ length: count }, (_, at) => ({ name, address: `p${at}@x.example` }));

test.each([
  ["authors", { from: people(101) }, [{ name: "from", reason: { code: "tooMany" } }]],
  ["those who answers go to", { replyTo: people(101) }, [{ name: "from", reason: { code: "tooMany" } }]],
  ["letters of a name", { from: people(1, "x".repeat(201)) }, [{ name: "from", reason: { code: "tooLarge" } }]],
  ["letters of a subject", { subject: "x".repeat(20_000) }, [{ name: "subject", reason: { code: "tooLarge" } }]],
  ["nothing", { from: people(3, "x".repeat(200)), to: people(1_000, "x".repeat(300)) }, []],
])("a head holds too many %s", (_, fields, expected) => {
  expect(unreadOfHead(item(fields), [])).toEqual(expected);
});
