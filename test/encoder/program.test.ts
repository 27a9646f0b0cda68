import { startProgram, type Engine, type Program } from "../../src/encoder";
import { Memory } from "../../src/encoder/loader";

declare const WebAssembly: Engine;

let program: Program;
let memory: Memory;
beforeAll(async () => {
  program = await startProgram(WebAssembly);
  memory = new Memory(program.memory);
});

/** Numbers from -1 to 1, the same each time. */
function some(count: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 30 - 1);
}
function put(numbers: Float32Array): number {
  const at = memory.room(4 * numbers.length);
  memory.numbers(at, numbers.length).set(numbers);
  return at;
}
/** The largest difference. */
const off = (at: number, wanted: readonly number[]): number =>
  memory
    .numbers(at, wanted.length)
    .reduce((most, value, index) => Math.max(most, Math.abs(value - (wanted[index] ?? NaN))), 0);

/** Products of rows of x with rows of weights, as the program gives them. */
function multiplied(x: Float32Array, weight: Float32Array, rows: number, columns: number, outs: number): number {
  const [from, rounded, scales] = [put(x), memory.room(2 * x.length), memory.room(4 * rows)];
  const [plain, packed, units] = [put(weight), memory.room(2 * weight.length), memory.room(4 * outs)];
  const [bias, out] = [put(new Float32Array(outs).fill(0.5)), memory.room(4 * rows * outs)];
  program.quantise(from, rounded, scales, rows, columns);
  program.pack(plain, packed, units, outs, columns);
  program.multiply(rounded, scales, packed, units, bias, out, rows, columns, outs);
  return out;
}

it("multiplies, with columns that fill no whole block", () => {
  const [rows, columns, outs] = [8, 224, 16];
  const [x, weight] = [some(rows * columns, 1), some(outs * columns, 2)];
  const wanted = Array.from({ length: rows * outs }, (_, index) => {
    const [row, out] = [Math.floor(index / outs), index % outs];
    let sum = 0.5;
    for (let i = 0; i < columns; i++) sum += (x[row * columns + i] ?? 0) * (weight[out * columns + i] ?? 0);
    return sum;
  });
  expect(off(multiplied(x, weight, rows, columns, outs), wanted)).toBeLessThan(0.01);
});

it.each([1, -1])("has room for the largest sums there can be: all are 1, and %d", (sign) => {
  const out = multiplied(new Float32Array(4 * 256).fill(1), new Float32Array(8 * 256).fill(sign), 4, 256, 8);
  expect(off(out, Array<number>(32).fill(256 * sign + 0.5))).toBeLessThan(0.2);
});

it("multiplies by nothing, and by next to nothing", () => {
  for (const small of [0, 1e-44, 1e-38]) {
    const out = multiplied(new Float32Array(4 * 32).fill(small), new Float32Array(8 * 32).fill(small), 4, 32, 8);
    expect(off(out, Array<number>(32).fill(0.5))).toBe(0);
  }
});

it("attends with several heads, to the pieces that are there alone", () => {
  const [rows, heads, width] = [21, 3, 96];
  const x = some(rows * 3 * width, 3).map((value) => value * 3);
  const at = (row: number, part: number, head: number, i: number): number =>
    x[row * 3 * width + part * width + head * 32 + i] ?? 0;
  const wanted: number[] = [];
  for (let row = 0; row < rows; row++)
    for (let head = 0; head < heads; head++) {
      const weights = Array.from({ length: rows }, (_, other) => {
        let sum = 0;
        for (let i = 0; i < 32; i++) sum += at(row, 0, head, i) * at(other, 1, head, i);
        return Math.exp(sum / Math.sqrt(32));
      });
      const total = weights.reduce((sum, each) => sum + each, 0);
      for (let i = 0; i < 32; i++)
        wanted.push(weights.reduce((sum, each, other) => sum + (each / total) * at(other, 2, head, i), 0));
    }
  const [from, out, room] = [put(x), memory.room(4 * rows * width), memory.room(4 * 33 * (rows + 16))];
  // What was left there by something else.
  memory.numbers(room, 33 * rows).fill(NaN);
  program.attend(from, out, room, rows, heads);
  expect(off(out, wanted)).toBeLessThan(1e-5);
});

it("activates as the error function has it", () => {
  // From tables of the normal distribution.
  const known: readonly (readonly [number, number])[] = [
    [0, 0],
    [1, 0.8413447],
    [-1, -0.1586553],
    [2, 1.9544997],
    [-2, -0.0455003],
    [6, 6],
    [-40, 0],
    [300, 300],
  ];
  const at = put(Float32Array.from(known, ([x]) => x));
  program.activate(at, known.length);
  expect(
    off(
      at,
      known.map(([, y]) => y),
    ),
  ).toBeLessThan(1e-6);
});
