import type { Passage } from "../../../model/passage.ts";
import type { SourceKind } from "../../../model/source.ts";
import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import { arabicDraft } from "../../attributions/arabic-draft.ts";
import { arabicPhrase } from "../../attributions/arabic-phrase.ts";
import { isHeldFor } from "../../attributions/arabic-unsaid.ts";
import { isAdjective } from "../../attributions/arabic-words.ts";
import type { AttributionDraft, SourcePhrase } from "../../attributions/draft.ts";
import { englishDraft, reachAfter } from "../../attributions/english-draft.ts";
import { isMeasure } from "../../attributions/english-measure.ts";
import { englishPhrase } from "../../attributions/english-phrase.ts";
import { withinWhat } from "../../attributions/english-what-says.ts";
import { isHadByPlace } from "../../names/place-phrase.ts";
import type { Fired } from "../../rule.ts";
import { isCapital, isNoun } from "./candidates.ts";
import type { Name } from "./names.ts";

/** End of the id of the rule that reads a speaker as likely. */
export const LIKELY_SPEAKER = ".attribution.likely";

/** What a name is made to say, and by which word; null where it cannot speak. */
export function speakerDraft(
  items: readonly Item[],
  { from, to, end }: Name,
  lang: "ar" | "en",
  raw: string,
): Fired<AttributionDraft> | null {
  if (isNobody(items, from, to, raw)) return null;
  const phrase =
    (lang === "en"
      ? englishPhrase(items, from, to, raw, "any")
      : arabicPhrase(items, from, endBehind(items, to), "any")) ?? plainPhrase(items, from, to);
  if (phrase === null || isPlaceAlone(items, phrase)) return null;
  const until = Math.max(end, phrase.to);
  const cueAt = cueOf(items, from, until, raw);
  if (cueAt === null || isUnsaid(items, cueAt)) return null;
  if (isBlamed(items, cueAt, until) || isHadByPlace(items, cueAt)) return null;
  const out =
    lang === "en"
      ? englishOf(items, from, phrase, cueAt)
      : arabicOf(items, from, until, phrase, cueAt);
  return out === null
    ? null
    : {
        out: { ...out, words: withoutGenitive(out.words, raw) },
        rule: `${lang}${LIKELY_SPEAKER}`,
        from: Math.min(from, cueAt),
        to: until,
      };
}

/** `اشتكى السائق | من التعب`: a preposition begins no part of a name whose other words are not likely. */
function endBehind(items: readonly Item[], to: number): number {
  const next = items[to];
  if (next === undefined || isOf(next, PREPOSITION)) return to;
  return Math.min(items.length, to + BEHIND);
}
const PREPOSITION = itemClass("in =من =في =عن =علي =الي =مع =بعد =قبل".split(" "));

