import type { Relation } from "../../../extract/figures/relation.ts";
import { rowAt, wholeOver } from "../../bulletin-row.ts";
import type { Item } from "../../../text/item.ts";
import { isYearLike } from "../../relation-kin.ts";

/** A row under another one: who of its people they are, and how many. */
export const subRowRelation: Relation = {
  id: "ar.relation.sub-row",
  why: "`المصابون: 33` فوق `- متظاهرون 25`, `- الوفيات: 41` فوق `- منهم أطفال: 9`: a row that only names people, and says `منهم` or is written otherwise than the row above, counts some of those.",
  hits: [
    ["المصابون: 33\n- متظاهرون 25\n- رجال شرطة 6", "wounded police 6 part"],
    ["المصابون: 33\n- متظاهرون 25\n- صحفيان", "wounded journalists 2 part"],
    ["- الموقوفون: 19\n- منهم نقابيون: 6", "arrested unknown 6 part"],
    ["الشهداء: 63\nمن الأطفال: 27", "killed children 27 part"],
  ],
  misses: [
    "- الوفيات: 41\n- الخيام: 9",
    "الوفيات: 41\nالأطباء المناوبون: 8",
    "المصابون: 33\n- أسرّة 25",
  ],
  read: (count, at, clause) => {
    if (count.measure !== null || isYearLike(count)) return null;
    if (count.unit !== "unknown" && count.unit !== "persons") return null;
    const { items } = clause;
    const row = rowAt(items, at);
    if (row === null) return null;
    const label = items.slice(row.from, row.to);
    // `من الأطفال: 27` too
    const isSaid = label.some(saysPart) || isOfKind(label);
    const named = label.filter((item) => !saysPart(item) && item.word !== "من");
    const own = named.length === 0 && count.unit === "persons" && (isSaid || row.bulleted);
    const group = own
      ? count.group
      : (whoAre(named) ?? (isSaid && areStrangers(named) ? "unknown" : null));
    if (group === null) return null;
    const whole = wholeOver(row, count, clause, isSaid);
    return whole === null
      ? null
      : { measure: whole.measure, phase: whole.phase, mode: "part", unit: "persons", group };
  },
};

function saysPart({ tags, word }: Item): boolean {
  return tags.includes("among") || /^(?:منهم|منهن|بينهم|بينهن)$/u.test(word);
}

function isOfKind([of, noun]: readonly Item[]): boolean {
  return of?.word === "من" && noun?.def === true && noun.tags.includes("counted");
}

/** Whom a label of nouns alone names (`رجال شرطة`, `أطفال دون العاشرة`): their group, null where its first word is no plural of people. */
function whoAre(label: readonly Item[]): string | null {
  const [noun, next] = label;
  if (noun?.chunk !== null || !noun.tags.includes("counted")) return null;
  const { sense } = noun;
  if (sense?.unit !== "persons" || sense.number === "sg" || noun.tags.includes("victim"))
    return null;
  // `متظاهرون اعتُقلوا`: they have a verb of their own
  if (label.some(({ tags, word }) => tags.includes("pred") || RELATIVE.test(word))) return null;
  if (label.slice(1).some(({ tags, conj }) => conj && tags.includes("counted"))) return "unknown";
  return (next?.tags.includes("force") === true ? next.sense?.group : null) ?? sense.group ?? null;
}

/** `منهم نقابيون`: a plural of people that no list holds. */
function areStrangers([noun, ...others]: readonly Item[]): boolean {
  return (
    noun?.chunk === null &&
    noun.tags.length === 0 &&
    /^\p{L}{3,}(?:ون|ين)$/u.test(noun.word) &&
    others.length === 0
  );
}

const RELATIVE = /^(?:الذين|اللواتي|اللاتي|ممن|لا|لم|غير)$/u;
