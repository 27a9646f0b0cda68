import { bounded, taken, tries } from "../../src/codecs";

const report = jest.fn();
beforeEach(() => report.mockClear());

test("a list is cut only with a report", () => {
  expect(bounded([1, 2], 2, report)).toEqual([1, 2]);
  expect(report).not.toHaveBeenCalled();
  expect(bounded([1, 2, 3], 2, report)).toEqual([1, 2]);
  expect(report).toHaveBeenCalledTimes(1);
});

test("what is worked out one by one is asked for no further than the first too many", () => {
  const asked: number[] = [];
  function* numbers() {
    for (let at = 0; ; at += 1) {
      asked.push(at);
      yield at;
    }
  }
  expect([...taken(numbers(), 2, report)]).toEqual([0, 1]);
  expect(asked).toEqual([0, 1, 2]);
  expect(report).toHaveBeenCalledTimes(1);
  report.mockClear();
  expect([...taken([1, 2], 2, report)]).toEqual([1, 2]);
  expect(report).not.toHaveBeenCalled();
});

test("tries are refused only with a report", () => {
  const mayTry = tries(1, report);
  expect(mayTry()).toBe(true);
  expect(report).not.toHaveBeenCalled();
  expect(mayTry()).toBe(false);
  expect(report).toHaveBeenCalledTimes(1);
});