/** "the Ministry's claim of 60": who claims is the Ministry. */
function withoutGenitive({ start, end }: Passage, raw: string): Passage {
  const own = /['’]s?$/u.exec(raw.slice(start, end));
  return { start, end: own === null ? end : end - own[0].length };
}

/** "No ministry grumbled", `لن تتعهد الحكومة`, `هل اشتكت النقابة`, `لو ردت`: said by nobody. */
function isUnsaid(items: readonly Item[], cueAt: number): boolean {
  if (isHeldFor(items, cueAt)) return true;
  for (let at = cueAt; at >= 0 && cueAt - at <= UNSAID; at--) {
    const item = items[at];
    if (item === undefined || isOf(item, ENDS)) return false;
    if (isOf(item, NEGATED)) return true;
  }
  return false;
}
const UNSAID = 4;

/** "A bombing | blamed on rebels killed 12": what is blamed on somebody blames nobody. */
function isBlamed(items: readonly Item[], cueAt: number, end: number): boolean {
  return cueAt === end && items[cueAt]?.word === "blamed" && items[cueAt + 1]?.word === "on";
}
const NEGATED = itemClass(
  "neg =no =not =never =rarely =seldom =hardly =scarcely =if =will =would =could =may =might =لم =لن =لا =ما =هل =لو =سوف".split(
    " ",
  ),
);
/** Items behind the likely words that its grammar may still give to a name (`المركز الأهلي | للتوثيق`). */
const BEHIND = 6;

/** "It should be noted", a place, and the outlet itself ("an earlier version of this report said"). */
function isNobody(items: readonly Item[], from: number, to: number, raw: string): boolean {
  const name = items.slice(from, to);
  // "RT @OurTown: 14 dead" has the handle for its source already
  if (HANDLE.test(raw.charAt((name[0]?.start ?? 0) - 1))) return true;
  const isPlace = name.every(({ chunk }) => chunk?.kind === "name" && chunk.is === "place");
  const isOwn = items.slice(Math.max(0, from - 1), to).some((one) => isOf(one, THIS));
  // "according to his estimate": whose it is stands elsewhere
  const isHis = name.length === 1 && name[0]?.tags.includes("poss") === true;
  return isPlace || isOwn || isHis || name[0]?.word === "it" || isOfPaper(items, from);
}

/** `المرصد، | ومقره لندن | ، …`: the words are more than a place, who is meant by them is none. */
function isPlaceAlone(items: readonly Item[], { words }: SourcePhrase): boolean {
  return items.some(
    ({ start, end, chunk }) =>
      start === words.start && words.end === end && chunk?.kind === "name" && chunk.is === "place",
  );
}

/** `حصيلة | سابقة | لوزارة الصحة`, `أشار بيان | سابق | لغرفة الطوارئ إلى`: what a paper is like; whoever made it stands elsewhere. */
function isOfPaper(items: readonly Item[], from: number): boolean {
  const [paper, item] = [items[from - 1], items[from]];
  if (paper === undefined || item === undefined) return false;
  return isOf(paper, PAPER) && paper.def === item.def && isAdjective(item);
}
const PAPER = itemClass(["document"]);

const HANDLE = /[@#]/u;
const THIS = itemClass(["=this", "=هذا", "=هذه"]);

function englishOf(
  items: readonly Item[],
  from: number,
  phrase: SourcePhrase,
  cueAt: number,
): AttributionDraft | null {
  // "twice as many as the ministry reported": measured by what he says, which is another number
  if (isMeasure(items, from, cueAt)) return null;
  const reach = cueAt < from ? "around" : reachAfter(items, cueAt);
  return withinWhat(items, englishDraft(items, from, phrase, cueAt, reach), cueAt);
}

function arabicOf(
  items: readonly Item[],
  from: number,
  until: number,
  phrase: SourcePhrase,
  cueAt: number,
): AttributionDraft {
  const last = Math.max(until - 1, cueAt);
  const next = items[last + 1];
  const isEnd = next === undefined || isOf(next, ENDS);
  const said = items[last]?.end ?? phrase.words.end;
  const reach = isEnd ? "around" : "forward";
  return arabicDraft(items, Math.min(from, cueAt), phrase, cueAt, reach, said);
}
const ENDS = itemClass(["stop", "comma"]);

/** A stranger's words, as they stand. */
function plainPhrase(items: readonly Item[], from: number, to: number): SourcePhrase | null {
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined) return null;
  const known = items.slice(from, to).flatMap(({ sense }) => sense?.source ?? []);
  const kind: SourceKind = known[0] ?? "unnamed";
  return { words: { start: first.start, end: last.end }, id: null, kind, body: null, to };
}

/** The word that makes it a saying: a word of saying near by, before others behind the name; else the word next to it. Null where that is no verb: a title, and no sentence. */
function cueOf(items: readonly Item[], from: number, to: number, raw: string): number | null {
  // "Jo Burd, the commander |, said"
  const next = items[to] !== undefined && isOf(items[to], COMMA) ? to + 1 : to;
  for (let d = 0; d < CUE; d++) {
    const [behind, before] = [items[to + d], items[from - 1 - d]];
    if (behind !== undefined && isOf(behind, SAYS)) return to + d;
    if (before !== undefined && isOf(before, SAYS)) return from - 1 - d;
  }
  for (const at of [next, from - 1]) {
    const item = items[at];
    if (item !== undefined && mayBeVerb(item, raw)) return at;
  }
  return null;
}
const CUE = 4;
const COMMA = itemClass(["comma"]);
/** Verbs of saying, and what stands for one; "what" and "spokesman" do not. */
const SAYS = itemClass(
  "say say-that say-accuse say-claim voices cite of-saying says-on shows said-it".split(" "),
);

/** A letterhead goes on with nouns (`المركز الإعلامي | لقوة الحرس`), a place with what it is ("Camp | State"). */
function mayBeVerb(item: Item, raw: string): boolean {
  if (item.prep !== "" || item.chunk !== null || isOf(item, NO_CUE)) return false;
  if (item.def || (item.tags.length === 0 && NO_VERB.test(item.word))) return false;
  return !isNoun(item) && !isCapital(item, raw);
}
/** An unlisted word that is no third person: `لقوة`, `بصوت`, "local", "hoarse". */
const NO_VERB = /^(?:[لب]|[a-z]*(?:[^eds]|[^e]d|[a-z]e)$)/u;
const NO_CUE = itemClass(
  "stop comma punct pred article in time-prep of =( =) =' =’ =of =for =from =at =on =by =and =or =who =which =what =that =the =a =an =في =من =علي =عن =الي =ان =و =وهو =وهي =وهم =هو =هي =هم quote quote-open quote-close dash".split(
    " ",
  ),
);
