import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER } from "../vocabulary/cues.ts";
import type { Words } from "../found.ts";

/** `تل رمان`, `كتيبة الجرس`, `حي الورشان`: behind the noun of a place. */
export function isInPlaceOrBody({ words }: Words, at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.joined !== true || before === undefined) return false;
  // `المدرسة إقبال`: a school with its article has no name behind it
  if (BEFORE_PERSON.has(before.folded)) return false;
  const noun = before.folded.replace(/^(?:[وفبك]?ال|لل|[وفبلك](?=.{2}))/u, "");
  return [before.folded, noun].some(
    (word) => NAMED_AFTER.has(word) || BODY_WORDS.has(word) || PLACE_HEADS.has(word),
  );
}

const AT =
  /^[وفب]?(?:في|مدينه|بلده|قريه|حي|احياء|قرب|باتجاه|نحو|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|ريف|ناحيه|محافظه|منطقه|ضواحي|اطراف|سكان|اهالي)$/u;
const MOVED =
  /^[وفي]?ت?(?:نزح|عاد|وصل|توجه|انتقل|فر|هرب|لجا|سافر|نقل|دخل|عادوا|نزحوا|وصلوا|نزحت|عادت|وصلت|الطريق|طريق)$/u;

/** `كرسند، 14 تشرين الأول (نورس) -`, `تل مرجان (لؤلؤ برس) - ` */
const DATELINE =
  /^([^\n،(–—-]{2,24})(?:، \p{N}{1,2} (?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)| ?\([^)\n]{2,30}\) ?[-–—]| [-–—] )/u;

/** `في أم سدرة`, `نزح إلى بندر سليم`: what a text has as a place once is one all through; `عاد إلى سعدو فوجده بلا حراك` is told of somebody. */
export function placesSeen({ text, words }: Words): ReadonlySet<string> {
  const places = new Set<string>();
  const dated = DATELINE.exec(text)?.[1];
  if (dated !== undefined)
    for (const word of words) if (word.end <= dated.length) places.add(word.folded);
  for (const [at, word] of words.entries()) {
    if (!word.joined || !word.arabic) continue;
    const isKunya = /^(?:ام|ابو|ابي|بو)$/u.test(words[at - 1]?.folded ?? "");
    const from = isKunya ? at - 2 : at - 1;
    const folded = words[from]?.folded ?? "";
    const isTo =
      folded === "الي" &&
      !/^ف.{2,}(?:ه|ها)$/u.test(words[at + 1]?.folded ?? "") &&
      words.slice(Math.max(0, from - 3), from).some((one) => MOVED.test(one.folded));
    if (AT.test(folded) || isTo) places.add(word.folded);
  }
  return places;
}

const PLACE_HEADS: ReadonlySet<string> = new Set(
  "باب تل عين كفر دير خان راس قصر برج جسر بير وادي معره بندر مرسي سوق حاجز معبر طريق ناحيه بلده قريه ريف ضاحيه منطقه محافظه قضاء دوار جزيره خليج ميناء حديقه سجن معتقل معهد ثانويه كليه مخفر ملعب فندق مقهي جمعيه منظمه شركه".split(
    " ",
  ),
);
