/** "North Monitor", "UN relief office", `مديرية صحة الشمال`: the name of a body, by its first or last word; a headline would say what it did. */
export function isBody(name: string): boolean {
  const words = name.split(/\s+/u);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (isArabicBody(first)) return !hasPredicate(words);
  const ofIts = words.find((_, i) => /^(?:of|for)$/iu.test(words[i + 1] ?? "")) ?? "";
  return ENGLISH.has(last.toLowerCase()) || ENGLISH.has(ofIts.toLowerCase());
}

/** "Health Ministry", `لجنة الأطباء` over a text: whoever publishes it counts for itself. A paper, a station and an agency hand on what others count. */
export function speaksForItself(outlet: string): boolean {
  return isBody(outlet) && !MEDIUM.test(outlet);
}
/** A network of people who document counts; one of news, or one that says nothing of what it is, hands on. */
const MEDIUM =
  /\b(?:news|press|radio|television|tv|agency|post|times|media|wire|services?|online|network(?! for))\b|(?<!\p{L})(?:[وبل]?ال)?(?:[أا]خبار|[أا]نباء|[أا]علام|إعلام|إذاعة|اذاعة|صحيفة|وكالة|قناة|موقع|نيوز|برس|ميديا|تايمز|بوست|[أا]ونلاين|شبكة(?! (?:توثيق|رصد|حقوق|مراقبة)))(?!\p{L})/iu;

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
  "مديرية هيئة الهيئة منظمة المنظمة وزارة لجنة اللجنة مرصد المرصد نقابة النقابة حزب جيش الجيش قيادة القيادة بلدية محافظة مكتب المكتب اتحاد الاتحاد مؤسسة المؤسسة جمعية الجمعية شرطة الشرطة قوات القوات مجلس المجلس حركة الحركة مركز المركز رابطة شبكة نيابة النيابة محكمة جامعة مستشفى سفارة بعثة تجمع تنسيقية غرفة إدارة الإدارة دائرة مفوضية المفوضية كتائب كتيبة خفر الدفاع الجبهة جبهة ديوان تيار التيار".split(
    " ",
  ),
);
