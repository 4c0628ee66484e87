import { expect, test } from "vitest";
import { attribute } from "../../extract/attributions/attribute.ts";
import { createNames } from "../../extract/names/create-names.ts";
import { readSentence } from "../../extract/sentence.ts";
import { analysers } from "../../lang/languages.ts";
import { EMPTY_CASE, type CaseInfo } from "../../model/case.ts";
import type { Finding } from "../../model/finding.ts";
import { sentences } from "../../text/sentence.ts";
import { claimIds } from "../ids.ts";
import { addLoadedWords, wordingFindings, type LoadedWords } from "./wording.ts";

const info: CaseInfo = {
  ...EMPTY_CASE,
  actors: [
    {
      id: "valley",
      names: { ar: ["قوات الوادي"], en: ["Valley Forces"] },
      kind: "party",
      party: null,
      loaded: { ar: ["مرتزقة الوادي"], en: [] },
    },
  ],
};

function findings(raw: string): readonly Finding[] {
  const context = { raw, published: null, case: info };
  const names = createNames(info);
  const { next, end } = attribute(context);
  const words: LoadedWords = new Map();
  for (const [index, span] of Array.from(sentences(raw)).entries()) {
    const one = readSentence(span, index, context, names, new Set(), analysers);
    next(one, []);
    addLoadedWords(words, one);
  }
  return wordingFindings(words, "r1", raw, end(), claimIds("r1"));
}

test("loaded words are found once with their count and the neutral id of whom they name", () => {
  const found = findings(
    "جاء مرتزقة الوادي ثم ميليشيا قوات الوادي. العملية المزعومة، ثم المزعومة.",
  );
  expect(found.map((one) => [one.code, one.detail])).toEqual([
    ["loaded-wording", { word: "مرتزقة الوادي", count: 1, neutral: "valley" }],
    ["loaded-wording", { word: "ميليشيا قوات الوادي", count: 1, neutral: "valley" }],
    ["loaded-wording", { word: "المزعومة", count: 2 }],
  ]);
});

test("neutral words and a militia that labels nobody are no finding; an unclosed mark is", () => {
  expect(findings("قالت قوات الوادي إن ميليشيا وصلت.")).toEqual([]);
  expect(findings("قال «وصلوا").map((one) => one.code)).toEqual(["unclosed-quote"]);
});
