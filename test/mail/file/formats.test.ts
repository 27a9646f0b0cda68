import { readPiece } from "../../../src/mail/file";

let mockReachable = false;
jest.mock("../../../src/mail/file/formats", (): unknown => {
  if (!mockReachable) throw new Error("no connection");
  return jest.requireActual("../../../src/mail/file/formats");
});

const piece = (text: string) => ({ bytes: new TextEncoder().encode(text), cut: false });
const letter = "From: a@example.com\r\nSubject: Invoice\r\n\r\n";
const enclosing = piece(`${letter}Please see below.\r\n\r\nbegin 644 a.txt\r\n#86)C\r\n\`\r\nend\r\n`);
const calendar = piece("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Invoice\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");

describe("a format that few messages need", () => {
  it("is loaded by nothing else", async () => {
    expect(await readPiece(piece(`${letter}Please pay.\r\n`))).toMatchObject({ subject: "Invoice", unread: [] });
  });

  it.each([
    ["within a text", enclosing],
    ["in place of a message", calendar],
  ])("is never taken for absent where its reader can't be loaded: %s", async (_, message) => {
    await expect(readPiece(message)).rejects.toThrow("no connection");
  });

  it("is read once its reader can be loaded, by the message that asked first and those that follow", async () => {
    mockReachable = true;
    for (const round of [1, 2]) {
      expect([round, (await readPiece(enclosing)).attachments]).toMatchObject([round, [{ name: "a.txt", size: 3 }]]);
      expect(await readPiece(calendar)).toMatchObject({ subject: "Invoice" });
    }
  });
});
