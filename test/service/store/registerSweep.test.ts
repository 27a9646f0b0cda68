import { RegisterSweep } from "../../../src/service/store/health/registerSweep";
import type { Registers } from "../../../src/service/registers/registers";
import { records } from "../kit/records";

/** Registers that take their time, and know no one. */
function slow(milliseconds: number, fail = false): { registers: Registers; asked: () => number } {
  let asked = 0;
  const registers = {
    concern: () => true,
    answersFor: async () => {
      asked += 1;
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
      if (fail) throw new Error("The disk is gone.");
      return [{ outcome: "notOnRegister" }];
    },
  } as unknown as Registers;
  return { registers, asked: () => asked };
}

const record = records[0];
if (record === undefined) throw new Error("There are no records.");

/** Anyone who asks waits a tenth as long as usual. */
function noted(registers: Registers, count: number) {
  const found: string[] = [];
  const sweep = new RegisterSweep(registers, ({ supplier }) => void found.push(supplier), 100, 300);
  for (let at = 0; at < count; at += 1) sweep.note({ supplier: `V${at}`, name: "One", beside: null }, record as never);
  return { sweep, found };
}

const eventually = async (is: () => boolean) => {
  for (const until = Date.now() + 10_000; !is() && Date.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(is()).toBe(true);
};

it("is done at once where there is little", async () => {
  const { sweep, found } = noted(slow(0).registers, 20);
  await sweep.start();
  expect([sweep.unchecked, found.length, found[0]]).toEqual([0, 20, "V0"]);
});

it("lets no one wait for much: the rest follows", async () => {
  const { sweep, found } = noted(slow(40).registers, 10);
  const started = performance.now();
  await sweep.start();
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(sweep.unchecked).toBeGreaterThan(0);
  await eventually(() => sweep.unchecked === 0);
  expect(found).toHaveLength(10);
});

it("stops when the list is checked again", async () => {
  const { registers, asked } = slow(40);
  const { sweep } = noted(registers, 12);
  await sweep.start();
  sweep.stop();
  const before = asked();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(asked() - before).toBeLessThanOrEqual(1);
  expect(sweep.unchecked).toBeGreaterThan(0);
});

it.each(["tooOld", "unreadable"])("takes no one for checked whose register is %s", async (outcome) => {
  const registers = { concern: () => true, answersFor: async () => [{ outcome }] } as unknown as Registers;
  const { sweep, found } = noted(registers, 5);
  await sweep.start();
  expect([sweep.unchecked, found]).toEqual([5, []]);
});

it("counts those beyond the most as unchecked", async () => {
  const sweep = new RegisterSweep(slow(0).registers, () => undefined, 3);
  for (let at = 0; at < 5; at += 1) sweep.note({ supplier: `V${at}`, name: "One", beside: null }, record);
  await sweep.start();
  expect(sweep.unchecked).toBe(2);
});
