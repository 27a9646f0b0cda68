/** A reader's file with weights by chance, as large as a real one: for how long it takes, not for what it says. */

const group = 32;
const bitsOf = { f32: 0, q4: 4, q8: 8 };

/** Numbers by chance, the same each time. */
function chance() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @returns {Uint8Array} Six layers of 384 and 30,000 pieces, in 4 bits. */
export function madeUp({
  layers = 6,
  width = 384,
  feedForward = 1536,
  hidden = 128,
  places = 192,
  count = 30_000,
} = {}) {
  const random = chance();
  /** @type {Buffer[]} */
  const data = [];
  let length = 0;
  /** @param {Buffer} bytes */
  const put = (bytes) => {
    const offset = length;
    const padded = Buffer.alloc(Math.ceil(bytes.length / 16) * 16);
    bytes.copy(padded);
    data.push(padded);
    length += padded.length;
    return { offset, bytes: bytes.length };
  };
  const pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁pay", "▁e"];
  while (pieces.length < count) pieces.push(`▁${pieces.length.toString(36)}`);
  const scores = Buffer.alloc(4 * count);
  for (let id = 0; id < count; id++) scores.writeFloatLE(-10, 4 * id);
  const spelt = pieces.map((piece) => Buffer.concat([Buffer.from([Buffer.byteLength(piece)]), Buffer.from(piece)]));
  const vocabulary = { count, ...put(Buffer.concat([...spelt, scores])) };
  /** @type {object[]} */
  const tensors = [];
  /** @param {string} name @param {number} rows @param {number} columns @param {keyof typeof bitsOf} format @param {number} [middle] */
  const add = (name, rows, columns, format, middle = 0) => {
    const bytes = Buffer.alloc(
      format === "f32" ? 4 * rows * columns : ((rows * columns) / group) * (4 * bitsOf[format] + 2),
    );
    if (format === "f32")
      for (let at = 0; at < bytes.length; at += 4) bytes.writeFloatLE(middle + (random() - 0.5) / 5, at);
    else {
      const wide = 4 * bitsOf[format] + 2;
      for (let at = 0; at < bytes.length; at++) bytes[at] = random() * 256;
      // 0.0078 or half of it, in 16 bits.
      for (let at = 0; at < bytes.length; at += wide) bytes.writeUInt16LE(random() < 0.5 ? 0x2000 : 0x1c00, at);
    }
    tensors.push({ name, rows, columns, format, ...put(bytes) });
  };
  /** @param {string} name @param {number} outs @param {number} columns @param {keyof typeof bitsOf} [format] */
  const linear = (name, outs, columns, format = "q4") => {
    add(`${name}.w`, outs, columns, format);
    add(`${name}.b`, 1, outs, "f32");
  };
  /** @param {string} name */
  const norm = (name) => {
    add(`${name}.w`, 1, width, "f32", 1);
    add(`${name}.b`, 1, width, "f32");
  };
  add("words", count, width, "q4");
  add("places", places, width, "q8");
  norm("norm");
  for (let layer = 0; layer < layers; layer++) {
    for (const name of ["q", "k", "v", "o"]) linear(`layers.${layer}.${name}`, width, width);
    linear(`layers.${layer}.up`, feedForward, width);
    linear(`layers.${layer}.down`, width, feedForward);
    norm(`layers.${layer}.n1`);
    norm(`layers.${layer}.n2`);
  }
  const kinds = ["change", "contact", "ask", "talk"];
  linear("look", 1, width, "f32");
  linear("head.0", hidden, 2 * width, "q8");
  linear("head.1", kinds.length, hidden, "f32");
  const heads = width / 32;
  const header = JSON.stringify({
    version: 1,
    layers,
    width,
    heads,
    feedForward,
    hidden,
    places,
    kinds,
    vocabulary,
    tensors,
  });
  const start = Buffer.alloc(Math.ceil((12 + header.length) / 16) * 16);
  start.write(`RGREAD01----${header}`, "latin1");
  start.writeUInt32LE(header.length, 8);
  return new Uint8Array(Buffer.concat([start, ...data]));
}
