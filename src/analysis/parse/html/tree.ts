import { QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { MAX_BODY_CHARACTERS } from "../lines";
import { takeReferences } from "./references";

/** What a walk reports. `open` and `close` are balanced; a void element (br, img) is opened and closed at once. */
export interface HtmlEvents {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(data: string): void;
  comment(data: string): void;
}

const MAX_DEPTH = 256;
const MAX_ATTRIBUTES = 40;
const MAX_ATTRIBUTE_LENGTH = 20_000;
const WORDS = new Set(["alt", "aria-label", "placeholder", "srcdoc", "title", "value"]);

const VOID = new Set(
  "area base basefont br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Elements whose start ends an open paragraph (HTML Standard, "in body"). */
const ENDS_PARAGRAPH = new Set(
  (
    "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hgroup hr li main menu nav ol p pre section summary table ul"
  ).split(" "),
);

const CLOSES: ReadonlyMap<string, { targets: readonly string[]; stops: ReadonlySet<string> }> = new Map(
  [
    ["li", "li", "ul ol menu table td th"],
    ["dd", "dd dt", "dl table td th"],
    ["dt", "dd dt", "dl table td th"],
    ["td", "td th", "tr table"],
    ["th", "td th", "tr table"],
    ["tr", "tr td th", "table"],
    ["tbody", "tbody thead tfoot tr td th", "table"],
    ["thead", "tbody thead tfoot tr td th", "table"],
    ["tfoot", "tbody thead tfoot tr td th", "table"],
    ["option", "option", "select table td th"],
    ["a", "a", "table td th"],
    ["body", "head", "body"],
  ].map(([name = "", targets = "", stops = ""]) => [
    name,
    { targets: targets.split(" "), stops: new Set(stops.split(" ")) },
  ]),
);
const HEAD_CONTENT = new Set(
  "base basefont bgsound link meta noframes noscript script style template title xml".split(" "),
);
const PARAGRAPH = { targets: ["p"], stops: new Set(["table", "td", "th", "caption", "button"]) };
const RAW = new Set("iframe noembed noframes plaintext script style xmp".split(" "));
/** An end tag of another element does not reach past these (HTML Standard, "has an element in scope"). */
const SCOPE = new Set(["table", "td", "th", "caption"]);
const TABLE_PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "body", "html"]);

/** Walks HTML as a browser builds it, bounded; true if cut. htmlparser2's own parser can be made quadratic. */
export function walkHtml(html: string, events: HtmlEvents): boolean {
  const source = html.length > MAX_BODY_CHARACTERS ? html.slice(0, MAX_BODY_CHARACTERS) : html;
  const stack: string[] = [];
  const opened = new Map<string, number>();
  const beyond = new Map<string, number>();
  let cut = source.length < html.length;
  let name = "";
  let attributes = new Map<string, string>();
  let attribute = "";
  let value = "";
  let raw = false;

  function push(element: string): void {
    if (VOID.has(element)) {
      events.open(element, attributes);
      events.close(element);
    } else if (stack.length >= MAX_DEPTH) {
      cut = true;
      beyond.set(element, (beyond.get(element) ?? 0) + 1);
    } else {
      stack.push(element);
      opened.set(element, (opened.get(element) ?? 0) + 1);
      events.open(element, attributes);
    }
  }

  function popTo(length: number): void {
    while (stack.length > length) {
      const element = stack.pop() ?? "";
      opened.set(element, (opened.get(element) ?? 1) - 1);
      events.close(element);
    }
  }

  function closeImplied({ targets, stops }: { targets: readonly string[]; stops: ReadonlySet<string> }): void {
    if (!targets.some((target) => (opened.get(target) ?? 0) > 0)) return;
    let found = -1;
    for (let at = stack.length - 1; at >= 0; at--) {
      const element = stack[at] ?? "";
      if (targets.includes(element)) found = at;
      else if (stops.has(element)) break;
    }
    if (found >= 0) popTo(found);
  }

  function endHead(): void {
    if (stack.at(-1) === "head") popTo(stack.length - 1);
  }

  function text(data: string): void {
    if (stack.at(-1) === "head" && /\S/.test(data)) endHead();
    events.text(data);
  }

  function start(): void {
    if (!HEAD_CONTENT.has(name)) endHead();
    if (ENDS_PARAGRAPH.has(name)) closeImplied(PARAGRAPH);
    const implied = CLOSES.get(name);
    if (implied !== undefined) closeImplied(implied);
    push(name);
    raw = RAW.has(name);
  }

  function end(element: string): void {
    if (element === "br") return push("br");
    const deeper = beyond.get(element) ?? 0;
    if (deeper > 0) {
      beyond.set(element, deeper - 1);
      return;
    }
    if ((opened.get(element) ?? 0) === 0) return;
    const everywhere = TABLE_PARTS.has(element);
    for (let at = stack.length - 1; at >= 0; at--) {
      const candidate = stack[at] ?? "";
      if (candidate === element) return popTo(at);
      if (everywhere ? candidate === "table" : SCOPE.has(candidate)) return;
    }
  }

  function addToValue(data: string): void {
    const room = MAX_ATTRIBUTE_LENGTH - value.length;
    if (data.length > room && WORDS.has(attribute)) cut = true;
    if (room > 0) value += data.slice(0, room);
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(from, to) {
      const written = source.slice(from, to).toLowerCase();
      name = written === "image" ? "img" : written;
      attributes = new Map();
    },
    onopentagend: start,
    onselfclosingtag: start,
    onclosetag(from, to) {
      raw = false;
      end(source.slice(from, to).toLowerCase());
    },
    onattribname(from, to) {
      attribute = source.slice(from, Math.min(to, from + 100)).toLowerCase();
      value = "";
    },
    onattribdata: (from, to) => takeReferences(source.slice(from, to), true, addToValue, addToValue),
    onattribentity: () => undefined,
    onattribend(quote) {
      const isNew = !attributes.has(attribute);
      if (isNew && attributes.size >= MAX_ATTRIBUTES) cut = true;
      else if (isNew) attributes.set(attribute, quote === QuoteType.NoValue ? "" : value);
      value = "";
    },
    ontext(from, to) {
      const piece = source.slice(from, to);
      if (raw || !piece.includes("&")) text(piece);
      else takeReferences(piece, false, text, text);
    },
    ontextentity: () => undefined,
    oncomment: (from, to, offset) => events.comment(source.slice(from, to - offset)),
    // Text inside a drawing or a formula; anywhere else it is a comment.
    oncdata: (from, to, offset) => {
      if ((opened.get("svg") ?? 0) + (opened.get("math") ?? 0) > 0) text(source.slice(from, to - offset));
    },
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => popTo(0),
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  return cut;
}
