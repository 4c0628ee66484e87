import type { LanguageNotRead } from "../../model/report.ts";
import { unitAt } from "../unit-at.ts";

/** A word or letter of a language that is not read, with what it weighs. */
export interface Hint {
  readonly language: LanguageNotRead;
  readonly weight: number;
}

/**
 * Little words and words of the news. A strong one is no word of Arabic or English and no part of their names;
 * a weak one is (`در`, "Le Monde", "von") and needs two more.
 */
const LISTS: readonly (readonly [LanguageNotRead, strong: string, weak: string])[] = [
  [
    "fa",
    "که است را از شدند شده‌اند کشته گفت گفتند زخمی گزارش یک دو سه چهار شش هشت یازده دوازده هفده بیست چهل اند کردند نیز",
    "در با تا آن برای های شد بود بودند خود ها شده هفت هزار مردم",
  ],
  [
    "ur",
    "کے کا سے نے میں اور ہے ہیں تھا تھے تھی گئے گیا گئی ہلاک حملے جیل پولیس ہو ہوئے ہوا کیا دیا والے بارہ",
    "کی کو پر کہ زخمی",
  ],
  ["ckb", "لە بۆ کە بە لەگەڵ ئەم ئەو دوو سێ چوار پێنج کوژران بریندار کەس هێرش هێرشەکە دوازدە", ""],
  ["ps", "چې کې په شوي شول وژل کسان ټپيان برید ځواکونو پولیسو", ""],
  ["ug", "بىلەن ۋە ئۈچۈن بۇ بىر كىشى", ""],
  [
    "fr",
    "une dans avec pour été selon ont sont cette leurs mais après deux trois quatre cinq huit dix douze vingt morts mort tués tué blessés blessé personnes attaque frappe plusieurs détenus",
    "le la les des du est et en un sur de l par au aux plus d qu",
  ],
  [
    "es",
    "una por según fueron muertos muertes heridos ataque pero después sobre siete ocho doce veinte tras también más presos hombres",
    "el la los las del que en de y un han con se al personas diez",
  ],
  [
    "pt",
    "não foram mortos feridos pessoas são após pelo pela doze também",
    "os dos das que em de e um uma segundo",
  ],
  [
    "it",
    "della delle degli sono stati morti feriti persone attacco dopo secondo anche dodici uccisi nella",
    "il di che per la gli nel un una con del",
  ],
  [
    "de",
    "und ist ein eine nicht auf wurden wurde verletzte menschen angriff nach für zum zur sind sich getötet zwölf zehn sieben häftlinge",
    "der das von den dem im hat auch des mit bei tote",
  ],
  [
    "nl",
    "het een niet zijn werden doden gewonden mensen aanval volgens bij ook twaalf",
    "de van en op met",
  ],
  [
    "tr",
    "ve için olarak kişi öldü öldürüldü yaralandı yaralı ölü saldırı saldırıda saldırısında saldırıda sonra göre olan tarafından iki üç dört beş altı yedi sekiz dokuz yirmi oldu hayatını kaybetti edildi mahkum",
    "bir bu ile da de",
  ],
  [
    "kmr",
    "û kes hatin kuştin birîndar êrîş êrîşa girtîgehê jî bûn xwe mirin duwazdeh pênc şeş çar ên",
    "li ji di bi ku de ser wan ev heft",
  ],
  [
    "id",
    "yang dengan untuk dari orang tewas terhadap dalam serangan tidak oleh telah tahanan",
    "dan di pada akan",
  ],
  ["so", "ayaa iyo waxaa lagu dilay dhintay weerarka qof maxbuus", "ka ku oo"],
  ["sw", "kwa watu katika waliuawa shambulio wafungwa gereza", "na ya wa"],
];

/** Letters that Arabic is never written with, by the language that has them. `پ چ ژ گ` also stand in dialect and names. */
const LETTERS: readonly (readonly [LanguageNotRead, string])[] = [
  ["ur", "ے ں ٹ ڈ ڑ ہ"],
  ["ckb", "ە ێ ۆ ڕ ڵ"],
  ["ps", "ۍ ټ ډ ړ ښ ځ څ ڼ ې"],
  ["ug", "ۇ ۈ ڭ ۋ ى\u0654"],
];

/** What a strong word weighs, in weak ones. */
export const STRONG = 3;

/** Hints of a word as it stands in the text, in lower case. */
export const WORD_HINTS: ReadonlyMap<string, readonly Hint[]> = wordHints();

/** Language of a letter that Arabic does not have. */
export const LETTER_HINTS: ReadonlyMap<number, LanguageNotRead> = new Map(
  LETTERS.flatMap(([language, letters]) =>
    letters
      .split(" ")
      .filter((letter) => letter.length === 1)
      .map((letter) => [unitAt(letter, 0), language] as const),
  ),
);

/** Arabic words that its neighbours do not have, folded. */
export const ARABIC_WORDS: ReadonlySet<string> = new Set(
  "في علي الي عن ان التي الذي الذين هذا هذه كان كانت قال قالت لم لن قد ثم او مع بين بعد خلال منذ حتي وقال قتل اصيب جرح اصيبوا قتلوا مقتل اصابه جريحا قتيلا شخصا قتيل جريح مدني مدنيا مدنيين هم به".split(
    " ",
  ),
);

/** English words that its neighbours do not have. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  "the of and to that were for with from said has have had not are which their been they who by after people killed wounded injured at is was as more than this about when it its he his there least dead two three four five six seven eight nine ten eleven twelve escaped".split(
    " ",
  ),
);

function wordHints(): ReadonlyMap<string, readonly Hint[]> {
  const hints = new Map<string, Hint[]>();
  for (const [language, strong, weak] of LISTS) {
    for (const [list, weight] of [
      [strong, STRONG],
      [weak, 1],
    ] as const) {
      for (const word of list.split(" ")) {
        if (word === "") continue;
        const known = hints.get(word);
        if (known === undefined) hints.set(word, [{ language, weight }]);
        else known.push({ language, weight });
      }
    }
  }
  return hints;
}
