import { fold } from "../../text/fold.ts";
import type { Spoken } from "./attribute.ts";
import type { AttributionDraft } from "./draft.ts";

/** Who has spoken in a report so far, the last one last. */
export interface SpeakerMemory {
  readonly remember: (spoken: Spoken, sentence: number) => void;
  /** Whom a verb without subject, "he" or "it" means; null where nobody near may. */
  readonly recall: (
    means: NonNullable<AttributionDraft["inherits"]>,
    form: AttributionDraft["form"],
    sentence: number,
  ) => Spoken | null;
}

/** Sentences back to which `وأضاف` may look; after more, the speaker is forgotten. */
const NEAR = 4;
/** Speakers kept: nobody goes on after so many others. */
const KEPT = 8;

export function speakerMemory(raw: string): SpeakerMemory {
  const recent: { readonly spoken: Spoken; readonly sentence: number }[] = [];
  return {
    remember(spoken, sentence) {
      recent.push({ spoken, sentence });
      if (recent.length > KEPT) recent.shift();
    },
    recall(means, form, sentence) {
      let fallback: Spoken | null = null;
      for (let i = recent.length - 1; i >= 0; i--) {
        const one = recent[i];
        if (one === undefined || sentence - one.sentence > NEAR) break;
        const { spoken } = one;
        if (!may(means, spoken) && !(means === "body" && isWritten(spoken, raw))) continue;
        // "the emergency room" may be "it"; a porter whom no lexicon knows is not, while a body was named before
        const sure = means !== "body" || spoken.kind !== "unnamed";
        if (sure && fits(form, spoken, raw)) return spoken;
        fallback ??= spoken;
      }
      // "they" of one who is no many may be anybody
      return form === "they" && isArabic(raw) ? null : fallback;
    },
  };
}

function isArabic(raw: string): boolean {
  return /[\u0600-\u06ff]/u.test(raw.slice(0, 200));
}

/** "Fighters said in a statement that two had died. Four were held, it added": what many people have written is "it" as well. */
function isWritten(spoken: Spoken, raw: string): boolean {
  const { end } = spoken.cue;
  return IN_WRITING.test(raw.slice(end, end + WRITTEN)) && isMany(spoken, raw);
}
/** Letters behind the verb in which it is told where somebody said it. */
const WRITTEN = 60;
const IN_WRITING =
  /^\s+(?:(?:on|late|early)\s+)?(?:\p{Lu}\p{L}+\s+)?in\s+(?:an?|their|one|another)\s+(?:[\p{L}-]+\s+){0,2}(?:statement|communiqué|communique|post|release|report)\b/u;

/** Nobody says "he" of a ministry; of an unnamed official or a witness everybody does. */
function may(means: NonNullable<AttributionDraft["inherits"]>, { kind }: Spoken): boolean {
  if (means === "any") return true;
  const personal = kind === "person" || kind === "witness" || kind === "unnamed";
  return means === "person" ? personal : kind !== "person" && kind !== "witness";
}

/** Whether the verb's gender and number are the speaker's, where both show them. */
function fits(form: AttributionDraft["form"], spoken: Spoken, raw: string): boolean {
  if (form === undefined) return true;
  const word = fold(raw.slice(spoken.words.start, spoken.words.end).split(/\s/u)[0] ?? "").replace(
    /^ال/u,
    "",
  );
  if (!/[\u0600-\u06ff]/u.test(word)) return form !== "they" || isMany(spoken, raw);
  const many = /(?:ون|ين)$/u.test(word) || PEOPLE.has(word);
  if (form === "they") return many;
  if (many) return false;
  const she = (word.endsWith("ه") && !MEN.has(word)) || word.endsWith("ات") || WOMEN.has(word);
  // a name alone shows no gender, a title does
  if (form === "she") return she || (spoken.kind === "person" && !HE.has(word));
  return !she;
}
/** "Some families", "residents", "police", "a man and his wife". */
function isMany({ words }: Spoken, raw: string): boolean {
  const text = fold(raw.slice(words.start, words.end));
  const head =
    /^(.*?)(?:\s(?:of|for|in|from|at|on|with|inside|near|who)\s|$)/u.exec(text)?.[1] ?? text;
  return (
    /[^s]s$/u.test(head) ||
    /\band\b/u.test(text) ||
    /(?:police|people|ppl|men|women|some|several|many|others|both)$/u.test(head)
  );
}

/** Plurals without ending: `شهود قالوا`. */
const PEOPLE: ReadonlySet<string> = new Set(
  "شهود سكان اهالي اهل ناس اطباء اطبا نشطاء نشطا خبراء خبرا تجار عمال جنود حراس زملا اقارب ذوو".split(
    " ",
  ),
);
const HE: ReadonlySet<string> = new Set(
  "قايد قيادي مدير رييس وزير محافظ ضابط مسوول متحدث ناطق شيخ طبيب سفير عميد عقيد نايب خبير ناشط مصدر مختار منسق مبعوث ممثل قاض محام باحث دبلوماسي عضو حارس سايق موظف ممرض مسعف".split(
    " ",
  ),
);
const MEN: ReadonlySet<string> = new Set(["عمده", "خليفه", "علامه"]);
/** Feminine without ending; of things in the plural "she" is said too. */
const WOMEN: ReadonlySet<string> = new Set(
  "مصادر تقارير انباء انبا معلومات صور وسايل كتايب سرايا فصايل جهات امم قوات صحف قنوات مواقع ام اخت بنت اوساط دواير عايلات".split(
    " ",
  ),
);
