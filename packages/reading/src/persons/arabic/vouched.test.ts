import { expect, test } from "vitest";
import { isVouchedWord } from "./vouched.ts";
import { wordAt } from "../testing/word-at.ts";

/** Whether something vouches for the word `which` of a text. */
function isVouched(text: string, which: string): boolean {
  return isVouchedWord(...wordAt(text, which));
}

test("a word that is done, counted, denied, told more of or part of a longer name is a word", () => {
  for (const [text, word] of [
    ["فجّر مسلحون الجسر.", "فجّر"],
    ["رفعت الحكومة العدد.", "رفعت"],
    ["ونشرت الوزارة بيانا ورد فيه أن العدد يرتفع.", "ورد"],
    ["ينتظر أن يزيد هذا العدد.", "يزيد"],
    ["نزح 1960 نسمة.", "نسمة"],
    ["لا سلام بلا حساب.", "سلام"],
    ["ضاع كل أمل.", "أمل"],
    ["قدموا شهادة خطية.", "شهادة"],
    ["عادوا على أمل أن ينجوا.", "أمل"],
    ["فقد الناس حياة بلا خوف.", "حياة"],
    ["بقي حتى رمضان.", "رمضان"],
    ["تحية إلى كل من صمد، وشكراً.", "صمد"],
    ["وصل مختار القرية، صالح المري.", "صالح"],
  ] as const)
    expect(isVouched(text, word), text).toBe(true);
});

test("nothing vouches for the same words where somebody stands", () => {
  for (const [text, word] of [
    ["قالت أمل أن الباب أغلق.", "أمل"],
    ["سلام عم تبكي من الصبح.", "سلام"],
    ["سألت عنك إيمان مرتين.", "إيمان"],
    ["بقي رمضان وحده.", "رمضان"],
    ["رأيت نسمة عند الباب.", "نسمة"],
  ] as const)
    expect(isVouched(text, word), text).toBe(false);
});
