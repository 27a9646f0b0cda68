import { defaultPolicy } from "../../../src/analysis";
import { sentAtOf } from "../../../src/analysis/evidence/sentAt";
import { unreadItem } from "../../../src/mail";

const sentAt = (date: string | null, timeZone: string) =>
  sentAtOf({ ...unreadItem({ code: "damaged" }), date }, { ...defaultPolicy, timeZone });

/** The same by the calendar alone, asked for each moment. */
function byCalendar(date: string, timeZone: string): { day: number; minute: number } {
  const shown = new Date(date).toLocaleString("sv-SE", { timeZone });
  const [day = "", time = ""] = shown.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { day: Date.parse(`${day}T00:00Z`) / 86_400_000, minute: hours * 60 + minutes };
}

describe("the policy's clock", () => {
  it.each(["UTC", "Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"])(
    "is that of %s at each hour, on days of change too",
    (zone) => {
      // 2011-12-30 was left out in Samoa; clocks change in March, April, October and November.
      for (const day of [
        "2026-01-15",
        "2026-03-08",
        "2026-03-29",
        "2026-04-05",
        "2026-10-04",
        "2026-10-25",
        "2011-12-30",
      ]) {
        for (let hour = 0; hour < 24; hour++) {
          const date = `${day}T${String(hour).padStart(2, "0")}:37:21Z`;
          expect(sentAt(date, zone)).toEqual({ found: byCalendar(date, zone), missing: [] });
        }
      }
    },
  );

  it("fails without a date", () => {
    expect(sentAt(null, "UTC")).toEqual({ failed: { code: "notProvided", detail: "Date" } });
    expect(sentAt("soon", "UTC")).toEqual({ failed: { code: "notProvided", detail: "Date" } });
  });
});
