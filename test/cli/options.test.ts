import { scanOptions, UsageError } from "../../src/cli/options";

const read = (...args: string[]) => scanOptions(args, 4);

test("what is left out has its default", () => {
  const before = Date.now();
  const options = read("a.eml", "mail/");
  expect(options).toMatchObject({ paths: ["a.eml", "mail/"], suppliers: null, policy: null, format: "text" });
  expect(options).toMatchObject({ failOn: "stop", jobs: 4 });
  const now = options?.now.getTime() ?? 0;
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test("every option is taken, before and behind the paths, with = or without", () => {
  expect(
    read("--suppliers", "s.csv", "a.eml", "--policy=p.json", "--format", "json", "--fail-on=caution", "--jobs", "2"),
  ).toMatchObject({
    paths: ["a.eml"],
    suppliers: "s.csv",
    policy: "p.json",
    format: "json",
    failOn: "caution",
    jobs: 2,
  });
  expect(read("--no-ocr", "-")).toMatchObject({ paths: ["-"], ocr: false, reader: true });
  expect(read("--no-reader", "-")).toMatchObject({ paths: ["-"], ocr: true, reader: false });
});

test("what is behind -- is a path, whatever it looks like", () => {
  expect(read("--", "--format")).toMatchObject({ paths: ["--format"] });
});

test.each(["-h", "--help"])("%s asks for help, even without a path", (option) => {
  expect(read(option)).toBeNull();
});

test.each([
  [[], /PATH/],
  [["--format", "json"], /PATH/],
  [["--nonsense", "a"], /--nonsense/],
  [["-x", "a"], /-x/],
  [["--suppliers"], /suppliers/],
  [["--format", "xml", "a"], /--format.*text, json.*"xml"/],
  [["--fail-on", "never", "a"], /--fail-on.*unrelated.*stop.*"never"/],
  [["--no-ocr=yes", "a"], /no-ocr/],
  [["--jobs", "0", "a"], /--jobs.*"0"/],
  [["--jobs", "-1", "a"], /jobs/],
  [["--jobs", "1.5", "a"], /--jobs.*"1.5"/],
  [["--jobs", "many", "a"], /--jobs.*"many"/],
  [["--jobs", "", "a"], /--jobs/],
  [["--now", "yesterday", "a"], /--now.*"yesterday"/],
  [["--now", "2026-13-01", "a"], /--now/],
  [["--now", "2026-02-30", "a"], /--now/],
  [["--now", "2026-10-05T25:00:00Z", "a"], /--now/],
  [["--now", "2026-10-05T12", "a"], /--now/],
  [["--now", "5/10/2026", "a"], /--now/],
  [["--now", "", "a"], /--now/],
])("%j is a wrong call that is named", (args, named) => {
  expect(() => read(...args)).toThrow(UsageError);
  expect(() => read(...args)).toThrow(named);
});

test.each([
  ["2026-10-05", "2026-10-05T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2026-10-05T12:30", "2026-10-05T12:30:00.000Z"],
  ["2026-10-05T12:30:15.5Z", "2026-10-05T12:30:15.500Z"],
  ["2026-10-05T12:30:00+02:00", "2026-10-05T10:30:00.000Z"],
  ["2026-10-05T00:30:00-0530", "2026-10-05T06:00:00.000Z"],
])("--now %s is %s wherever it runs", (value, iso) => {
  expect(read("--now", value, "a")?.now.toISOString()).toBe(iso);
});

test("--jobs is bounded", () => {
  expect(read("--jobs", "9999", "a")?.jobs).toBe(256);
  expect(scanOptions(["a"], 0)?.jobs).toBe(1);
});
