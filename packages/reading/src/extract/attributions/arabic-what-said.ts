import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import { afterAsides } from "./arabic-subject.ts";
import { subjectBefore } from "./arabic-subject-before.ts";
import { hasAny, isRelative } from "./arabic-words.ts";
import type { AttributionDraft } from "./draft.ts";

/**
 * `ما بثته إذاعة الحكومة عن مقتل`, `رقم شكك فيه خبراء`, `ما شهد به أمام اللجنة حارس`: the pronoun behind the verb is what
 * was said. With `عن` behind the speaker another's words follow, of which it is spoken here; with `أن` his words; else
 * they stand before, and he is made to say no other.
 */
export function arabicWhatTheySaid({ items, from }: Match): AttributionDraft | null {
  const cue = items[from];
  if (cue === undefined || cue.prep !== "" || cue.def || isNegated(items, from)) return null;
  // `تسجيلاً يظهر فيه سبعة جنود` shows them
  if (cue.tags.includes("shows")) return null;
  const inside = cue.tags.includes("said-it");
  const pronoun = items[from + 1];
  if (!inside && (pronoun === undefined || !OF_IT.has(pronoun.word))) return null;
  // `بحسب الأرقام التي نشرتها الوزارة` names her already
  if (items.slice(Math.max(0, from - 4), from).some((item) => hasAny(item, ["according"])))
    return null;
  // `لكن الشرطة تستبعدها`: who says it stands before
  const before = inside ? subjectBefore(items, from, true) : null;
  if (
    before?.phrase.known === true &&
    before.phrase.kind !== "document" &&
    before.phrase.to === from
  )
    return {
      ...arabicDraft(items, before.from, before.phrase, from, "forward", cue.start),
      said: cue.start,
      until: cue.end,
    };
  const at = afterAsides(items, from + (inside ? 1 : 2), items.length);
  const found = arabicPhrase(items, at, items.length, "any");
  // `نشرته على موقع «فيسبوك»`: where, and not who
  if (found === null || LED.test(items[at - 1]?.word ?? "")) return null;
  const next = items[found.to];
  const draft = arabicDraft(items, from, found, from, "forward", next?.end ?? found.words.end);
  const told = items[from - 1];
  // `وهو رقم أعلنته الوزارة`: an indefinite noun needs no relative
  const noun = told?.def === false && told.chunk === null && NUMBER.test(told.word);
  const relative = IT_WAS.has(told?.word ?? "") || isRelative(told) || noun;
  if (relative && found.known && next !== undefined && ABOUT.has(next.word))
    return { ...draft, spokenOf: true };
  // a stranger, or whoever is not named right behind, may be the object
  if (!found.known || (inside && !relative && !isClose(items[from - 1]))) return null;
  for (let i = found.to; i < Math.min(items.length, found.to + 4); i++) {
    const item = items[i];
    if (item === undefined || hasAny(item, ["comma", "stop", "clause", "say"])) break;
    if (item.tags.includes("that") && relative) return { ...draft, said: item.end };
  }
  // `تنفي القوة ما تتداوله صفحات مجهولة عن فرار نزلاء، وتؤكد`: the force goes on, and not the pages
  const of = relative ? { spokenOf: true } : {};
  return { ...draft, ...of, said: cue.start, until: found.words.end };
}

const NUMBER = /^(?:رقم|ارقام|حصيله|عدد|خبر|اتهام|روايه)$/u;

const LED = /^(?:علي|في|عبر|الي|من|عن|لدي)$/u;

/** What stands before the verb of a clause of its own: `في حين تعزوه الشركة`, `وتعزوه`. */
function isClose(before: Item | undefined): boolean {
  return (
    before === undefined || hasAny(before, ["comma", "clause", "opening"]) || before.word === "حين"
  );
}

const IT_WAS: ReadonlySet<string> = new Set(["ما", "التي", "الذي", "لما", "مما", "بما", "كما"]);
const OF_IT: ReadonlySet<string> = new Set("به بها فيه فيها عنه عنها بهذا".split(" "));
const ABOUT: ReadonlySet<string> = new Set(["عن", "من", "بشان", "حول"]);
