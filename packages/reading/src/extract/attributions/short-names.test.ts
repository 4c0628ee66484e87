import { expect, test } from "vitest";
import { whoTells } from "../../testing/who-tells.ts";

test.each([
  [
    "The Olm Watch Network (OWN) said 12 had died. OWN said nine were hurt.",
    ["12 Olm Watch Network", "9 Olm Watch Network"],
  ],
  [
    "OWN reported 12 deaths. The Olm Watch Network (OWN) said nine were hurt.",
    ["12 Olm Watch Network", "9 Olm Watch Network"],
  ],
  [
    "A nurse said 12 had died. OWN said nine were hurt. Olm Watch Network (OWN) is a group of medics.",
    ["12 nurse", "9 Olm Watch Network"],
  ],
  [
    "OWN reported 12 deaths. The Relief Board of Olm (RBO) said nine were hurt.",
    ["12 OWN", "9 Relief Board of Olm"],
  ],
  ["RBX said 12 had died. The dead were taken to Olm (RBX) by road.", ["12 RBX"]],
] as const)("letters are whose the text says: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test.each([
  ["Sadi said 12 had died. His brother Omar Sadi said nine had died.", ["12 Sadi", "9 Omar Sadi"]],
  ["Olm said 12 had died. Governor Karim Olm said nine had died.", ["12 Olm", "9 Karim Olm"]],
  [
    "The mayor, Omar Sadi, said 12 had died. Lina Sadi said nine were hurt.",
    ["12 Omar Sadi", "9 Lina Sadi"],
  ],
  [
    "The mayor, Omar Sadi, said 12 had died. Mayor Sadi said nine were hurt.",
    ["12 Omar Sadi", "9 Omar Sadi"],
  ],
  [
    "The mayor, Marco Di Salvo, said 12 had died. Di Salvo said nine were hurt.",
    ["12 Marco Di Salvo", "9 Marco Di Salvo"],
  ],
] as const)("a family's name is of whoever had it before: %s", (text, expected) => {
  expect(whoTells(text, "en")).toEqual(expected);
});

test("a spokesman is found behind the letters of his body", () => {
  expect(
    whoTells("A spokesman for the Olm Watch Network (OWN), Omar Sadi, said 12 had died.", "en"),
  ).toEqual(["12 Omar Sadi"]);
});
