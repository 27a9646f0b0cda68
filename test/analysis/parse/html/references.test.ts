import { Tokenizer } from "htmlparser2";
import { looseReferences, strictReferences } from "../../../../src/analysis/data/references";
import { takeReferences } from "../../../../src/analysis/parse/html/references";

const nothing = () => undefined;

/** What the tokenizer's own decoder makes of a text. */
function theirs(text: string, inAttribute: boolean): string {
  const html = inAttribute ? `<a b="${text}">` : text;
  let read = "";
  const add = (from: number, to: number) => (read += html.slice(from, to));
  const mean = (point: number) => (read += String.fromCodePoint(point));
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: add,
      onattribentity: mean,
      ontext: add,
      ontextentity: mean,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return read;
}

function ours(text: string, inAttribute: boolean): string {
  let read = "";
  const add = (piece: string) => (read += piece);
  takeReferences(text, inAttribute, add, add);
  return read;
}

const namesOf = (rows: string) => rows.split("|").flatMap((row) => row.split(" ").slice(1));
const names = [...namesOf(looseReferences), ...namesOf(strictReferences)];

describe("character references", () => {
  it("are known by all names of the HTML Standard", () => {
    expect(new Set(names).size).toBe(2125);
    expect(names.length).toBe(2125);
  });

  it.each([
    ["in text", false],
    ["in an attribute", true],
  ])("are read %s as the tokenizer's own decoder reads them", (_where, inAttribute) => {
    const around = [";", "", " ", "=", "x", "1", "x;", ";x", "&amp;", "&"];
    const numbers = [
      "#65",
      "#x41",
      "#X1f600",
      "#0",
      "#x80",
      "#159",
      "#xd800",
      "#x110000",
      `#${"9".repeat(400)}`,
      "#",
      "#x",
    ];
    const texts = [...names, ...numbers, "", "nosuch", "é"].flatMap((name) =>
      around.map((after) => `a &${name}${after}`),
    );
    expect(texts.filter((text) => ours(text, inAttribute) !== theirs(text, inAttribute))).toEqual([]);
  });

  it("part a text: what is between them is told apart", () => {
    const told: string[] = [];
    takeReferences(
      "Tom &amp; Jerry&lt;",
      false,
      (plain) => told.push(plain),
      (meant) => told.push(`[${meant}]`),
    );
    expect(told).toEqual(["Tom ", "[&]", " Jerry", "[<]"]);
  });
});
