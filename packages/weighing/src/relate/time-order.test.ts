import { expect, test } from "vitest";
import type { AsOf } from "@tarjih/reading";
import { timeOrder } from "./time-order.ts";

const at = (time: string, basis: AsOf["basis"] = "stated"): AsOf => ({
  start: time,
  end: time,
  basis,
});

test("two counts of one day are in the order of their hours, where both say one", () => {
  expect(timeOrder(at("2031-05-04T08:00"), at("2031-05-04T12:00")).order).toBe("before");
  expect(timeOrder(at("2031-05-04T12:00"), at("2031-05-04T08:00")).order).toBe("after");
  expect(timeOrder(at("2031-05-04T12:00+02:00"), at("2031-05-04T10:00Z")).order).toBe("same");
});

test("without an hour on both sides one day is one time", () => {
  expect(timeOrder(at("2031-05-04T08:00"), at("2031-05-04")).order).toBe("same");
  expect(
    timeOrder(at("2031-05-04T08:00", "published"), at("2031-05-04T12:00", "published")).order,
  ).toBe("same");
});
