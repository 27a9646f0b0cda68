import type { Browser, Locator, Page } from "playwright-core";
import { filledData } from "./data";
import { launch, newPage, open } from "./kit";
import { judged, paneOf, rowsOf, take } from "./mailbox";
import { running, type Running } from "./running";

/** An account that was denied on the telephone, wherever it turns up next. cases.test.ts has a genuine change. */

const stolen = "DE89 3704 0044 0532 0130 00";
const name = "Nordwind Spedition GmbH";

let server: Running;
let browser: Browser;
let priya: Page;
let register: Page;

beforeAll(async () => {
  server = await running("cases.mjs", { data: filledData() });
  const at = server.at as { readonly mailbox: string; readonly register: string };
  browser = await launch();
  const desk = { viewport: { width: 1280, height: 900 } } as const;
  ({ page: register } = await newPage(browser, at.register, { ...desk, locale: "en-GB" }));
  await register.goto(at.register);
  ({ page: priya } = await open(browser, `${at.mailbox}?language=en`, desk));
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Message {
  readonly subject: string;
  readonly id: string;
  readonly lines: readonly string[];
  readonly from?: string;
  readonly answers?: string;
  /** PNG, base64. */
  readonly image?: string;
}

const katrin = "Katrin Lohmann <katrin.lohmann@nordwind-spedition.de>";

/** A message that is what it says it is, but for its account. */
function message({ subject, id, lines, from = katrin, answers, image }: Message) {
  const host = /@([\w.-]+)>/.exec(from)?.[1] ?? "";
  const text = ["Content-Type: text/plain; charset=utf-8", "", ...lines];
  const body =
    image === undefined
      ? text
      : [
          'Content-Type: multipart/mixed; boundary="=_part"',
          ...["", "--=_part", ...text, "--=_part"],
          'Content-Type: image/png; name="invoice.png"',
          'Content-Disposition: attachment; filename="invoice.png"',
          ...["Content-Transfer-Encoding: base64", "", image, "--=_part--"],
        ];
  return {
    name: `${id}.eml`,
    text: [
      `Authentication-Results: spf=pass (sender IP is 203.0.113.72) smtp.mailfrom=${host}; dkim=pass (signature was verified)`,
      ` header.d=${host};dmarc=pass action=none header.from=${host};compauth=pass reason=100`,
      ...[`From: ${from}`, "To: Priya Nair <priya.nair@harbourlane.co.uk>", `Subject: ${subject}`],
      `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
      `Message-ID: <${id}@${host}>`,
      ...(answers === undefined ? [] : [`In-Reply-To: <${answers}@${host}>`]),
      "MIME-Version: 1.0",
      ...body,
    ].join("\r\n"),
  };
}

const asks = (account: string, number: string): readonly string[] => [
  ...["Dear Priya,", "", `please pay invoice ${number} over EUR 7,310.00 to our account`, `IBAN: ${account}`],
  ...["", "Katrin Lohmann", name, "USt-IdNr. DE284619070"],
];
const quoted = (lines: readonly string[]): readonly string[] => [
  ...["", "-----Original Message-----", `From: ${katrin}`, "Sent: Monday, 5 October 2026 10:00"],
  ...["To: Priya Nair <priya.nair@harbourlane.co.uk>", "Subject: Rechnung 2026-61822", "", ...lines],
];

/** A picture of an invoice, as a scanner makes it. */
async function scan(account: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 } });
  const lines = [name, "Invoice 2026-61850", "Total EUR 7,310.00", "Please pay to our account", `IBAN ${account}`];
  await page.setContent(`<body style="font: 34px Arial; margin: 80px; line-height: 2">${lines.join("<br>")}</body>`);
  const image = await page.screenshot();
  await page.close();
  return (image.toString("base64").match(/.{1,76}/g) ?? []).join("\r\n");
}

const pane = (page: Page) => paneOf(page);
const says = (page: Page, words: string | RegExp): Promise<void> => pane(page).getByText(words).first().waitFor();
const press = (page: Page, label: string | RegExp): Promise<void> =>
  pane(page).getByRole("button", { name: label }).first().click();
const button = (label: string | RegExp): Locator => register.getByRole("button", { name: label });

async function shows(page: Page, subject: string, words: string): Promise<void> {
  const row = rowsOf(page).filter({ hasText: subject }).first();
  await row.click();
  await judged(row);
  await pane(page).getByRole("heading", { level: 1, name: words }).waitFor();
}

async function hold(page: Page, ...messages: readonly ReturnType<typeof message>[]): Promise<void> {
  await rowsOf(page).first().waitFor({ state: "attached" });
  await take(page, messages);
  await rowsOf(page).nth(messages.length).waitFor({ state: "detached" });
}

const first = message({ subject: "Rechnung 2026-61822", id: "first", lines: asks(stolen, "2026-61822") });

it("is denied on the telephone", async () => {
  await hold(priya, first);
  await shows(priya, "2026-61822", "Call before paying");
  await press(priya, "Open a case");
  await says(priya, /^Case \d{4}-1$/);
  await pane(priya).getByRole("radio", { name: "Reached: it isn't theirs" }).check();
  await pane(priya).getByLabel("Who did you speak with?").fill("Katrin Lohmann");
  await press(priya, "Save the call");
  await says(priya, /^Fraud/);
});

it("is a reason not to pay in a second message, a reply, a forward and a scan", async () => {
  const forwarded = ["Please pay this one.", ...quoted(asks(stolen, "2026-61822"))];
  await priya.reload();
  await hold(
    priya,
    message({ subject: "Rechnung 2026-61840", id: "second", lines: asks(stolen, "2026-61840") }),
    message({ subject: "Re: Rechnung 2026-61822", id: "reply", lines: asks(stolen, "2026-61822"), answers: "first" }),
    message({
      ...{ subject: "FW: Rechnung 2026-61844", id: "forward", lines: forwarded },
      from: "Helen Frost <helen.frost@harbourlane.co.uk>",
    }),
    message({
      ...{ subject: "Rechnung 2026-61850", id: "scan", image: await scan(stolen) },
      lines: ["Dear Priya,", "", "our invoice is attached.", "", "Katrin Lohmann", name],
    }),
  );
  for (const subject of ["2026-61840", "Re: Rechnung", "2026-61844", "2026-61850"]) {
    await shows(priya, subject, "Do not pay");
    await says(priya, /The supplier denied account DE89 3704 .* case \d{4}-1/);
  }
});

it("is held up when it is sent on", async () => {
  await shows(priya, "2026-61840", "Do not pay");
  await priya.getByRole("button", { name: "Forward" }).click();
  await priya.getByLabel("To", { exact: true }).fill("helen.frost@harbourlane.co.uk");
  await priya.getByLabel("Message text").fill("Is this right?");
  await priya.getByRole("button", { name: "Send" }).click();
  const alert = priya.getByRole("alertdialog");
  await alert.getByText(/Nordwind Spedition GmbH said on .* that it isn't theirs/).waitFor();
  await alert.getByRole("button", { name: "Don't Send" }).click();
  await priya.getByRole("button", { name: "Discard" }).click();
});

it("is refused as a proposal and in an import of a third person", async () => {
  await register.getByRole("button", { name: /Tom Oakes/ }).click();
  await register.getByRole("option", { name: new RegExp(name) }).click();
  await register.getByText(/^Denied on .* by Katrin Lohmann, case \d{4}-1$/).waitFor();
  await button("Propose a change: Bank details").click();
  await register.getByRole("textbox", { name: "Accounts, entry 1" }).fill(stolen);
  await register.getByRole("textbox", { name: /^Reason/ }).fill("They moved to another bank.");
  await button(/^Propose$/).click();
  await register.getByText(/The supplier denied this account/).waitFor();
  await button("Cancel").click();
  const leave = button("Discard");
  if (await leave.isVisible()) await leave.click();
  await register.getByRole("tab", { name: "Import" }).click();
  const rows = `id,name,accounts\nV1002,${name},${stolen.replaceAll(" ", "")}`;
  const file = { name: "suppliers.csv", mimeType: "text/csv", buffer: Buffer.from(rows) };
  await register.locator("input[type=file]").setInputFiles(file);
  await register.getByRole("radio", { name: "It replaces the one on record" }).check();
  await button("Preview").click();
  await register.getByText(/The supplier denied DE89370400440532013000 on .*, case \d{4}-1\./).waitFor();
});
