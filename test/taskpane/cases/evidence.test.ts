import { createHash } from "node:crypto";
import { evidenceName, evidenceOf, printablePage } from "../../../src/taskpane/cases/evidence";
import { compareReadBack } from "../../../src/cases";
import { itScript } from "../../../src/taskpane/cases/itCommands";
import { shownMessage } from "../components/views";
import { caseForm } from "./fakeService";

const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
const bytes = new Uint8Array([37, 80, 68, 70]);
const hostile = `"><img src=x onerror="alert(1)"></bdi></pre><script>alert(2)</script>`;
const message = {
  ...shownMessage,
  item: {
    ...shownMessage.item,
    attachments: [
      {
        name: hostile,
        type: "application/pdf",
        size: 4,
        inline: false,
        content: { found: bytes, missing: [] },
      },
      {
        name: "b.pdf",
        type: "application/pdf",
        size: null,
        inline: false,
        content: { failed: { code: "tookTooLong" as const } },
      },
    ],
  },
};

const words = {
  locale: "en",
  title: `Case ${hostile}`,
  state: hostile,
  report: "Report",
  log: [hostile],
  logTitle: "What happened",
  digests: "Digests",
  message: "Message",
  body: "Body",
  signed: "Signed.",
};

test("evidence holds what anybody can work out again", async () => {
  const evidence = await evidenceOf(message, "Do not pay\n", ["d1"], null);
  expect(evidence).toEqual({
    format: "remit-guard-evidence/1",
    report: "Do not pay\n",
    reportDigest: sha256("Do not pay\n"),
    message: {
      id: "m1@gmx.example",
      digests: ["d1"],
      bodies: [{ type: "text", digest: sha256("IBAN: DE07 1001 0010 0140 3314 82") }],
      attachments: [
        { name: hostile, size: 4, digest: sha256(bytes) },
        { name: "b.pdf", size: null, digest: null },
      ],
    },
    service: null,
  });
});

test("the printable page is text alone, whatever the message holds", async () => {
  const page = printablePage(await evidenceOf(message, hostile, [], null), words);
  expect(page).not.toMatch(/<(?:img|script|a|iframe|link)\b/);
  expect(page.match(/&#60;script&#62;/g)).toHaveLength(6);
  expect(page).toContain("default-src 'none'");
});

test("files are named by the case alone", () => {
  expect(evidenceName(caseForm(), "json")).toBe("remit-guard-case-2026-118.json");
  expect(evidenceName(caseForm({ label: "../../x" }), "html")).toBe("remit-guard-case-.html");
  expect(evidenceName(caseForm({ label: "0A1B2C" }), "html")).toBe("remit-guard-case-0A1B2C.html");
});

test("what was read out is compared with the nearest account of the message", () => {
  const marked = compareReadBack("de07 1001-0010 0140 8016 99", ["DE89370400440532013000", "DE07100100100140801649"]);
  expect(marked?.readBack.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(["9"]);
  expect(marked?.inMessage.map(({ text }) => text).join("")).toBe("DE07 1001 0010 0140 8016 49");
  expect(compareReadBack("x", [])).toBeNull();
});

test("the commands for IT are below the report's own steps, and no step can become one", () => {
  const script = itScript(["Revoke.\nRemove-Item /", "Reset."]);
  expect(script).toContain("# Revoke. Remove-Item /\nRevoke-MgUserSignInSession -UserId $user");
  expect(script).toContain("# Reset.\n");
  expect(script).toContain("Get-InboxRule -Mailbox $user -IncludeHidden");
});
