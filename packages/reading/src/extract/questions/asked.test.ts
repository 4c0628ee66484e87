import { expect, test } from "vitest";
import { analysers, languages } from "../../lang/languages.ts";
import { EMPTY_CASE } from "../../model/case.ts";
import { sentences } from "../../text/sentence.ts";
import { attribute } from "../attributions/attribute.ts";
import { createNames } from "../names/create-names.ts";
import { scan } from "../rule.ts";
import { readSentence } from "../sentence.ts";
import { askedQuestions, questionsIn, questionSpans, type QuestionDraft } from "./asked.ts";

const names = createNames(EMPTY_CASE);

function asked(raw: string): readonly (readonly [string, boolean])[] {
  const context = { raw, published: null, case: EMPTY_CASE };
  const seen = new Set<string>();
  const { next, end } = attribute(context);
  const drafts: QuestionDraft[] = [];
  for (const [index, span] of Array.from(sentences(raw)).entries()) {
    const one = readSentence(span, index, context, names, seen, analysers);
    next(one, scan(languages[one.lang].attributions, one.items, context));
    drafts.push(...questionsIn(one));
  }
  const found = askedQuestions(drafts, end(), raw);
  expect(questionSpans(found).length).toBe(found.length);
  return found.map((one) => [raw.slice(one.start, one.end), one.rhetorical]);
}

test("each interrogative clause is a question, and several without an asker make an opinion", () => {
  expect(asked("والأسئلة كثيرة، كيف دخلوا ؟ وكيف خرجوا ؟ ومن أين السلاح ؟")).toEqual([
    ["كيف دخلوا ؟", true],
    ["كيف خرجوا ؟", true],
    ["من أين السلاح ؟", true],
  ]);
  expect(
    asked("How did they enter, and where did they get weapons?").map(([text]) => text),
  ).toEqual(["How did they enter", "where did they get weapons?"]);
});

test('`من` after a comma is "from", and a lone plain question is no rhetoric', () => {
  expect(asked("كان هناك صمت، من قبل الإدارة، فكيف دخلوا؟")).toEqual([["كيف دخلوا؟", false]]);
  expect(asked("كم سجينا فر؟")).toEqual([["كم سجينا فر؟", false]]);
});

test("rhetorical forms are known, quoted questions have an asker", () => {
  expect(asked("هل يعقل أن يهرب 800 سجين؟")).toEqual([["هل يعقل أن يهرب 800 سجين؟", true]]);
  expect(
    asked('قال الصحفي: "هل يعقل أن يهرب 800 سجين؟"').map(([, rhetorical]) => rhetorical),
  ).toEqual([false]);
});

test("indirect questions are found, relative clauses are not", () => {
  expect(asked("The question is how 800 men escaped.")).toEqual([["how 800 men escaped", false]]);
  expect(asked("ويبقى السؤال كيف هرب 800 سجين.")).toEqual([["كيف هرب 800 سجين", false]]);
  expect(asked("The guard who fled told how it was.")).toEqual([]);
  expect(asked("جاؤوا من أين لا يعلم أحد.")).toEqual([]);
});
