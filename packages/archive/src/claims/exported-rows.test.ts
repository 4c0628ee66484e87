import { expect, test } from "vitest";
import { claimsOfRows } from "./claims-of-rows.ts";

const HEAD = [
  "subject",
  "measure",
  "low",
  "high",
  "source",
  "stance",
  "question_id",
  "review",
  "likely",
];

test("of an exported table only what answers a question is claimed again, and how much was not is told", () => {
  const rows = [
    HEAD,
    ["Elm dam", "killed", "12", "12", "Clinic", "reported", "q1", "", "false"],
    ["Elm dam", "killed", "14", "14", "Union", "reported", "q1", "", "true"],
    ["Elm dam", "killed", "90", "90", "Ministry", "denied", "q1", ""],
    ["Elm dam", "killed", "0", "0", "Army", "denied", "q1", ""],
    ["main", "killed", "300", "300", "Elm News", "questioned", "", ""],
    ["main", "wounded", "31", "31", "Elm News", "reported", "", "rejected"],
  ];
  const { claims, findings } = claimsOfRows({ rows, broken: null, findings: [] }, "figures.csv");
  expect(claims.map(({ row, low }) => [row, low])).toEqual([
    [1, 12],
    [4, 0],
  ]);
  expect(findings).toEqual([
    { code: "claims-rows-unstated", severity: "info", detail: { name: "figures.csv", count: 4 } },
  ]);
});

test("a coder's own column of that name says nothing where the table is no export", () => {
  const head = ["subject", "measure", "low", "source", "stance"];
  const rows = [head, ["Elm dam", "killed", "90", "Ministry", "denied"]];
  const { claims } = claimsOfRows({ rows, broken: null, findings: [] }, "own.csv");
  expect(claims.map(({ low }) => low)).toEqual([90]);
});
