import { RegisterFault } from "./register";

/** `key` of the root; `inner` null unless in an object. */
type TakeText = (key: string, inner: string | null, text: string) => void;

/** Bytes of a text. A digest has 128. */
const maxTextBytes = 200;

type State = "start" | "end" | `${"root" | "inner"}${"First" | "Key" | "Colon" | "Value" | "More"}` | ListState;
type ListState = "listFirst" | "listValue" | "listMore";

/** By state, the signs that may follow, and where they lead. A quotation mark means a text. */
const steps: Readonly<Record<State, Readonly<Record<string, State>>>> = {
  start: { "{": "rootFirst" },
  rootFirst: { '"': "rootColon", "}": "end" },
  rootKey: { '"': "rootColon" },
  rootColon: { ":": "rootValue" },
  rootValue: { '"': "rootMore", "[": "listFirst", "{": "innerFirst" },
  rootMore: { ",": "rootKey", "}": "end" },
  listFirst: { '"': "listMore", "]": "rootMore" },
  listValue: { '"': "listMore" },
  listMore: { ",": "listValue", "]": "rootMore" },
  innerFirst: { '"': "innerColon", "}": "rootMore" },
  innerKey: { '"': "innerColon" },
  innerColon: { ":": "innerValue" },
  innerValue: { '"': "innerMore" },
  innerMore: { ",": "innerKey", "}": "rootMore" },
  end: {},
};

/** Streaming, for an object of texts, lists of texts and objects of texts. Else throws, with line and offset. */
export class FlatJson {
  #state: State = "start";
  #key = "";
  #inner: string | null = null;
  /** A token that continues in the next piece. */
  #rest = "";
  #line = 1;
  /** Of the token. */
  #offset = 0;

  constructor(private readonly take: TakeText) {}

  feed(piece: Buffer): void {
    // A byte is a character.
    const text = this.#rest + piece.toString("latin1");
    const begin = this.#offset;
    const token = /[ \t\r]+|"[^"]*"|\d+(?=\D)|[^"\d]/y;
    let at = 0;
    for (let found = token.exec(text); found !== null; found = token.exec(text)) {
      this.#offset = begin + at;
      this.#token(found[0]);
      at = token.lastIndex;
    }
    this.#offset = begin + at;
    this.#rest = text.slice(at);
    if (this.#rest !== "") this.#bound(this.#rest);
  }

  end(): void {
    this.#offset += this.#rest.length;
    if (this.#state === "end" && this.#rest === "") return;
    const where =
      this.#state === "start" ? "before it begins" : `within ${this.#key === "" ? "its object" : this.#key}`;
    throw new RegisterFault(`${this.here()}: the file ends ${where}. It is truncated: fetch it again.`);
  }

  here(): string {
    return `line ${this.#line}, byte ${this.#offset}`;
  }

  #fault(reason: string): never {
    throw new RegisterFault(`${this.here()}: ${reason}.`);
  }

  #bound(token: string): void {
    if (token.replaceAll('"', "").length > maxTextBytes) this.#fault(`a text has more than ${maxTextBytes} bytes`);
  }

  #token(token: string): void {
    if (token === "\n") this.#line += 1;
    if (/^[ \t\r\n]/.test(token)) return;
    const isText = token.startsWith('"');
    const isNumber = /^\d/.test(token);
    const next =
      isNumber && !/Value|listFirst/.test(this.#state)
        ? undefined
        : steps[this.#state][isNumber ? '"' : token.charAt(0)];
    if (isText && next === undefined) this.#fault("a text is in the wrong place");
    if (next === undefined) this.#fault(`the sign ${JSON.stringify(token.charAt(0))} is in the wrong place`);
    if (isText || isNumber) this.#text(token);
    if (next === "rootMore") this.#inner = null;
    this.#state = next;
  }

  #text(token: string): void {
    this.#bound(token);
    if (/[\\\n]/.test(token)) this.#fault("a text has a sign that it can't have here");
    if (token.startsWith('"')) this.#offset += 1;
    const text = token.replaceAll('"', "");
    if (this.#state === "rootFirst" || this.#state === "rootKey") this.#key = text;
    else if (this.#state === "innerFirst" || this.#state === "innerKey") this.#inner = text;
    else this.take(this.#key, this.#inner, text);
  }
}
