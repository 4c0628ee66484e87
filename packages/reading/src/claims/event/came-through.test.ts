import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const events = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ quote, event, happened }) => `${quote} ${event} ${happened?.start ?? "-"}`,
  );

test.each([
  "One of the guards killed at the mill narrowly missed a similar attack in January 2028.",
  "One of the nurses who died had survived a previous bombing in May.",
])("who was killed now is not of the deed through which he had come: %s", (text) => {
  expect(events(text)).toEqual(["One main -"]);
});

test("a day of their own stays, and the next sentence goes on with the other deed", () => {
  expect(events("One of the clerks hurt on Monday had escaped an attack in January 2028.")).toEqual(
    ["One main 2031-06-16"],
  );
  expect(
    events(
      "One of the guards killed at the mill narrowly missed a similar attack in January 2028. He had just left the post when gunmen killed more than 150 soldiers.",
    ),
  ).toEqual(["One main -", "150 2028-01 -"]);
});

test("who survived is of the deed that he survived", () => {
  expect(events("In January 2028, 12 people survived a fire at the mill.")[0]).not.toContain(
    "main",
  );
});

test.each([
  "Nineteen people were killed in an attack witnessed by aid workers on 15 June.",
  "Nineteen people were killed in a raid the mayor narrowly escaped on Sunday.",
  "Nineteen were wounded and survived the attack on Sunday.",
  "Nineteen died in a blast survived by guards on 15 June.",
])("a deed that others escaped or saw is the one told of: %s", (text) => {
  expect(events(text)).toEqual(["Nineteen main 2031-06-15"]);
});
