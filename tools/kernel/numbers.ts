/** e to the power of four numbers, as Cephes computes it: the same bits on every engine. */
export function exponential(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  x = f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375)));
  x = f32x4.add(x, f32x4.mul(whole, f32x4.splat(2.1219444e-4)));
  let y = f32x4.splat(1.98756915e-4);
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.3981999507e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(8.3334519073e-3));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(4.1665795894e-2));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(1.6666665459e-1));
  y = f32x4.add(f32x4.mul(y, x), f32x4.splat(5.0000001201e-1));
  y = f32x4.add(f32x4.mul(f32x4.mul(y, x), x), f32x4.add(x, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(y, power);
}

/** x times the share of the normal distribution below x. The error function is 7.1.26 of Abramowitz and Stegun: 2e-7 off at most. */
function gelu(x: v128): v128 {
  const z = f32x4.mul(f32x4.abs(x), f32x4.splat(0.70710678118654752));
  const t = f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(z, f32x4.splat(0.3275911))));
  let y = f32x4.splat(1.061405429);
  y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-1.453152027));
  y = f32x4.add(f32x4.mul(y, t), f32x4.splat(1.421413741));
  y = f32x4.add(f32x4.mul(y, t), f32x4.splat(-0.284496736));
  y = f32x4.add(f32x4.mul(y, t), f32x4.splat(0.254829592));
  // Half of what erf lacks of 1: the share beyond |x|.
  const beyond = f32x4.mul(f32x4.mul(f32x4.mul(y, t), f32x4.splat(0.5)), exponential(f32x4.neg(f32x4.mul(z, z))));
  const below = v128.bitselect(beyond, f32x4.sub(f32x4.splat(1), beyond), f32x4.lt(x, f32x4.splat(0)));
  return f32x4.mul(x, below);
}

/** The Gaussian error linear unit of `count` numbers, in place. `count` is a multiple of 4. */
export function activate(x: usize, count: i32): void {
  const end = x + ((<usize>count) << 2);
  for (; x < end; x += 16) v128.store(x, gelu(v128.load(x)));
}

/** The sum of four lanes. */
export function sum(x: v128): f32 {
  return f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3));
}

/** The largest of four lanes. */
export function largest(x: v128): f32 {
  return max(
    max(f32x4.extract_lane(x, 0), f32x4.extract_lane(x, 1)),
    max(f32x4.extract_lane(x, 2), f32x4.extract_lane(x, 3)),
  );
}

/** Makes each row of x the layer normalisation of x + y. `width` is a multiple of 4. */
export function addNormalise(
  x: usize,
  y: usize,
  weight: usize,
  bias: usize,
  rows: i32,
  width: i32,
  epsilon: f32,
): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rows; row++, x += bytes, y += bytes) {
    let total = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const value = f32x4.add(v128.load(x + i), v128.load(y + i));
      v128.store(x + i, value);
      total = f32x4.add(total, value);
    }
    const mean = f32x4.splat(sum(total) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += 16) {
      const off = f32x4.sub(v128.load(x + i), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sum(squares) / <f32>width + epsilon));
    for (let i: usize = 0; i < bytes; i += 16) {
      const off = f32x4.mul(f32x4.sub(v128.load(x + i), mean), scale);
      v128.store(x + i, f32x4.add(f32x4.mul(off, v128.load(weight + i)), v128.load(bias + i)));
    }
  }
}

/** Turns `count` numbers into shares of 1: their softmax, in place. Numbers beyond `count`, up to a multiple of 4, become 0. */
export function softmax(x: usize, count: i32): void {
  const end = x + ((<usize>((count + 3) & ~3)) << 2);
  for (let i = x + ((<usize>count) << 2); i < end; i += 4) store<f32>(i, -1e30);
  let top = f32x4.splat(-1e30);
  for (let i = x; i < end; i += 16) top = f32x4.max(top, v128.load(i));
  const most = f32x4.splat(largest(top));
  for (let i = x; i < end; i += 16) v128.store(i, exponential(f32x4.sub(v128.load(i), most)));
  for (let i = x + ((<usize>count) << 2); i < end; i += 4) store<f32>(i, 0);
  let total = f32x4.splat(0);
  for (let i = x; i < end; i += 16) total = f32x4.add(total, v128.load(i));
  const share = f32x4.splat(<f32>1 / sum(total));
  for (let i = x; i < end; i += 16) v128.store(i, f32x4.mul(v128.load(i), share));
}
