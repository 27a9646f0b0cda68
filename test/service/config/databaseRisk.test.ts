import { databaseRisks } from "../../../src/service/config/databaseRisk";

const risksOf = (databaseUrl: string | null, databaseOwnerUrl: string | null = null) =>
  databaseRisks({ databaseUrl, databaseOwnerUrl }).map((sentence) => sentence.split(" ", 1)[0]);

it.each([
  "postgres://u:p@db.example.org/list",
  "postgres://u:p@db.example.org:5432/list?sslmode=require",
  "postgres://u:p@db.example.org/list?ssl=true",
  "postgres://u:p@localhost,db.example.org:5433/list",
  "postgres://u:p@localhost.example.org/list",
  "postgres://u:p@[fd00::1]:5432/list",
  "postgres://10.0.0.1",
])("warns of %s", (url) => {
  expect(risksOf(url)).toEqual(["DATABASE_URL"]);
  expect(risksOf(url, url)).toEqual(["DATABASE_URL", "DATABASE_OWNER_URL"]);
});

it.each([
  null,
  "postgres://u:p@db.example.org/list?sslmode=verify-full",
  "postgres://u:p@a,b:5433/list?target_session_attrs=primary&sslmode=verify-full",
  "postgres://u:p@localhost:5432/list",
  "postgres://u:p@127.0.0.1,[::1]:5433/list",
  "postgres://u:p@%2Fvar%2Frun%2Fpostgresql/list",
  "postgres:///list",
])("finds nothing risky about %s", (url) => expect(risksOf(url, url)).toEqual([]));

it("names the risk and what to do, and no password", () => {
  const [sentence] = databaseRisks({ databaseUrl: "postgres://u:secret@db/list", databaseOwnerUrl: null });
  expect(sentence).toContain("Add sslmode=verify-full to it.");
  expect(sentence).not.toContain("secret");
});
