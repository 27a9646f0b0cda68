import { runEither, runHere, temporaryFolders } from "./kit";

const folderWith = temporaryFolders();

const mail = (id: string, lines: readonly string[]) =>
  [
    "From: Nordwind <ar@nordwind-spedition.de>",
    "Subject: Re: Invoice 2026-118",
    `Message-ID: <${id}@nordwind-spedition.de>`,
    "",
    ...lines,
    "",
  ].join("\r\n");
const lines = (account: string) => [
  "Please find our invoice over 18,400.00 EUR attached.",
  "It is payable within thirty days to our account:",
  `IBAN ${account}`,
];
const quoting = (account: string) => [
  "See below.",
  "",
  "On 28 Sep 2026, Nordwind <ar@nordwind-spedition.de> wrote:",
  ...lines(account).map((line) => `> ${line}`),
];

it("holds quoted messages against earlier ones that are known to be genuine", async () => {
  const folder = folderWith({
    "earlier/one.eml": mail("one", lines("DE25 1001 0010 4540 3314 82")),
    "new.eml": mail("two", quoting("DE89 3704 0044 0532 0130 00")),
  });
  const { out, code } = await runEither(folder, ["scan", "--format", "json", "--history", "earlier", "new.eml"]);
  expect(out).toContain("is in none of the original messages: DE89 3704 0044 0532 0130 00");
  expect(code).toBe(0);
});

it("names a history that holds no message, and scans nothing", async () => {
  const folder = folderWith({ "new.eml": mail("two", ["Hello."]) });
  const { error, code } = await runHere(folder, ["scan", "--history", "nowhere", "new.eml"]);
  expect(error).toContain("nowhere: no such file or folder");
  expect(error).toContain("no message was found");
  expect(code).toBe(2);
});
