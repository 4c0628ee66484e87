import { analysers } from "../../lang/languages.ts";
import { isNameWord } from "./name-word.ts";
import {
  isArabicNoun,
  isArabicVerb,
  isArabicVerbForm,
  isArabicWord,
} from "../vocabulary/dictionary.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { remembered } from "../../text/remembered.ts";
import { isTellingVerb, isVerb } from "./verbs.ts";

/** Verbs of everyday writing that no dictionary has. */
const SPOKEN =
  /^(?:[وف]?(?:شاف|شفت|شفنا|شافوا|حكي|حكيت|حكت|خبر|خبرو|خبروا|خبري|جاب|جابت|جبت|جبنا|اجا|اجت|اجي|اجانا|اجاني|اجتنا|راح|راحت|طلع|طلعت|نزل|قلت|قلو|قال|قالت|لقيت|لقينا|لقوا|سالوا|اسال|اسالوا|اسالي|بلغوا|بلغ|ناديت|ناد|كلم|كلمت|ودع|قبل|قبلي|قولي|قولوا|احكي|احكيلو|سلم|سلمي|ضيعنا|ضيعت|رحم|غرق|غرقت|نجا|نجت|تعرفون|تعرف))$/u;

/** What only people do: without the letters of person, past and present. */
const HUMAN =
  /^[وفس]?[يت]?(?:قال|قول|ذكر(?=ت)|رو(?=ت)|حك(?=ت)|بك(?=ت)|را(?=ت)|راي|روي|حكي|رفض|بكي|ضحك|غني|غن|نام|ركض|صرخ|تكلم|كلم|همس|اجاب|جيب|سال|شرح|تذكر|حلم|ابتسم|بتسم|قفز|جلس|عانق|ودع|تزوج|تزوجت|اكل|شرب|لبس|كتب|قرا|رسم|عرف|نسي|خاف|غضب|ندم|صلي|طبخ|هرب|اختبا|ختبي|اعتقل|اوقف|اوقفوا|اعتقلوا|ناد|نادي|سالوا|ضربوا|خطفوا|قتلوا|انكر|نكر|اقر|اعترف|عترف|سلم|نتظر|انتظر|شتم|شاهد(?=ت)|لمح|استجوب|ستجوب|عذب|عذبوا|اقتاد|اقتادوا|قتاد|خطف|شيع|شيعوا|دفن|دفنوا|دفنا|اتهم|تهم|سافر|سعل|مات|موت|توفي|استشهد|ستشهد|استيقظ|ستيقظ|عاش|عيش|جاع|انتحر|نتحر|احتضن|حتضن|ارتدي|رتدي|عانق|صاح|صيح|نادي|ناد|استغاث|تنهد|اعتذر|عتذر|تقاعد|اتصل|تصل)ت?$/u;

/** Letters of Iraq that stand for `ق` and `ك`: `گال`, `چان`. */
export function plainLetters(folded: string): string {
  return folded.replaceAll("گ", "ق").replaceAll("چ", "ك");
}

/** Something that somebody does; no noun that looks alike, and no name. */
export function isDoing(word: NameWord | undefined): boolean {
  return word !== undefined && word.arabic && !word.tied && doing(word.folded).is;
}

/** `شنتها قوات`, `غارات شنها الطيران`: what somebody did to them; nobody is called so, but `سها`. */
export function isDoingToIt(folded: string): boolean {
  return toIt(folded).is;
}

const toIt = remembered((folded) => {
  const stem = /^[وف]?(.{2,})ها$/u.exec(folded)?.[1];
  const stems = stem === undefined || isNameWord(folded) ? [] : [stem, stem.replace(/ت$/u, "")];
  return { is: stems.some((one) => one.length > 1 && (isArabicVerbForm(one) || isVerb(one))) };
});

const doing = remembered((folded) => ({ is: isVerbOfSomebody(plainLetters(folded)) }));

function isVerbOfSomebody(folded: string): boolean {
  // `صبري بيقول`, `عم تحكي`
  if (
    SPOKEN.test(folded) ||
    (/^(?:ب[يتن]|ح[يت]).{2}/u.test(folded) && !isArabicWord(folded)) ||
    /^(?:عم|رح|ارجع|تعال|تعالي|ارجعي)$/u.test(folded) ||
    // `خدوا حمادة`: no noun ends so
    /^(?![وف]?(?:كان|صار|بات|ليس|اصبح|ظل)وا$).{2,}وا$/u.test(folded)
  )
    return true;
  if (isNameWord(folded) || isPersonNoun({ folded, arabic: true })) return false;
  const bare = folded.replace(/^[وف](?=.{3})/u, "");
  if (/^(?:كان|كانت|ليس|ليست|بات|باتت|ظل|ظلت|اصبح|اصبحت|بدا|بدات)$/u.test(bare)) return false;
  // `سألنا ماجد`
  const told = /^(.{3,})(?:نا|ني|ها|هم|هما|ه|كم)$/u.exec(bare)?.[1];
  if (told !== undefined && isVerb(told) && !isArabicNoun(folded)) return true;
  // `فتحت` has its own first letter
  return isTellingVerb(bare) || isVerb(bare) || isVerb(folded) || isArabicVerb(folded);
}

/** What nobody but a person does, and to nobody but a person: `قال`, `اعتقل`, `ودّع`. */
export function isOfPeople({ folded }: NameWord): boolean {
  return HUMAN.test(plainLetters(folded));
}

/** A verb without a pronoun has its subject behind it. */
export function isBareVerb({ folded }: NameWord): boolean {
  return !/(?:ها|هم|هما|هن|نا|ني|ه)$/u.test(folded);
}

/** `أفرج`, `الإفراج`. */
export function isRelease({ folded }: NameWord): boolean {
  return /^[وف]?(?:افرج|افرجت|افرجوا|الافراج|بالافراج|يفرج|تفرج)$/u.test(folded);
}

/** `أخبرتنا أمل أن`, `قالت حياة:`. */
export function isSaying({ folded }: NameWord): boolean {
  const bare = plainLetters(folded).replace(/^[وف](?=.{3})/u, "");
  return [bare, bare.replace(/(?:نا|ني|ه|ها|هم|كم)$/u, "")].some(
    (verb) =>
      isVerb(verb) &&
      (analysers.ar(verb).tags.includes("say") || /^(?:اخبر|ابلغ|حدث|حذر)/u.test(verb)),
  );
}

/** Plurals of things, and nouns that are feminine without showing it: they agree with a feminine verb. */
const FEMININE =
  /^(?:ا.{2}ا.|شمس|سما|سماء|رياح|ريح|روح|دار|نار|ارض|عين|حرب|زهور|ورود|جنان|نجوم|خيرات|بركات|نبال|غزلان|جلود|نخيل|فنون|.+ات)$/u;

/** `أصيبت وفاء`, `وعادت بيان`: behind a feminine verb a masculine noun is a woman's name. */
export function disagrees(verb: NameWord, { folded }: Pick<NameWord, "folded">): boolean {
  return (
    /^[وف]?.{2,}[^ا]ت$/u.test(verb.folded) &&
    !/[هاي]$/u.test(folded) &&
    !FEMININE.test(folded) &&
    isDoing(verb)
  );
}
