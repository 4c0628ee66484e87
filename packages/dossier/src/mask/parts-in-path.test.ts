import { expect, test } from "vitest";
import { partsInPath } from "./parts-in-path.ts";

const found = (path: string, name: string): readonly string[] =>
  partsInPath(path, name).map(({ start, end }) => path.slice(start, end));

test.each([
  ["chat-vesna", ["vesna"]],
  ["interview_Novak2.txt", ["Novak"]],
  ["InterviewVesna.txt", ["Vesna"]],
  ["novak.vesna.txt", ["vesna", "novak"]],
  ["revesnal.txt", []],
])("%s", (path, parts) => {
  expect(found(path, "Vesna Novak").toSorted()).toEqual([...parts].toSorted());
});

test("a name of two letters is looked for whole, a word of many names is nobody's", () => {
  expect(found("chat-bo.txt", "Bo")).toEqual(["bo"]);
  expect(found("van.txt", "Ilse van Dorn")).toEqual([]);
  expect(found("مقابلة-هدى.txt", "هدى الصفدي")).toEqual(["هدى"]);
});
