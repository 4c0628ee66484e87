import { expect, test } from "vitest";
import { modeAround } from "./part-cues.ts";

const around = (text: string, quote: string): string | null => {
  const start = text.indexOf(quote);
  return modeAround(text, { start, end: start + quote.length });
};

test.each([
  ["26 people died, the last two on Thursday.", "two", "part"],
  ["Nine bodies have not been identified.", "Nine", "part"],
  ["تسع جثث لم يتم التعرف عليها.", "تسع", "part"],
  ["Eighteen of the victims were buried on Monday.", "Eighteen", "part"],
  ["Relatives buried 18 people in one row on Monday.", "18", "part"],
  ["شيّعت المدينة اليوم اثني عشر شهيداً.", "اثني عشر", "part"],
  ["عدد الجرحى الذين لا يزالون في المستشفى 31.", "31", "part"],
  ["وصل 31 جريحاً ما زالوا في العناية المركزة.", "31", "part"],
  ["38 wounded are still being treated.", "38", "part"],
  ["The toll is 25, with 24 people still being treated.", "24", "part"],
  ["فيما لا يزال 24 مصاباً يتلقون العلاج.", "24", "part"],
  ["وغادر مصابان المستشفى بعد تحسن حالتهما.", "مصابان", "part"],
  ["The toll rose to 17 after rescuers recovered eight bodies.", "eight", "new"],
  ["The toll climbed to 33 as 14 more bodies washed ashore.", "14", "new"],
  ["Divers found four bodies on Friday, bringing the toll to 19.", "four", "new"],
  ["انتهى البحث بانتشال ست جثث، لترتفع الحصيلة إلى 23.", "ست", "new"],
  ["Activists said 40 people were wounded on Sunday alone.", "40", "new"],
  ["أُصيب 40 شخصاً يوم الأحد وحده.", "40", "new"],
  ["Five of the 24 died of their wounds in hospital.", "Five", "new"],
  ["توفي ثلاثة مدنيين متأثرين بجراحهم.", "ثلاثة", "new"],
  ["وفاة اثنين من مصابي حريق المستودع.", "اثنين", "new"],
  ["She lost three sons.", "three", "part"],
  ["A nurse at the hospital says they took in 63 wounded.", "63", "part"],
  ["استقبل مستشفى الرمان 40 جريحاً.", "40", "part"],
  ["They took in 63 wounded; three died there.", "three", "part"],
  ["“I counted 12 bodies,” he said.", "12", "part"],
  ["The clan has buried 11.", "11", "part"],
  ["غادر 18 مصاباً بعد تلقي العلاج، ولا يزال 27 تحت العناية.", "18", "part"],
  ["عثرت الوحدات على مقبرة جماعية تضم 26 جثة.", "26", "part"],
  ["They found a mass grave holding about 26 bodies.", "26", "part"],
  ["Families ask what a truce is for in which ten of their sons have been buried.", "ten", "part"],
  ["ودُفن في مقبرة البلدة حتى اليوم 240 شخصاً.", "240", "part"],
  ["Dead, not yet identified: 6", "6", "part"],
  ["Dead: 29\nUnidentified bodies: 4", "4", "part"],
  ["- شهداء لم تُعرف هوياتهم بعد: 6", "6", "part"],
  ["جثامين مجهولة الهوية: 4", "4", "part"],
  ["Wounded and alive: 55", "55", "part"],
  ["Injured still in hospital: 31", "31", "part"],
  ["جرحى قيد العلاج: 12", "12", "part"],
  ["الجرحى الذين حالتهم حرجة: 5", "5", "part"],
  ["Two of the wounded died overnight.", "Two", "new"],
  ["توفي مساء أمس 4 من نزلاء السجن أصيبوا بجروح في الحريق.", "4", "new"],
  ["بعد وفاة خمسة من الجرحى خلال الليل.", "خمسة", "new"],
  ["وتوفي مصابان متأثرين بجراحهما.", "مصابان", "new"],
  ["ومن هؤلاء سبعة دُفنوا في قراهم مساء السبت.", "سبعة", "part"],
  ["Ninety are known by name. Of these, seven were buried on Saturday.", "seven", "part"],
  ["Seventeen bodies are in the morgue at Qalwan.", "Seventeen", "part"],
  ["وما زالت تسع جثث في ثلاجة المستشفى.", "تسع", "part"],
])("some of a toll, or what came to it: %s", (text, quote, mode) => {
  expect(around(text, quote)).toBe(mode);
});

test.each([
  ["Fifty-five people have been buried.", "Fifty-five"],
  ["An avalanche buried 23 road workers.", "23"],
  ["أكد الأهالي أنهم دفنوا ثلاثين.", "ثلاثين"],
  ["العثور على ثلاث جثث مجهولة الهوية", "ثلاث"],
  ["Wounded: 55", "55"],
  ["Injured, by district, still rising: 45", "45"],
  ["Three of the eight dead have not been identified.", "eight"],
  ["الجرحى في البلدة: 31", "31"],
  ["The dead were identified on Monday. Wounded: 12", "12"],
  ["هوية القتلى معروفة. الجرحى: 12", "12"],
  ["The fate of the remaining 12 is unclear.", "12"],
  ["The two last survivors left.", "two"],
  ["توفي خمسة أشخاص.", "خمسة"],
  ["توفي ستة من الحراس وأصيب آخرون.", "ستة"],
  ["The hospital director said 24 people were killed.", "24"],
  ["Three died in the fire.", "Three"],
  ["Twelve people living alone died.", "Twelve"],
  ["Rescuers recovered eight bodies from the rubble.", "eight"],
  ["انتشل رجال الإنقاذ ست جثث من البئر.", "ست"],
  ["غادر 24 نازحاً المخيم.", "24"],
  ["The prison was built for 400. Twenty-eight prisoners died there in a fire.", "Twenty-eight"],
  ["Hospitals treated 1,012 persons.", "1,012"],
])("a toll: %s", (text, quote) => {
  expect(around(text, quote)).toBeNull();
});
