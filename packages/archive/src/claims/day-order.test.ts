import { expect, test } from "vitest";
import { claimsOfRows } from "./claims-of-rows.ts";
import { dayInOrder, dayOrderOf } from "./day-order.ts";

test("a day above twelve shows the order of its column", () => {
  expect(dayOrderOf(["03/04/2031", "25/04/2031"])?.order).toBe("day-month-year");
  expect(dayOrderOf(["03/04/2031", "٠٤/٢٥/٢٠٣١"])?.order).toBe("month-day-year");
});

test.each([
  ["nothing shows it", ["03/04/2031", "05.06.2031", ""]],
  ["two cells show two", ["25/04/2031", "04/25/2031"]],
  ["what is no day", ["32/04/2031", "13/13/2031"]],
  ["days as the program takes them", ["2031-04-25"]],
])("none: %s", (_, cells) => {
  expect(dayOrderOf(cells)).toBeNull();
});

test("a cell is read in the order of its column", () => {
  const order = { order: "day-month-year", shownBy: "" } as const;
  expect(dayInOrder("3.4.2031", order)).toBe("2031-04-03");
  expect(dayInOrder("٠٣/٠٤/٢٠٣١", order)).toBe("2031-04-03");
  expect(dayInOrder("2031-04-03", order)).toBeNull();
});

test("a sheet of such days is read, and it is told how; a day that cannot be is still a mistake", () => {
  const head = ["subject", "source", "value", "asOf"];
  const rows = [head, ["fire", "A", "5", "03/04/2031"], ["fire", "B", "6", "25/04/2031"]];
  const { claims, findings } = claimsOfRows({ rows, broken: null, findings: [] }, "a.csv");
  expect(claims.map(({ asOf }) => asOf)).toEqual(["2031-04-03", "2031-04-25"]);
  expect(findings).toMatchObject([
    { code: "date-order-found", detail: { order: "day-month-year", value: "25/04/2031" } },
  ]);
  const wrong = [...rows, ["fire", "C", "7", "31/02/2031"]];
  const told = claimsOfRows({ rows: wrong, broken: null, findings: [] }, "a.csv").findings;
  expect(told.map(({ code }) => code)).toEqual(["date-order-found", "bad-claims-row"]);
});
