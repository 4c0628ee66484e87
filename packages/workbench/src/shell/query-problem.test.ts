import { messages } from "@tarjih/i18n";
import { expect, test } from "vitest";
import { NotAnswered } from "./ask.ts";
import { queryProblem } from "./query-problem.ts";

/** As the server tells it. */
const told = (code: string, value: string, start: number): string =>
  JSON.stringify({ code, value, start, end: start + value.length });

test("what is wrong with a query is said with its place, in both languages", () => {
  const query = 'كلمة "بلا نهاية';
  const error = new NotAnswered("bad-request", told("unclosed-quote", '"بلا نهاية', 5));
  expect(queryProblem(error, query, messages("en"))).toMatch(/^“"بلا نهاية” at character 6: /u);
  expect(queryProblem(error, query, messages("ar"))).toMatch(/ عند الحرف 6: /u);
});

test("another failure is none of the query", () => {
  for (const detail of ["q: too long", '{"code":"other"}', "[1]"]) {
    expect(queryProblem(new NotAnswered("bad-request", detail), "x", messages("en"))).toBeNull();
  }
  expect(
    queryProblem(new NotAnswered("busy", told("unknown-filter", "a:b", 0)), "a:b", messages("en")),
  ).toBeNull();
  expect(queryProblem(null, "x", messages("en"))).toBeNull();
});
