import { describe, expect, test } from "vitest";
import { conjugate } from "./conjugate.ts";

const forms = (pair: string): readonly string[] => conjugate(pair).split(" ");

describe("conjugate", () => {
  test.each([
    ["قتل/يقتل", ["قتلت", "قتلوا", "قتلن", "قتلنا", "يقتلون", "ستقتل", "سيقتلون"]],
    ["مات/يموت", ["ماتت", "ماتوا", "متنا", "يموتون"]],
    ["قضى/يقضي", ["قضت", "قضوا", "قضين", "يقضون", "يقض"]],
    ["نجا/ينجو", ["نجت", "نجوا", "ينجون", "سينجو"]],
    ["بقي/يبقى", ["بقيت", "بقوا", "يبقون", "يبقين"]],
    ["فر/يفر", ["فرت", "فروا", "فررنا", "يفرون"]],
    ["استعاد/يستعيد", ["استعادت", "استعادوا", "استعدنا", "سيستعيد"]],
    ["لجأ/يلجأ", ["لجأت", "لجؤوا", "يلجأون"]],
  ])("%s", (pair, expected) => {
    expect(forms(pair)).toEqual(expect.arrayContaining(expected));
  });

  test("a pair without a present in ya is a mistake", () => {
    expect(() => conjugate("قتل/تقتل")).toThrow(TypeError);
  });
});
