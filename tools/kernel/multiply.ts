import { largest, sum } from "./numbers";

/** Rounded activations go up to this. */
const ACTIVATION: f32 = 32767;
/** So many products are summed up as whole numbers, and then go into a floating-point sum. */
const BLOCK: i32 = 32;
/**
 * The absolute values of a row's rounded weights sum up to this within a block, so that no sum is beyond 32 bits: (2^31 - 1) /
 * 32767, less a half for each that is rounded.
 */
const WEIGHTS: f32 = 65520;

/** The largest absolute value of `bytes` / 4 numbers. */
function reach(x: usize, bytes: usize): f32 {
  let top = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) top = f32x4.max(top, f32x4.abs(v128.load(x + i)));
  return largest(top);
}

/** Rounds each row to whole numbers of 16 bits and notes what 1 of them means. `columns` is a multiple of 8. */
export function quantise(x: usize, out: usize, scales: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let row = 0; row < rows; row++, x += bytes, out += bytes >> 1) {
    const most = reach(x, bytes);
    store<f32>(scales + ((<usize>row) << 2), most / ACTIVATION);
    const scale = f32x4.splat(most > 0 ? ACTIVATION / most : 0);
    for (let i: usize = 0; i < bytes; i += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + i), scale)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + i, 16), scale)));
      v128.store(out + (i >> 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/** The largest sum of absolute values in a block. */
function heaviest(x: usize, bytes: usize): f32 {
  let most: f32 = 0;
  for (let from: usize = 0; from < bytes; from += BLOCK * 4) {
    let total = f32x4.splat(0);
    const end = min(from + BLOCK * 4, bytes);
    for (let i = from; i < end; i += 16) total = f32x4.add(total, f32x4.abs(v128.load(x + i)));
    most = max(most, sum(total));
  }
  return most;
}

/**
 * Rounds each row of weights to whole numbers of 16 bits, as large as their sums may become, and lays them as `multiply` takes
 * them: of 8 rows, two numbers of each, then the next two. `rows` is a multiple of 8, `columns` of 4.
 */
export function pack(x: usize, out: usize, scales: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let row = 0; row < rows; row++, x += bytes) {
    const unit = max(heaviest(x, bytes) / WEIGHTS, reach(x, bytes) / 32767);
    store<f32>(scales + ((<usize>row) << 2), unit);
    const scale: f32 = unit > 0 ? 1 / unit : 0;
    let to = out + <usize>(row >> 3) * (bytes << 2) + ((<usize>(row & 7)) << 2);
    for (let i: usize = 0; i < bytes; i += 8, to += 32) {
      store<i16>(to, <i16>nearest<f32>(load<f32>(x + i) * scale));
      store<i16>(to, <i16>nearest<f32>(load<f32>(x + i, 4) * scale), 2);
    }
  }
}

/**
 * out[row][o] = bias[o] + x[row] · weight[o], of numbers from `quantise` and `pack`. `rows` is a multiple of 4, `outs` of 8,
 * `columns` of 2.
 */
export function multiply(
  x: usize,
  xScales: usize,
  weight: usize,
  scales: usize,
  bias: usize,
  out: usize,
  rows: i32,
  columns: i32,
  outs: i32,
): void {
  const stride = (<usize>columns) << 1;
  const wide = (<usize>outs) << 2;
  for (let o = 0; o < outs; o += 8, weight += stride << 3, scales += 32, bias += 32, out += 32) {
    for (let row = 0; row < rows; row += 4) {
      tile(x + <usize>row * stride, stride, weight, out + <usize>row * wide, wide, columns);
      finish(xScales + ((<usize>row) << 2), scales, bias, out + <usize>row * wide, wide);
    }
  }
}

/** Four rows by eight outputs, in units of their scales. */
function tile(x0: usize, stride: usize, weight: usize, out: usize, wide: usize, columns: i32): void {
  const x1 = x0 + stride;
  const x2 = x1 + stride;
  const x3 = x2 + stride;
  for (let from = 0; from < columns; from += BLOCK) {
    let a0 = i32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    const end = (<usize>min(from + BLOCK, columns)) << 1;
    for (let i = (<usize>from) << 1; i < end; i += 4) {
      const a = v128.load(weight + (i << 3));
      const b = v128.load(weight + (i << 3), 16);
      const y0 = v128.load_splat<i32>(x0 + i);
      a0 = i32x4.add(a0, i32x4.dot_i16x8_s(y0, a));
      b0 = i32x4.add(b0, i32x4.dot_i16x8_s(y0, b));
      const y1 = v128.load_splat<i32>(x1 + i);
      a1 = i32x4.add(a1, i32x4.dot_i16x8_s(y1, a));
      b1 = i32x4.add(b1, i32x4.dot_i16x8_s(y1, b));
      const y2 = v128.load_splat<i32>(x2 + i);
      a2 = i32x4.add(a2, i32x4.dot_i16x8_s(y2, a));
      b2 = i32x4.add(b2, i32x4.dot_i16x8_s(y2, b));
      const y3 = v128.load_splat<i32>(x3 + i);
      a3 = i32x4.add(a3, i32x4.dot_i16x8_s(y3, a));
      b3 = i32x4.add(b3, i32x4.dot_i16x8_s(y3, b));
    }
    add(out, from, a0, b0);
    add(out + wide, from, a1, b1);
    add(out + 2 * wide, from, a2, b2);
    add(out + 3 * wide, from, a3, b3);
  }
}

/** Adds the sums of a block, or begins with them. */
function add(out: usize, from: i32, a: v128, b: v128): void {
  let low = f32x4.convert_i32x4_s(a);
  let high = f32x4.convert_i32x4_s(b);
  if (from != 0) {
    low = f32x4.add(low, v128.load(out));
    high = f32x4.add(high, v128.load(out, 16));
  }
  v128.store(out, low);
  v128.store(out, high, 16);
}

/** From units of their scales to numbers, with the bias. */
function finish(xScales: usize, scales: usize, bias: usize, out: usize, wide: usize): void {
  for (let row: usize = 0; row < 4; row++, out += wide) {
    const scale = v128.load_splat<f32>(xScales + (row << 2));
    const low = f32x4.mul(f32x4.mul(v128.load(out), scale), v128.load(scales));
    const high = f32x4.mul(f32x4.mul(v128.load(out, 16), scale), v128.load(scales, 16));
    v128.store(out, f32x4.add(low, v128.load(bias)));
    v128.store(out, f32x4.add(high, v128.load(bias, 16)), 16);
  }
}
