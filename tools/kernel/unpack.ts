/** Numbers that a group of a packed row holds. */
const GROUP = 32;

/** The floating-point number of 16 bits at an address. */
function half(at: usize): f32 {
  const bits = <u32>load<u16>(at);
  // The exponents of both kinds are 112 apart: 2 to the power of 112, which makes the small ones right too.
  const size = reinterpret<f32>((bits & 0x7fff) << 13) * reinterpret<f32>(0x77800000);
  return bits & 0x8000 ? -size : size;
}

/** Writes 16 whole numbers, each times `scale`. */
function write(codes: v128, scale: v128, out: usize): void {
  const low = i16x8.extend_low_i8x16_s(codes);
  const high = i16x8.extend_high_i8x16_s(codes);
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low)), scale));
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low)), scale), 16);
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high)), scale), 32);
  v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high)), scale), 48);
}

/** 16, or 0, for each of 16 bits: `bytes` says in which byte of `all` each of them is. */
function fifths(all: v128, bytes: v128): v128 {
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  return v128.and(i8x16.eq(v128.and(i8x16.swizzle(all, bytes), bits), bits), i8x16.splat(16));
}

/** The bits above the fourth of elements 0 to 15, and of 16 to 31 where `upper`; they follow the 16 bytes of the low ones. */
function upperBits(bits: i32, at: usize, upper: bool): v128 {
  if (bits == 5) {
    const all = v128.load_splat<i32>(at);
    return fifths(
      all,
      upper
        ? i8x16(2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3)
        : i8x16(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1),
    );
  }
  const all = v128.load_splat<i64>(at);
  const even = i8x16.shr_u(all, upper ? 4 : 0);
  const odd = i8x16.shr_u(all, upper ? 6 : 2);
  const pairs = v128.shuffle<i64>(even, odd, 0, 3);
  return i8x16.shl(v128.and(pairs, i8x16.splat(3)), 4);
}

/** Writes the numbers of so many groups: a scale of 16 bits, and 32 codes of `bits` bits. */
export function unpack(from: usize, out: usize, groups: i32, bits: i32): void {
  const bytes = <usize>bits * (GROUP / 8) + 2;
  const middle = i8x16.splat(<i8>((<i32>1) << (bits - 1)));
  for (let group = 0; group < groups; group++, from += bytes, out += GROUP * 4) {
    const scale = f32x4.splat(half(from));
    let low = v128.load(from, 2);
    let high: v128;
    if (bits == 8) high = v128.load(from, 18);
    else {
      high = i8x16.shr_u(low, 4);
      low = v128.and(low, i8x16.splat(15));
      if (bits > 4) {
        low = v128.or(low, upperBits(bits, from + 18, false));
        high = v128.or(high, upperBits(bits, from + 18, true));
      }
      low = i8x16.sub(low, middle);
      high = i8x16.sub(high, middle);
    }
    write(low, scale, out);
    write(high, scale, out + 64);
  }
}
