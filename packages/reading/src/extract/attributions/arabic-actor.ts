import type { Item } from "../../text/item.ts";
import { arabicPhrase, type NounPhrase } from "./arabic-phrase.ts";
import { hasAny, isDefinite } from "./arabic-words.ts";

/** Who does something and then speaks, and where the words that name him begin. */
export interface Actor {
  readonly phrase: NounPhrase;
  readonly from: number;
}

/**
 * `زار المحافظ السجن وقال إن`, `قابلنا مدير السجن مرتين وقال`: who did something and then speaks is named once, behind the verb
 * that opens the sentence.
 */
export function actorOf(items: readonly Item[], cue: number): Actor | null {
  const [verb, first] = [items[cue], items[0]];
  if (verb?.conj !== true || first === undefined || cue < 3) return null;
  // `سأل القاضي المتهم فأجاب`: the other answers
  // but `سألنا الحارس فقال`: whom we asked
  if (first.tags.includes("ask") && !first.word.endsWith("نا")) return null;
  const doer = subjectOf(items, cue, verb);
  if (doer !== null) return doer;
  if (first.def || first.chunk !== null || hasAny(first, SPEECH) || first.tags.includes("masdar"))
    return null;
  if (items.slice(1, cue).some((item) => hasAny(item, SPEECH) || item.tags.includes("stop")))
    return null;
  const she = isFeminine(verb.word);
  // `تفقد` may be he or she
  const open = first.word.endsWith("نا") || FIFTH.test(first.word);
  if (!open && she !== isFeminine(first.word)) return null;
  const actor = arabicPhrase(items, 1, cue, "strict");
  // `زار رئيس البلدية المدير وقال`: where the subject ends and whom he met begins nobody can tell
  const last = actor === null || actor.to < 4 ? undefined : items[actor.to - 1];
  if (last?.def === true && last.tags.includes("office")) return null;
  const may = actor?.kind === "person" || actor?.kind === "body" || actor?.kind === "party";
  if (actor === null || !may) return null;
  // `زار الوفد السجن وقال`, `تعترض وزارة المياه على الحصيلة وتقول`: of a body both verbs stand close
  const close = cue - actor.to <= 6 && (she || !open);
  if (actor.kind !== "person" && !close) return null;
  if (!actor.definite && !isDefinite(items[actor.to - 1])) return null;
  return { phrase: actor, from: 1 };
}

/** `عائلات المفقودين تعتصم أمام الوزارة، وتقول إن`: who does it stands first, and both verbs agree. */
function subjectOf(items: readonly Item[], cue: number, verb: Item): Actor | null {
  const phrase = arabicPhrase(items, 0, cue, "strict");
  const does = phrase === null ? undefined : items[phrase.to];
  if (phrase === null || does === undefined || phrase.to >= cue - 1 || phrase.kind === "document")
    return null;
  const present = /^[يت]\p{L}{3}/u;
  if (does.chunk !== null || !present.test(does.word) || !present.test(verb.word)) return null;
  if (isFeminine(does.word) !== isFeminine(verb.word)) return null;
  if (
    items.slice(phrase.to, cue).some((item) => hasAny(item, SPEECH) || item.tags.includes("stop"))
  )
    return null;
  return { phrase, from: 0 };
}

/** How far before `قائلاً` the verb stands beside which he does it. */
const REACH = 18;

/**
 * `رد المتحدث على الأسئلة قائلاً:`, `اكتفى رئيس اللجنة بالقول إن`: whoever does what the clause's verb tells says it in doing so,
 * be that verb one of speech or not. Null where the clause does not name him behind its verb.
 */
export function actorBeside(items: readonly Item[], cue: number): Actor | null {
  for (let i = cue - 2; i >= Math.max(0, cue - REACH); i--) {
    const [item, before] = [items[i], items[i - 1]];
    if (item === undefined || item.tags.includes("stop")) return null;
    const opens = before === undefined || item.conj || hasAny(before, ["comma", "clause"]);
    if (!opens || item.def || item.prep !== "" || item.chunk !== null) continue;
    if (
      (hasAny(item, NO_VERBS) && !item.tags.includes("verb")) ||
      (item.sense === null && isDefinite(item)) ||
      PRONOUNS.has(item.word)
    )
      continue;
    const phrase = arabicPhrase(items, i + 1, cue, "strict");
    if (phrase !== null && !phrase.counts && phrase.kind !== "document")
      return { phrase, from: i + 1 };
  }
  return null;
}

const NO_VERBS: readonly string[] = [
  "office",
  "anon",
  "document",
  "body-noun",
  "party-noun",
  "agency-noun",
  "outlet-noun",
  "masdar",
  "opening",
  "that",
  "comma",
  "one-of",
];

/** `وهو بائع خضار: «…»` is no deed. */
const PRONOUNS: ReadonlySet<string> = new Set(
  "هو هي هم وهو وهي وهم فهو هذا هذه ذلك تلك من عن في علي الي ما لا لم لن و ثم او".split(" "),
);

const FIFTH = /^[وف]?ت\p{L}+[^ت\P{L}]$/u;

/** `زارت`, `تعترض`: a verb of hers, past or present. */
function isFeminine(word: string): boolean {
  return word.endsWith("ت") || /^[وف]?س?ت\p{L}{3}/u.test(word);
}

const SPEECH: readonly string[] = ["say", "say-that", "say-accuse", "voices", "cite", "according"];
