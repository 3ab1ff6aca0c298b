import { expect, it } from "vitest";
import { clockDays } from "@/lib/reminder/clock-days";

it.each([
  [{ days: 180 }, 180],
  [{ days: 0 }, 0],
  [{ months: 6 }, 180],
  [{ hours: 36 }, 1.5],
])("%o is %d days long", (clock, days) => expect(clockDays(clock)).toBe(days));
