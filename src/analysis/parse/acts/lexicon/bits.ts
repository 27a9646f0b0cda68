/** A set of numbers from 0 to 159, a bit each, so that it costs next to nothing to ask whether two share one. */
export class Bits {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;
  private e = 0;

  constructor(numbers: readonly number[] = []) {
    for (const number of numbers) this.add(number);
  }

  add(number: number): void {
    const bit = 1 << number;
    if (number < 32) this.a |= bit;
    else if (number < 64) this.b |= bit;
    else if (number < 96) this.c |= bit;
    else if (number < 128) this.d |= bit;
    else this.e |= bit;
  }

  has(number: number): boolean {
    const bits = number < 32 ? this.a : number < 64 ? this.b : number < 96 ? this.c : number < 128 ? this.d : this.e;
    return ((bits >>> number) & 1) === 1;
  }

  meets({ a, b, c, d, e }: Bits): boolean {
    return ((this.a & a) | (this.b & b) | (this.c & c) | (this.d & d) | (this.e & e)) !== 0;
  }
}
