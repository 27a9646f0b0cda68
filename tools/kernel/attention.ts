import { softmax } from "./numbers";

/**
 * Attention of `rows` pieces to each other. A row of `x` holds queries, keys and values, `heads` times 32 numbers each; a row
 * of `out` heads times 32. `room` is for 33 times `rows`, rounded up to a multiple of 16, numbers.
 */
export function attend(x: usize, out: usize, room: usize, rows: i32, heads: i32): void {
  const padded = (rows + 15) & ~15;
  const width = (<usize>heads) << 7;
  const stride = width * 3;
  const column = (<usize>padded) << 2;
  const scores = room + (column << 5);
  memory.fill(room, 0, column << 5);
  for (let head = 0; head < heads; head++) {
    const query = x + ((<usize>head) << 7);
    turn(query + width, stride, room, column, rows);
    for (let row = 0; row < rows; row++) {
      compare(query + <usize>row * stride, room, scores, column);
      softmax(scores, rows);
      mix(query + 2 * width, stride, scores, out + ((<usize>head) << 7) + <usize>row * width, rows);
    }
  }
}

/** Lays the 32 numbers of each row one below the other. */
function turn(from: usize, stride: usize, to: usize, column: usize, rows: i32): void {
  for (let row = 0; row < rows; row++, from += stride, to += 4) {
    for (let i: usize = 0; i < 32; i++) store<f32>(to + i * column, load<f32>(from + (i << 2)));
  }
}

/** The products of one query with all keys, over the root of 32. */
function compare(query: usize, keys: usize, scores: usize, column: usize): void {
  const root = f32x4.splat(0.17677669529663687);
  for (let at: usize = 0; at < column; at += 64) {
    let a = f32x4.splat(0);
    let b = a;
    let c = a;
    let d = a;
    let key = keys + at;
    for (let i: usize = 0; i < 128; i += 4, key += column) {
      const each = v128.load_splat<f32>(query + i);
      a = f32x4.add(a, f32x4.mul(each, v128.load(key)));
      b = f32x4.add(b, f32x4.mul(each, v128.load(key, 16)));
      c = f32x4.add(c, f32x4.mul(each, v128.load(key, 32)));
      d = f32x4.add(d, f32x4.mul(each, v128.load(key, 48)));
    }
    v128.store(scores + at, f32x4.mul(a, root));
    v128.store(scores + at, f32x4.mul(b, root), 16);
    v128.store(scores + at, f32x4.mul(c, root), 32);
    v128.store(scores + at, f32x4.mul(d, root), 48);
  }
}

/** The values, each as much as its score says. */
function mix(value: usize, stride: usize, scores: usize, out: usize, rows: i32): void {
  let a = f32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  for (let row = 0; row < rows; row++, value += stride, scores += 4) {
    const share = v128.load_splat<f32>(scores);
    a = f32x4.add(a, f32x4.mul(share, v128.load(value)));
    b = f32x4.add(b, f32x4.mul(share, v128.load(value, 16)));
    c = f32x4.add(c, f32x4.mul(share, v128.load(value, 32)));
    d = f32x4.add(d, f32x4.mul(share, v128.load(value, 48)));
    e = f32x4.add(e, f32x4.mul(share, v128.load(value, 64)));
    f = f32x4.add(f, f32x4.mul(share, v128.load(value, 80)));
    g = f32x4.add(g, f32x4.mul(share, v128.load(value, 96)));
    h = f32x4.add(h, f32x4.mul(share, v128.load(value, 112)));
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
  v128.store(out, e, 64);
  v128.store(out, f, 80);
  v128.store(out, g, 96);
  v128.store(out, h, 112);
}
