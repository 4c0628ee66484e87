import { expect, test } from "vitest";
import { numbersIn } from "../numbers-in.ts";
import { tokenize } from "./token.ts";

const said = (raw: string): readonly string[] =>
  tokenize(raw).map((token) => raw.slice(token.start, token.end));

test("a tag within a line says nothing, one that parts is a single sign", () => {
  expect(said("<b>30</b> people")).toEqual(["30", "people"]);
  expect(said('<p class="x">40 people</p>')).toEqual(["40", "people", "</p>"]);
  expect(said("قتل <strong>٣٠</strong> شخصاً<br/>")).toEqual(["قتل", "٣٠", "شخصاً", "<br/>"]);
  expect(said("17<sup>2</sup>")).toEqual(["17", "<sup>", "2", "</sup>"]);
});

test("marks of notes behind a word say nothing, other brackets do", () => {
  expect(said("1,700[2] cadets died.[3][note 4]")).toEqual(["1,700", "cadets", "died", "."]);
  expect(said("قتل ١٢[١] شخصاً")).toEqual(["قتل", "١٢", "شخصاً"]);
  expect(said("killed [12] people")).toEqual(["killed", "[", "12", "]", "people"]);
  expect(said("[3] of them[sic]")).toEqual(["[", "3", "]", "of", "them", "[", "sic", "]"]);
});

test("signs of comparison stay signs", () => {
  expect(said(">30 killed")).toEqual([">", "30", "killed"]);
  expect(said("<30 killed")).toEqual(["<", "30", "killed"]);
  expect(said("<b 30")).toEqual(["<", "b", "30"]);
  expect(said("<olm> 30")).toEqual(["<", "olm", ">", "30"]);
});

test.each([
  ["<b>30</b> people were wounded.", 30],
  ["وأصيب <b>٣٠</b> شخصاً بجروح.", 30],
  ["<p>40 people were arrested.</p>", 40],
  ["<p>٤٠ شخصاً اعتقلوا.</p>", 40],
])("a number beside a tag has no bound: %s", (text, value) => {
  expect(numbersIn(text)).toMatchObject([{ low: value, high: value, bound: "exact" }]);
});

test("a bound beside a tag is still one", () => {
  expect(numbersIn("More than <i>50</i> people fled.")).toMatchObject([{ bound: "more-than" }]);
  expect(numbersIn("<p>>50 people fled.</p>")).toMatchObject([{ bound: "more-than" }]);
});
