import { expect, test } from "vitest";
import { sentenceLanguage } from "./sentence-language.ts";

/** A short and a long sentence of each language, all invented. */
const FOREIGN = [
  ["fa", "دوازده نفر کشته شدند."],
  ["fa", "تعدادی از زندانیان که در حمله به زندان فرار کرده بودند دستگیر شدند و چهل نفر زخمی شدند."],
  // No letter that Arabic lacks.
  ["fa", "سخنگو گفت دو نفر از سربازان در حمله شهر زخمی شدند."],
  ["ur", "بارہ افراد ہلاک"],
  [
    "ur",
    "جیل پر حملے میں سترہ قیدی ہلاک ہوئے اور درجنوں فرار ہو گئے، حکام نے کہا ہے کہ علاقے کو گھیر لیا گیا۔",
  ],
  ["ckb", "دوازدە کەس کوژران."],
  ["ckb", "لە هێرشەکە بۆ سەر بەندینخانەکە حەڤدە کەس کوژران و دەیان کەس هەڵاتن."],
  ["kmr", "Duwazdeh kes mirin."],
  ["kmr", "Di êrîşa li ser girtîgehê de hivdeh kes hatin kuştin û bi dehan kes birîndar bûn."],
  ["ps", "په برید کې دوولس کسان ووژل شول."],
  ["ps", "چارواکو وویل چې په بازار کې د چاودنې له امله دوولس کسان وژل شوي او شل ټپيان دي."],
  ["tr", "On iki kişi öldü."],
  ["tr", "Hapishaneye yapılan saldırıda on yedi kişi öldürüldü, 40 kişi yaralandı."],
  ["fr", "Douze morts dans une attaque"],
  [
    "fr",
    "Dix-sept détenus ont été tués dans l'attaque de la prison, selon les autorités de la région.",
  ],
  ["es", "Doce muertos"],
  ["es", "Diecisiete presos murieron en el ataque contra la prisión, según las autoridades."],
  ["de", "Zwölf Tote bei Angriff"],
  [
    "de",
    "Bei dem Angriff auf das Gefängnis wurden siebzehn Häftlinge getötet und vierzig verletzt.",
  ],
  ["id", "Dua belas orang tewas."],
  ["so", "Toddoba iyo toban maxbuus ayaa lagu dilay weerarka xabsiga."],
  ["he", "שנים עשר הרוגים."],
  ["he", "שבעה עשר אסירים נהרגו בתקיפה על הכלא, כך מסרו השלטונות."],
  ["ru", "Двенадцать погибших."],
  ["ru", "Семнадцать заключённых были убиты при нападении на тюрьму, сообщили власти."],
  ["uk", "Сімнадцять в'язнів були вбиті під час нападу на в'язницю."],
  ["el", "Δώδεκα νεκροί στην επίθεση."],
  ["hy", "Տասներկու մարդ է զոհվել։"],
  ["zh", "袭击造成十二人死亡。"],
] as const;

/** What looks foreign and is not. */
const OWN = [
  ["ar", "مقتل مدني"],
  ["ar", "مصرع 12 بانفجار سوق"],
  // Typed on a Persian keyboard: kaf and ya are not Arabic ones.
  ["ar", "قال شهود إن العشرات فروا من السجن إلی القرى القریبة فی کل اتجاه."],
  ["ar", "چان في ناس وايد گدام الباب"],
  ["ar", "قالت قوات پێشمەرگە إن اثنين من عناصرها قتلا"],
  ["ar", "ونقلت صحيفة «کیهان» عن مسؤول قوله إن ستة قتلوا"],
  ["ar", "عااااجل: انفجااار كبير"],
  // Persian has these words too.
  ["ar", "خلال شهر آب"],
  ["ar", "حمله على كتفه وتوسط بين الطرفين"],
  ["en", "Sept 12: clashes near Bir Ali"],
  ["en", "Li Wan, 40, tote bag, MIT"],
  ["en", "12 inmates escaped"],
  ["en", "Al-Marsa Hospital hit, staff say"],
  ["en", "Le Phare des Dunes said that the toll of 12 was wrong."],
  ["en", "Von der Lind and Müller were among the 12 wounded."],
  ["en", "CASUALTIES: 4 dead, 9 injured"],
] as const;

test.each(FOREIGN)("%s is recognised: %s", (language, text) => {
  expect(sentenceLanguage(text, 0, text.length)).toMatchObject({ language, sure: true });
});

test.each(OWN)("%s stays %s", (language, text) => {
  expect(sentenceLanguage(text, 0, text.length).language).toBe(language);
});

test("digits and signs are in no language", () => {
  expect(sentenceLanguage("17 – 20 … \u064B", 0, 11).language).toBe("unknown");
});
