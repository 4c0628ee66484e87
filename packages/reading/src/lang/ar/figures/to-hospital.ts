import type { Item } from "../../../text/item.ts";
import { mayBeBare } from "../figure-bare.ts";
import { standing } from "../figure-reads.ts";
import type { FigureRule } from "./rule.ts";

const NEAR = "!pred|quantity|count|comma|clause{0,4}";
const HOSPITAL =
  "=مستشفي|=المستشفي|=مشفي|=المشفي|=مستشفيات|=المستشفيات|=مشافي|=المشافي|=عياده|=مستوصف|=العلاج|=للعلاج|=لتلقي|=للمستشفي|=للمشفي";
const REMAINS = /^(?:ال)?(?:جثث|جثه|جثامين|جثمان|جثمانا|رفات)$/u;
const TAKES =
  "=نقل|=ونقل|=نقلت|=ونقلت|=نقلوا|=ونقلوا|=نقلنا|=ونقلنا|=تنقل|=ادخل|=وادخل|=ادخلت|=وادخلت|=ادخال|=دخل|=ودخل|=دخول";

/** Who is brought to a hospital: hurt, or ill. */
export const arabicToHospital: readonly FigureRule[] = [
  {
    id: "ar.figure.to-hospital",
    pattern: [
      `${TAKES} ${NEAR} c:count|quantity !pred|quantity|count|comma|clause{0,4} ${HOSPITAL}`,
      `${TAKES} !pred|quantity|count|comma|clause{0,2} ${HOSPITAL} !pred|quantity|count|comma|clause{0,4} c:count`,
      `c:count|quantity !pred|quantity|count|comma|clause{0,2} =نقلوا|=ادخلوا|=دخلوا|=نقلن|=ادخلن !pred|quantity|count|comma|clause{0,3} ${HOSPITAL}`,
    ],
    read: (m) => {
      const c = m.get("c");
      // `نقلت 15 سريراً`, `نقل عن 12`: of another noun
      if (c?.chunk?.kind === "quantity" && !mayBeBare(m.items, m.items.indexOf(c))) return null;
      // `نقل عن مصدر في المستشفى`, `12 جثة إلى المشفى`: words are carried too, and so are the dead
      if (m.items.slice(m.from, m.to).some(({ word }) => word === "عن")) return null;
      if (c?.chunk?.kind === "count" && c.chunk.measure !== null) return null;
      // `نُقلت جثث 31 شخصاً إلى المشفى`: they are dead
      if (m.items.slice(m.from, m.to).some(({ word }) => REMAINS.test(word))) return null;
      // `نُقل 30 طبيباً إلى المشفى لدعم الكادر`: who works there, or is there for something else, is not hurt
      if (c?.chunk?.kind === "count" && c.chunk.group === "medics" && isForWork(m.items, m.to))
        return null;
      if (isForCheck(m.items, m.to)) return null;
      // `طالبت بنقل 30 مريضاً`: asked for
      if (m.items[m.from]?.prep === "ب") return null;
      // `أُنقذ 62 راكباً، نُقل 15 منهم إلى المستشفى`: from the sea, and nothing says that they are hurt
      if (m.items.slice(0, m.from).some(({ tags }) => tags.includes("rescue"))) return null;
      // `دخل 12 مسلحاً المستشفى`: they walked in
      const walked = /^و?دخل/u.test(m.items[m.from]?.word ?? "");
      const member = c?.chunk?.kind === "count" && c.chunk.noun.includes("member");
      if (walked && (member || !m.items.slice(m.from, m.to).some(isCare))) return null;
      return standing(m, "wounded", "ar.figure.to-hospital");
    },
    why: '`نُقل 12 شخصاً إلى المستشفى`, `ونقلت سيارات الإسعاف عشرة أشخاص إلى المشفى`: hurt or ill, as "taken to hospital" says in English.',
    hits: [
      ["نُقل 12 شخصاً إلى المستشفى", "wounded unknown 12 part"],
      ["ونقلت سيارات الإسعاف عشرة أطفال إلى مستشفى البلدة", "wounded children 10 part"],
      ["تم نقل 33 تلميذاً إلى المستشفى بعد تسممهم", "wounded students 33 part"],
      ["وأُدخل 40 عاملاً إلى المستشفى", "wounded workers 40 part"],
      ["قال إن سبعة عمال نُقلوا إلى المشفى", "wounded workers 7"],
      ["ونُقل إلى المستشفى ثمانية عمال", "wounded workers 8"],
    ],
    misses: [
      "نقل الموقع عن 12 شخصاً في المستشفى",
      "نُقل 15 سريراً إلى المستشفى",
      "دخل 12 مسلحاً إلى المستشفى",
      "نُقلت خمس جثث إلى المستشفى",
      "نُقلت جثث 31 شخصاً إلى المستشفى",
      "طالبت اللجنة بنقل 30 مريضاً إلى المستشفى",
      "أنقذ الصيادون 62 راكباً، نُقل 15 منهم إلى المستشفى",
      "نقلت الحافلات 12 شخصاً إلى المدينة",
      "نُقل 30 طبيباً إلى المستشفى لدعم الكادر الطبي",
      "نُقل 12 أسيراً إلى المستشفى لإجراء فحوص دورية",
    ],
  },
];

function isCare({ word }: { readonly word: string }): boolean {
  return word.endsWith("العلاج") || word === "لتلقي";
}

const WORK = /^(?:لدعم|لمساند|لمساعد|للعمل|لتعزيز|لتدريب|للتدريب|لتقديم|للمشارك|لاسناد)/u;
const CHECK = /^(?:فحوص|الفحوص|فحوصات|الفحوصات|للولاده|الولاده|لزيار|للزيار|للتبرع)/u;
/** Items behind the place in which it stands what they are there for. */
const REACH = 6;

function behind(items: readonly Item[], from: number, words: RegExp): boolean {
  for (const { word, prep, tags } of items.slice(from, from + REACH)) {
    if (tags.includes("stop") || tags.includes("clause")) return false;
    if (words.test(word) || words.test(`${prep}${word}`)) return true;
  }
  return false;
}

function isForWork(items: readonly Item[], from: number): boolean {
  return behind(items, from, WORK);
}

function isForCheck(items: readonly Item[], from: number): boolean {
  return behind(items, from, CHECK);
}
