/** "North Monitor", "UN relief office", `مديرية صحة الشمال`: the name of a body, by its first or last word; a headline would say what it did. */
export function isBody(name: string): boolean {
  const words = name.split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (isArabicBody(first)) return !hasPredicate(words);
  const ofIts = words.find((_, i) => /^(?:of|for)$/iu.test(words[i + 1] ?? "")) ?? "";
  return ENGLISH.has(last.toLowerCase()) || ENGLISH.has(ofIts.toLowerCase());
}

/** `وزارة`, `اللجنة`: the first word of a body's name. */
export function isArabicBody(word: string): boolean {
  return ARABIC.has(word);
}

/**
 * `قوات الأمن تعتقل`, `الجيش يعلن`: behind a definite noun a word that is neither definite nor joined to it says what the body did. A name goes on in definite
 * words (`وزارة الدفاع التارنية`) or with a preposition (`مركز الرصد لحقوق العمال`, `نقابة العمال في الوادي`).
 */
function hasPredicate(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const before = words[i - 1] ?? "";
    if (!/^(?:و?ال|لل)/u.test(before)) return false;
    return !/^(?:و?ال|و?ل|و?ب)/u.test(word) && !/^(?:في|من|على|[-–—])$/u.test(word);
  });
}

const ENGLISH: ReadonlySet<string> = new Set(
  "monitor observatory ministry office committee union council directorate commission network watch centre center army command staff police authority agency organisation organization foundation association society league movement party embassy mission bureau department institute municipality governorate university hospital court prosecutor defence defense coalition federation initiative campaign cluster syndicate brigade board service services".split(
    " ",
  ),
);
const ARABIC: ReadonlySet<string> = new Set(
  "مديرية هيئة الهيئة منظمة المنظمة وزارة لجنة اللجنة مرصد المرصد نقابة النقابة حزب جيش الجيش قيادة القيادة بلدية محافظة مكتب المكتب اتحاد الاتحاد مؤسسة المؤسسة جمعية الجمعية شرطة الشرطة قوات القوات مجلس المجلس حركة الحركة مركز المركز رابطة شبكة نيابة النيابة محكمة جامعة مستشفى سفارة بعثة تجمع تنسيقية غرفة إدارة الإدارة دائرة مفوضية المفوضية كتائب كتيبة".split(
    " ",
  ),
);
