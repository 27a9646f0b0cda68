import { sum } from "./numbers";

/** out[row][o] = bias[o] + x[row] · weight[o], for what is too small to be packed. `columns` is a multiple of 4. */
export function dense(x: usize, weight: usize, bias: usize, out: usize, rows: i32, columns: i32, outs: i32): void {
  const bytes = (<usize>columns) << 2;
  for (let row = 0; row < rows; row++, x += bytes) {
    let w = weight;
    for (let o: usize = 0; o < (<usize>outs) << 2; o += 4, w += bytes, out += 4) {
      let total = f32x4.splat(0);
      for (let i: usize = 0; i < bytes; i += 16) {
        total = f32x4.add(total, f32x4.mul(v128.load(x + i), v128.load(w + i)));
      }
      store<f32>(out, sum(total) + load<f32>(bias + o));
    }
  }
}

/** The sum of so many rows of x, each times its share. `width` is a multiple of 4. */
export function blend(x: usize, shares: usize, out: usize, rows: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  memory.fill(out, 0, bytes);
  for (let row = 0; row < rows; row++, x += bytes, shares += 4) {
    const share = v128.load_splat<f32>(shares);
    for (let i: usize = 0; i < bytes; i += 16) {
      v128.store(out + i, f32x4.add(v128.load(out + i), f32x4.mul(share, v128.load(x + i))));
    }
  }
}
