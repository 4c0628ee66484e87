import type { Passage } from "../../model/passage.ts";
import type { ChainStep } from "../../model/source.ts";

/** How far before a number its head stands, in units of text. */
const NEAR = 140;

/** Who speaks, and where he was named. */
export type Speaker = Pick<ChainStep, "source" | "kind" | "start" | "end">;

/** From the head to its number nothing may turn to others: "its own dead at seven and the army's at 60", "its own losses, said nine". */
const ON =
  "(?:(?!\\b(?:those|enemy|that|which|who|killing|\\p{L}+['’]s)\\b|\\b(?:said|says|added|reported)\\s|\\band\\s+\\S)[^.;!?\\n\\d]){0,60}$";
const HEADS: { readonly own: RegExp; readonly its: RegExp } = {
  own: new RegExp(
    `(?:(?<whose>[\\p{L}-]+)(?:['’]s|s['’])\\s+|\\b(?<our>our)\\s+)?\\bown\\s+(?:losses|casualties|dead|wounded)\\b${ON}`,
    "iu",
  ),
  its: new RegExp(`\\b(?:its|their)\\s+losses\\b${ON}`, "iu"),
};

/** Words for whoever fights or rules, which may be another one than the speaker. */
const SIDE =
  "(?:army|armies|military|ministry|government|command|police|guards?|soldiers|troops|forces?|front|movement|party|coalition|brigades?|battalion|militias?|militants?|rebels?|insurgents?|gunmen|fighters|enemy|group|side|council|regime|opposition)";
/** "the Front had hidden", "rebels admitted", "accused the Front of hiding": another side, as the subject of its own verb. */
const OTHER_SUBJECT = new RegExp(
  `\\b(?:${SIDE}|\\p{Lu}[\\p{L}-]+)(?:\\s+(?:also|never|still|now|\\p{L}+ly))?\\s+(?:had|has|have|was|were|is|are|did|does|do|would|hid|kept|lost|put|\\p{L}{2,}(?:ed|es)|(?:of|for|from|was)\\s+\\p{L}+ing)\\b`,
  "u",
);

/**
 * Whether "own losses", "its losses" before a number are those of whoever says it: "the Front put its own losses at nine", and not "the ministry said the Front had hidden its
 * own losses, 30 men". Null where no such words stand before the number. Without a speaker they are taken for his.
 */
export function areOwnLosses(
  raw: string,
  { start }: Pick<Passage, "start">,
  speaker?: Speaker,
  kind: keyof typeof HEADS = "own",
): boolean | null {
  const before = raw.slice(Math.max(0, start - NEAR), start);
  const sentence = before.slice(Math.max(...STOPS.map((sign) => before.lastIndexOf(sign))) + 1);
  const head = HEADS[kind].exec(sentence);
  if (head === null) return null;
  if (speaker === undefined || head.groups?.["our"] !== undefined) return true;
  const whose = head.groups?.["whose"];
  // "a spokesman, Colonel Sirri … He put the army's own losses at three dead": of which side he is stands elsewhere
  if (whose !== undefined) return speaker.kind === "person" || isNamed(speaker.source, whose);
  const at = start - sentence.length + head.index;
  const isBefore = speaker.end !== null && speaker.end <= at;
  const from = isBefore ? Math.max(speaker.end, start - sentence.length) : start - sentence.length;
  const between = raw.slice(from, at);
  // the first word of a sentence has its capital from there
  const words = isBefore
    ? between
    : between.replace(/^[\s"“'‘]*\p{Lu}/u, (one) => one.toLowerCase());
  const subject = OTHER_SUBJECT.exec(words)?.[0];
  return subject === undefined || isNamed(speaker.source, subject.split(/\s/u)[0] ?? "");
}
const STOPS = [".", ";", "!", "?", "\n"] as const;

/** "the army's own dead", of the army's spokesman or of one whom the text calls "he". */
function isNamed(source: string, word: string): boolean {
  const names = source.toLowerCase().split(/[^\p{L}]+/u);
  return (
    names.includes(word.toLowerCase()) ||
    (names.length === 1 && /^(?:s?he|it|they)$/u.test(names[0] ?? "")) ||
    (ARMY.test(word) && names.some((name) => ARMY.test(name)))
  );
}
/** A ministry of defence tells of the army's dead. */
const ARMY = /^(?:army|military|defen[cs]e)$/iu;
