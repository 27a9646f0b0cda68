import { ReaderFault } from "../../src/encoder";
import { changed, opened, tiny } from "./kit";

type Change = Parameters<typeof changed>[0];
const first = (header: Parameters<Change>[0]) =>
  header.tensors[0] ?? { name: "", rows: 0, format: "", offset: 0, bytes: 0 };

it("opens a file whose header was written again", async () => {
  await expect(opened(changed(() => undefined))).resolves.toBeDefined();
  await expect(opened(changed((header) => void (header["card"] = { by: "somebody" })))).resolves.toBeDefined();
});

it.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "This is no reader's file."],
  ["another file", new Uint8Array(5_000), "This is no reader's file."],
  ["its first bytes", tiny().subarray(0, 10), "The file ends within its header."],
  ["half a header", tiny().subarray(0, 400), "The file ends within its header."],
  ["half of it", tiny().subarray(0, 12_000), "ends behind the end of the file."],
])("refuses %s", async (_, bytes, why) => {
  await expect(opened(bytes)).rejects.toThrow(why);
  await expect(opened(bytes)).rejects.toBeInstanceOf(ReaderFault);
});

it.each<[string, Change, string]>([
  ["of another version", (header) => (header["version"] = 2), "another version"],
  ["without sizes", (header) => delete header["layers"], "layers is no whole number from 1 to 24"],
  ["with heads of another width", (header) => (header["heads"] = 2), "A head isn't 32 wide."],
  ["with more layers than it has weights", (header) => (header["layers"] = 3), "There is no tensor layers.2.q.w."],
  [
    "with a kind too many",
    (header) => (header["kinds"] = ["a", "b", "c", "d", "e", "f"]),
    "head.1.w is of 5 by 16, not 6 by 16.",
  ],
  ["with no kinds", (header) => (header["kinds"] = []), "kinds is no list"],
  ["with a kind twice", (header) => (header["kinds"] = ["a", "b", "c", "d", "a"]), "A kind is named twice."],
  [
    "with a vocabulary that is longer",
    (header) => (header.vocabulary.bytes -= 1),
    "The vocabulary isn't as long as it says.",
  ],
  ["with fewer words than pieces", (header) => (header.vocabulary.count += 1), "A piece of the vocabulary is empty."],
  ["with a tensor twice", (header) => header.tensors.push(first(header)), "A tensor is named twice."],
  [
    "with a tensor in a format of its own",
    (header) => (first(header).format = "q3"),
    "words is in no format that it can be in.",
  ],
  [
    "with a tensor of a format's name by chance",
    (header) => (first(header).format = "toString"),
    "words is in no format",
  ],
  ["with a tensor that is too short", (header) => (first(header).bytes -= 2), "words is of the wrong length."],
  [
    "with a tensor far behind its end",
    (header) => (first(header).offset = 2 ** 30),
    "words ends behind the end of the file.",
  ],
  ["with a tensor before its beginning", (header) => (first(header).offset = -16), "offset is no whole number"],
  ["with a tensor at an odd place", (header) => (first(header).offset += 1), "words begins at no multiple of 16."],
  ["that is no object", (header) => header.tensors.splice(0, 99, "x" as never), "tensor is no object"],
])("refuses a header %s", async (_, change, why) => {
  await expect(opened(changed(change))).rejects.toThrow(why);
});

it("refuses invalid numbers", async () => {
  const file = tiny();
  const from = Buffer.from(file.buffer).indexOf("RGREAD01");
  expect(from).toBe(0);
  let at = 0;
  const bytes = changed((header) => (at = header.tensors.find(({ name }) => name === "norm.w")?.offset ?? 0));
  const start = Math.ceil((12 + new DataView(bytes.buffer).getUint32(8, true)) / 16) * 16;
  new DataView(bytes.buffer).setFloat32(start + at, NaN, true);
  await expect(opened(bytes)).rejects.toThrow("norm.w holds what is no number.");
});

it("ends with a fault or with probabilities, whatever byte is another", async () => {
  for (let at = 0; at < tiny().length; at += 97) {
    const bytes = tiny();
    bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    try {
      const [[kinds] = []] = (await opened(bytes)).read([["please pay", "our bank account has changed."]]);
      expect(kinds === null || kinds?.every(Number.isFinite)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(ReaderFault);
    }
  }
});
