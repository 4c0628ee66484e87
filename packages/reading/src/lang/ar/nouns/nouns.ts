import type { LexiconLine } from "../../../text/lexicon.ts";
import { broken, sound } from "../inflect.ts";
import { member, noun } from "./noun.ts";
import { arabicKin } from "./kin.ts";
import { arabicPeople, arabicPrison } from "./people.ts";
import { arabicCommunities } from "./communities.ts";
import { arabicOffices, arabicTrades } from "./trades.ts";
import { arabicThings } from "./things.ts";
import { arabicVictims } from "./victims.ts";

/** Persons who bear arms. */
const armed: readonly LexiconLine[] = [
  ...broken(
    "جندي/جنود|عسكري/عسكريين,عسكريون,عسكريي|مجند/مجندين,مجندون,مجندي|مجندة/مجندات|عريف/عرفاء|رقيب/رقباء|رتيب/رتباء|طيار/طيارين,طيارون|قناص/قناصة,قناصين",
    "soldiers",
    "persons",
    member,
  ),
  ...broken("ضابط/ضباط|ملازم/ملازمين|نقيب/نقباء|عقيد/عقداء|عميد/عمداء", "officers", "persons", {
    tags: ["member", "rank"],
  }),
  ...broken("مراقب/مراقبين,مراقبون", "unknown", "persons", member),
  ...broken("شرطي/شرطيين,شرطيون|شرطية/شرطيات|دركي/دركيين", "police", "persons", member),
  ...broken("عنصر/عناصر", "fighters", "persons", { tags: ["member", "element"] }),
  // `منتسبي الشرطة`, `أربعة منتسبين`: of a force or an office of the state
  ...sound("منتسب", "security", { tags: ["member", "element"] }),
  ...sound("مسلح مقاتل متمرد مجاهد", "fighters", member),
  ...broken(
    "ثائر/ثوار|فدائي/فدائيين,فدائيون|مرابط/مرابطين,مرابطون|تكفيري/تكفيريين,تكفيريون|داعشي/دواعش",
    "fighters",
    "persons",
    member,
  ),
  // whoever calls them that stands against them
  ...broken("إرهابي/إرهابيين,إرهابيون,إرهابيي|مرتزق/مرتزقة", "fighters", "persons", {
    tags: ["member", "foe"],
  }),
  ...sound("متشدد جهادي متطرف", "fighters", member),
  ...sound("مخرب متسلل", "fighters", { tags: ["member", "foe"] }),
  ...broken("قرصان/قراصنة", "fighters", "persons", { tags: ["member"], measure: "attackers" }),
  ...sound("مهاجم معتد", "fighters", { tags: ["member", "foe"], measure: "attackers" }),
  ...broken("انتحاري/انتحاريين,انتحاريون|خاطف/خاطفين,خاطفون", "fighters", "persons", member),
  // our own: as one word with its pronoun, because statements ask for it so
  ...noun(
    "-",
    "-",
    "مقاتلونا مقاتلينا مقاتلوها مجاهدونا مجاهدينا مسلحينا ثوارنا",
    "fighters",
    "persons",
    member,
  ),
  ...noun("-", "-", "عناصرنا", "fighters", "persons", { tags: ["member", "element"] }),
  ...noun("-", "-", "جنودنا", "soldiers", "persons", member),
  ...noun("-", "-", "رجالنا", "men", "persons", member),
  ...sound("مطلوب", "unknown"),
  ...broken("قيادي/قياديين,قياديون|قائد/قادة", "commanders", "persons", member),
];

/**
 * What Arabic reports count. Duals in -ين stand here only for nouns with a broken plural (`سجينين`: two);
 * for sound plurals (`مدنيين`) the form is a plural, and two only with `اثنين`.
 */
export const arabicNouns: readonly LexiconLine[] = [
  // whose members are counted (`عناصر الشرطة`)
  ["شرطة", { tags: ["force"], group: "police" }],
  // `تسعة من أفراد الطاقم`, as "crew" in English
  ["طاقم", { tags: ["force"], group: "sailors" }],
  ["جيش", { tags: ["force"], group: "soldiers" }],
  ["أمن", { tags: ["force"], group: "security" }],
  // `عنصر من قوات مكافحة الشغب`
  ["مكافحة", { tags: ["force"], group: "security" }],
  // `ثلاثة من عمال الإغاثة`, `أربعة من طواقم الإسعاف`
  ["إغاثة", { tags: ["force"], group: "aid-workers" }],
  ["إسعاف", { tags: ["force"], group: "medics" }],
  // `ثلاثة من رجال الجمارك`
  ["جمارك", { tags: ["force"], group: "staff" }],
  ["درك", { tags: ["force"], group: "police" }],
  ["إطفاء", { tags: ["force"], group: "firefighters" }],
  ...arabicPeople,
  ...arabicPrison,
  ...arabicTrades,
  ...arabicCommunities,
  ...arabicOffices,
  ...armed,
  ...arabicVictims,
  ...arabicThings,
  ...arabicKin,
  ["آخر آخرون آخرين أخرى أخريات آخران", { tags: ["others"] }],
  // written like "two sons of ours"
  ["ولدينا", { tags: ["no-suffix"] }],
];
