import type { Match } from "../rule.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import type { AttributionDraft } from "./draft.ts";

/**
 * `وبيّن مدير الطب أن`, `ورد الوزير بأن`: verbs that are written like another word (`بين` between, `ورد` was received). Who they are said of
 * stands right behind, and then what he says; between two things stands `و`, and what was received was `في` a paper.
 */
export function arabicAlike({ items, from, to }: Match): AttributionDraft | null {
  const [cue, that] = [items[from], items[to - 1]];
  if (cue === undefined || that === undefined || that.conj || isNegated(items, from)) return null;
  // `فردّ الدفاع بأن` is written like "an individual"
  // and `قضت المحكمة بأن`, `دفع المحامي بأن`
  const received = cue.tags.includes("appears") || /^و?(?:فرد|قض[يت]|دفعت?|حكمت)$/u.test(cue.word);
  if (cue.def || (received && that.prep !== "ب")) return null;
  // `الخلاف بين الوزارة والبلدية أن`: two things, and nobody speaks
  if (items.slice(from + 1, to - 1).some(({ conj, word }) => conj || word.startsWith("وال")))
    return null;
  // `بيّن المجلس، أن`
  const end = items[to - 2]?.tags.includes("comma") === true ? to - 2 : to - 1;
  const who = arabicPhrase(items, from + 1, end, "open");
  if (who === null || who.to !== end || !who.known || who.kind === "document") return null;
  return arabicDraft(items, from, who, from, "forward", that.end);
}

/** `الحصيلة كما جمعها محامو الطوارئ`, `كما وزعتها المديرية`: whoever made a count that stands before gives it. */
export function arabicAsMade({ items, from, to }: Match): AttributionDraft | null {
  const [as, verb] = [items[from], items[to - 1]];
  if (as === undefined || verb === undefined || verb.chunk !== null || verb.sense !== null)
    return null;
  if (verb.conj || verb.prep !== "" || verb.def || !MADE.test(`${verb.word}${verb.suffix}`))
    return null;
  const who = arabicPhrase(items, to, items.length, "strict");
  if (who === null || !who.known || who.kind === "document") return null;
  const colon = items[who.to];
  if (colon === undefined || !["colon", "comma", "stop"].some((tag) => colon.tags.includes(tag)))
    return null;
  const ahead = colon.tags.includes("colon");
  return arabicDraft(items, from, who, to - 1, ahead ? "forward" : "back", colon.end);
}

/** A verb with the count for its object: `جمعها`, `وزعتها`, `أحصاهم`. */
const MADE = /^\p{L}{3,}(?:ها|هم|ه)$/u;

/** `أصدر الحزب بياناً دان فيه المجزرة`: who issues a paper speaks in it. */
export function arabicIssues({ items, from, to }: Match): AttributionDraft | null {
  const [cue, paper] = [items[from], items[to - 1]];
  if (cue === undefined || paper === undefined || isNegated(items, from) || cue.prep !== "")
    return null;
  const who = arabicPhrase(items, from + 1, to - 1, "open");
  if (who === null || who.to !== to - 1 || who.kind === "document") return null;
  const ahead = items.slice(to, to + 4);
  const inIt = ahead.findIndex(({ word }) => word === "فيه" || word === "فيها");
  // `بياناً قالت فيه إن`: she speaks there, see the verbs of speech
  const spoken = ["say", "say-that"];
  if (ahead.slice(0, inIt).some(({ tags }) => spoken.some((tag) => tags.includes(tag))))
    return null;
  if (inIt <= 0 || ahead.slice(0, inIt).some(({ tags }) => tags.includes("stop"))) return null;
  return arabicDraft(items, from, who, from, "forward", ahead[inIt]?.end ?? paper.end);
}
