import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { folded } from "../nouns/tallied.ts";
import { ends, isPreposition } from "./words.ts";

/** Items between the words for how many they are and the number, and back to those who were sent. */
const REACH = 6;
const SENT = 24;

/** How many they are, folded: `مجموع أفرادها`, `قوامها`, `انتشارها البالغ`. */
const SIZE = folded(
  "أفرادها أفراده أفرادهم عناصرها عناصره عديدها عديده قوامها وقوامها قوامه تعدادها تعداده عددها عدده عددهم انتشارها القوات القوة العناصر الجنود",
);
const FORCE =
  /^(?:ال|و|ب|ل)*(?:قوه|قوات|تعزيزات|وحده|وحدات|كتيبه|كتائب|رتل|ارتال|لواء|فرقه|حاميه|طلائع|بعثه)$/u;
const REACHES = folded("يناهز تناهز يبلغ تبلغ بلغ بلغت البالغ البالغة صار أصبح ليصبح ليبلغ يتجاوز");

/** How many a force is that was sent: said behind it, without its noun. */
export const forceSizeRelation: Relation = {
  id: "ar.relation.force-size",
  why: "`بعثت الوزارة وحدات … مجموع أفرادها يناهز 1100`, `ليصبح عدد القوات المنتشرة ألفين`: the number of those who were sent stands behind them.",
  hits: [
    ["بعثت الوزارة وحدات مشاة إلى الجبهة، ومجموع أفرادها 1100", "deployed soldiers 1100 total"],
    ["أرسلنا 500 جندي، ليصبح عدد القوات المنتشرة في المدينة 2300", "deployed soldiers 2300 total"],
    ["وصلت طلائع القوة، وهي 240 عسكرياً", "deployed soldiers 240"],
    ["خُطف تلميذ، وقال إن قوة من الجيش قوامها 200 جندي تمشط الغابة", "deployed soldiers 200"],
  ],
  misses: [
    "قُتل 500 جندي، ومجموع أفرادها 1100",
    "أرسلت القوات 500 رسالة",
    "وصلت القوة بعد أن قتلت 240 عسكرياً",
  ],
  read: (count, at, { items, before }) => {
    const item = items[at];
    const bare = isElided(count) && count.noun.length === 0;
    if (item === undefined || isYearLike(count) || item.prep !== "" || isPreposition(items[at - 1]))
      return null;
    if (bare && !mayBeBare(items, at)) return null;
    const named = isThey(items[at - 1]) || isStrength(items[at - 1]);
    if (!bare && !(count.noun.includes("member") && named)) return null;
    const size = sizeBefore(items, at);
    if (size < 0 || !(wasSent(items, size) || isAtWork(items, size, at))) return null;
    const last = before.at(-1);
    const group = bare
      ? {
          group: last?.measure === "deployed" ? last.count.group : "soldiers",
          unit: "persons" as const,
        }
      : {};
    const total = items.slice(Math.max(0, size - 3), at).some(({ tags }) => tags.includes("toll"));
    return {
      measure: "deployed",
      phase: "done",
      mode: total && last?.measure === "deployed" ? "total" : "unknown",
      ...group,
    };
  },
};

/** `أفرادها`, `القوات`: taken apart or not. */
function isSize({ word, suffix, def, chunk }: Item): boolean {
  return (
    chunk === null &&
    [word, `${word}${suffix}`, def ? `ال${word}` : word].some((one) => SIZE.has(one))
  );
}

/** Index of the words for how many they are, -1 for none in the clause. */
function sizeBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item)) return -1;
    if (isThey(item) && i === at - 1) return i;
    if (isSize(item)) {
      const counts = items.slice(Math.max(0, i - 2), at);
      return item.suffix !== "" ||
        /(?:ها|ه|هم)$/u.test(item.word) ||
        counts.some(({ tags, word }) => tags.includes("toll") || REACHES.has(word))
        ? i
        : -1;
    }
    if (item.chunk?.kind === "count" || item.chunk?.kind === "quantity") return -1;
    if (item.tags.includes("pred") && item.tags.includes("verb") && !item.def) return -1;
  }
  return -1;
}

/** Is a force told of that was sent, came or was stationed, right before? */
function wasSent(items: readonly Item[], at: number): boolean {
  const lead = items.slice(Math.max(0, at - SENT), at + 2);
  const force = lead.some(
    ({ word, tags, chunk }) =>
      FORCE.test(word) || (chunk?.kind === "count" && tags.includes("member")),
  );
  const sent = lead.some(
    ({ tags, word }) =>
      tags.includes("deploy") ||
      tags.includes("arrive") ||
      /^(?:ال)?(?:منتشره|مرسله|انتشارها|طلايع)$/u.test(word),
  );
  const ruined = lead.some(
    ({ sense, tags }) =>
      tags.includes("verb") && (sense?.measure === "killed" || sense?.measure === "captured"),
  );
  return force && sent && !ruined;
}

/** `قوامها 200 جندي` */
function isStrength(item: Item | undefined): boolean {
  return item !== undefined && /^(?:قوام|عديد)(?:ها|ه)?$/u.test(item.word);
}

/** `قوة من الجيش قوامها 200 جندي تمشط الغابة`: a force that is told by its strength and by what it does now. */
function isAtWork(items: readonly Item[], size: number, at: number): boolean {
  const force = items.slice(Math.max(0, size - 5), size).some(({ word }) => FORCE.test(word));
  const verb = items[at + 1];
  return (
    force &&
    verb !== undefined &&
    isStrength(items[size]) &&
    verb.chunk === null &&
    /^[تي]\p{L}{3,}$/u.test(verb.word)
  );
}

/** `وهي 240 عسكرياً`, `وهم …`. */
function isThey(item: Item | undefined): boolean {
  return item !== undefined && /^و?(?:هي|هم)$/u.test(item.word);
}
