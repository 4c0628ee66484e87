import { fold } from "@tarjih/reading";
import type { Chain } from "@tarjih/reading";
import { canonicalName } from "./source-names.ts";

/**
 * The outlet whose reporter closes a chain ("Norda reporter at the morgue", `مراسل وكالة براق في المكان`, `مراسلها`),
 * or null: what the own people of an outlet or a monitor saw, it knows. "A reporter" alone may be anybody's.
 */
export function reportersOutlet(chain: Chain): string | null {
  const last = chain.at(-1);
  const before = chain.at(-2);
  if (last === undefined || before === undefined) return null;
  const isTeam = MAY_BE_TEAM.test(last.source);
  if (!isTeam && !PEOPLE.has(last.kind)) return null;
  const words = last.source.split(/\s+/u);
  const folded = words.map((word) => fold(word));
  if (isTeam && canonicalName(teamOf(words, folded)) === canonicalName(before.source))
    return before.source;
  if (!PEOPLE.has(last.kind)) return null;
  const english = folded.findIndex((word) => ENGLISH.has(word));
  if (english >= 0) {
    const name = words.slice(0, english).filter((word) => !OURS.has(fold(word)));
    // "Local reporters" are nobody's in particular.
    if (name.length > 0)
      return name.some((word) => /^\p{Lu}/u.test(word))
        ? name.join(" ").replace(/['’]s?$/u, "")
        : null;
    return folded.slice(0, english).some((word) => POSSESSIVE.has(word)) ? before.source : null;
  }
  const [first = ""] = folded;
  const match = ARABIC.exec(first);
  if (match === null) return null;
  if (match[1] !== undefined) return before.source;
  const end = folded.findIndex((word, at) => at > 0 && PLACING.has(word));
  const name = words.slice(1, end < 0 ? words.length : end);
  // `مراسل محلي`; an outlet without a word for its kind is known to reading.
  return MEDIA.has(fold(name[0] ?? "")) ? name.join(" ") : null;
}

/** Whose people they are: "a team from the Coast Monitor", "Alba staff", `فريق من مرصد الساحل`; empty for others. */
function teamOf(words: readonly string[], folded: readonly string[]): string {
  const team = folded.findIndex((word) => TEAM.has(word));
  if (team < 0) return "";
  const behind = words.slice(team + (FROM.has(folded[team + 1] ?? "") ? 2 : 1));
  return (behind.length > 0 ? behind : words.slice(0, team)).join(" ");
}

/** Looked at before the words are taken apart: a million sources are asked. */
const MAY_BE_TEAM =
  /team|staff|member|activist|volunteer|researcher|investigator|فريق|فرق|طاقم|باحثو|ناشطو|نشطاء|متطوعو/iu;
const TEAM: ReadonlySet<string> = new Set(
  "team teams staff members activists volunteers researchers investigators فريق فرق طاقم باحثو ناشطو نشطاء متطوعو"
    .split(" ")
    .map((word) => fold(word)),
);
const FROM: ReadonlySet<string> = new Set(["from", "of", "with", "من", "في"]);

const PEOPLE: ReadonlySet<string> = new Set(["person", "unnamed", "witness"]);
const ENGLISH: ReadonlySet<string> = new Set(
  (
    "reporter reporters correspondent correspondents journalist journalists photographer photographers " +
    "observers monitors researchers"
  ).split(" "),
);
const POSSESSIVE: ReadonlySet<string> = new Set(["our", "its", "their"]);
const OURS: ReadonlySet<string> = new Set(["a", "an", "the", "one", "two", ...POSSESSIVE]);
/** `مراسل`, `مراسلها`, `مراسلنا`, `مراسلو`; folded. */
const ARABIC = /^(?:مراسل|موفد|مصور)(?:ي|و|ه|ته)?(نا|ها|هم)?$/u;
const MEDIA: ReadonlySet<string> = new Set(
  "وكالة صحيفة جريدة موقع قناة إذاعة راديو شبكة يومية مجلة".split(" ").map((word) => fold(word)),
);
const PLACING: ReadonlySet<string> = new Set(["في", "من", "علي", "الي", "لدي", "عند"]);
