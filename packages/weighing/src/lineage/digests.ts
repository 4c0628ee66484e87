import { fold } from "@tarjih/reading";

/** Credit to nobody in particular: to agencies, to media of some kind or country, or to a toll of which nobody says whose. None is an origin. */
export type Digest = "agencies" | "media";

/** "Agencies", `وكالات`, "local media", `وسائل إعلام عبرية`; null for a name that means someone ("Step Media", "state media"). */
export function digestOf(words: string): Digest | null {
  const folded = fold(words).replaceAll(/\s+/gu, " ").trim();
  if (AGENCIES.has(folded)) return "agencies";
  const rest = MEDIA.find((kind) => folded === kind || isBeside(folded, kind));
  if (rest === undefined) return null;
  const others = folded.replace(rest, "").split(/[\s-]+/u);
  return others.every((word) => word === "" || OF_MEDIA.has(bare(word))) ? "media" : null;
}

/** An English word for what they are stands last ("local media"), an Arabic one first (`وسائل إعلام محلية`). */
function isBeside(words: string, kind: string): boolean {
  return words.endsWith(` ${kind}`) || words.startsWith(`${kind} `);
}

function bare(word: string): string {
  return word.replace(/^(?:وال|ال)(?=\p{L}{2})/u, "");
}

const AGENCIES: ReadonlySet<string> = new Set(
  ["وكالات", "الوكالات", "وكالات الأنباء", "متابعات", "agencies", "news agencies", "wires"].map(
    (words) => fold(words),
  ),
);

/** Longer ones first. */
const MEDIA: readonly string[] = [
  "media outlets",
  "media reports",
  "media sources",
  "news outlets",
  "news reports",
  "news sites",
  "news websites",
  "press reports",
  "newspaper reports",
  "newspapers",
  "media",
  "وسائل الإعلام",
  "وسائل إعلام",
  "وسائل إعلامية",
  "تقارير إعلامية",
  "تقارير صحفية",
  "تقارير إخبارية",
  "مصادر إعلامية",
  "مواقع إخبارية",
  "صحف",
  // "an earlier toll", `حصيلة سابقة`: who counted it is not said
  "toll",
  "tally",
  "حصيلة",
].map((words) => fold(words));

/** What kind of media, or whose. A state's media are its voice and no digest; a word that is not here may be a name. */
const OF_MEDIA: ReadonlySet<string> = new Set(
  (
    "the a an earlier previous preliminary initial first latest سابقة أولية أخيرة جديدة " +
    "local foreign international regional western arab arabic national domestic independent opposition various " +
    "several some many other different israeli hebrew syrian iraqi yemeni lebanese palestinian sudanese libyan turkish " +
    "iranian russian ukrainian american us british french german egyptian saudi qatari emirati jordanian tunisian algerian " +
    "محلية أجنبية دولية عالمية إقليمية غربية عربية وطنية مستقلة معارضة مختلفة عدة متعددة أخرى متطابقة عبرية إسرائيلية سورية " +
    "عراقية يمنية لبنانية فلسطينية سودانية ليبية تركية إيرانية روسية أوكرانية أمريكية أميركية بريطانية فرنسية ألمانية " +
    "مصرية سعودية قطرية إماراتية أردنية تونسية جزائرية"
  )
    .split(" ")
    .map((word) => fold(word)),
);
