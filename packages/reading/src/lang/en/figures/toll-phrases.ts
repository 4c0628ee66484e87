import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import { toll } from "../toll-reads.ts";
import type { FigureRule } from "./figure-rule.ts";

const NO_OTHER = "!stop|comma|clause|quantity|count|toll|neg";
const HOW = "=completely|=fully|=totally|=partially|=partly|=badly|=severely|=seriously";

/** "the three car bombs", "three houses": what a toll comes from, and none of those it counts. */
function isOfNobody(m: Match): boolean {
  const chunk = m.get("n")?.chunk;
  if (chunk?.kind !== "count") return false;
  return chunk.unit !== "persons" && chunk.unit !== "families";
}

/** Totals with something between their noun and their number: a place, what the toll comes from, whoever says so. */
export const englishTollPhrases: readonly FigureRule[] = [
  {
    id: "en.figure.toll-past-count",
    pattern: [
      `v:victim? t:toll-word =from|=of|=in|=after|=across ${NO_OTHER}{0,8} n:count ${NO_OTHER}{0,10} reach|reach-weak reach{0,1} about{0,1} c:quantity`,
      `t:toll of article? v:victim|pred|missing-adj =from|=of|=in|=after|=across ${NO_OTHER}{0,8} n:count ${NO_OTHER}{0,10} reach|reach-weak reach{0,1} about{0,1} c:quantity`,
    ],
    read: (m) => (isOfNobody(m) ? toll(m, "en.figure.toll-past-count") : null),
    why: "'The death toll from the three car bombs reached 32': the number of what killed them stands before that of the dead.",
    hits: [
      ["The death toll from the three car bombs reached 32 on Monday.", "killed unknown 32 total"],
      [
        "Death toll from the two raids that hit a market in Tesk reached 32 while 40 others were injured.",
        "killed unknown 32 total",
      ],
      [
        "The death toll from the shelling that hit three houses reached 32.",
        "killed unknown 32 total",
      ],
      ["The number of wounded in the two blasts rose to 61.", "wounded unknown 61 total"],
    ],
    misses: [
      "The death toll of the 12 inmates is told in a book.",
      "The death toll from the fire that killed 12 guards reached a peak.",
    ],
  },
  {
    id: "en.figure.toll-placed",
    pattern: [
      `t:toll of article? w:counted =in|=from|=at|=across|=near !stop|comma|clause|quantity|count|toll|neg|pred|victim|aux|among{1,5} =who|=that? aux{0,3} v:victim|pred|missing-adj ${NO_OTHER}{0,16} reach|reach-weak reach|about|=a|=total|of|=now|=still{0,4} c:quantity`,
      `t:toll of article? w:counted =who|=that|=which? aux{0,3} ${HOW} v:pred+past ${NO_OTHER}{0,16} reach|reach-weak reach|about|=a|=total|of|=now|=still{0,4} c:quantity`,
    ],
    read: (m) => toll(m, "en.figure.toll-placed"),
    why: "'The number of people in Tesk killed in the storm has reached 4,642', 'of houses that were completely destroyed': a place or an adverb before what befell them.",
    hits: [
      [
        "The number of people in Tesk killed in the storm has reached 4,642.",
        "killed unknown 4642 total",
      ],
      ["The number of farmers in Olm who were wounded rose to 31.", "wounded farmers 31 total"],
      [
        "The number of houses that were completely destroyed exceeded 2,551.",
        "destroyed houses >2551 total",
      ],
    ],
    misses: [
      "The number of people in Tesk has reached 4,642.",
      "The number of people in Tesk who read of those killed in the storm was not told.",
    ],
  },
  {
    id: "en.figure.toll-confirmed",
    pattern: [
      `v:victim? t:toll-word ${NO_OTHER}{0,12} aux{1,3} =confirmed|=estimated|=announced|=reported|=revised|=corrected|=recorded|=adjusted =as|=at|=to about{0,1} c:quantity`,
      `t:toll of article? v:victim|pred|missing-adj ${NO_OTHER}{0,12} aux{1,3} =confirmed|=estimated|=announced|=reported|=revised|=corrected|=recorded|=adjusted =as|=at|=to about{0,1} c:quantity`,
    ],
    read: (m) => toll(m, "en.figure.toll-confirmed"),
    why: "'The death toll from the blast has been confirmed as 11': whoever confirms a total says what it is.",
    hits: [
      [
        "The death toll from the blast in Tesk has been confirmed as 11.",
        "killed unknown 11 total",
      ],
      ["The number of wounded was recorded as 40.", "wounded unknown 40 total"],
    ],
    misses: [
      "The death toll from the blast has been confirmed at noon.",
      "The toll of the bridge was confirmed as fair.",
    ],
  },
  {
    id: "en.figure.toll-which-first",
    pattern: [
      "v:victim? t:toll-word comma =which =had{0,1} =initially|=first|=earlier|=previously|=originally =had{0,1} reach|aux|=been{1,2} reach{0,1} c:quantity date|in|func{0,3} comma aux|=since|=now|=later{0,3} reach|=adjusted|=revised|=corrected|=updated|=lowered|=increased =up|=down{0,1} reach d:quantity",
      "t:toll of article? v:victim|pred|missing-adj comma =which =had{0,1} =initially|=first|=earlier|=previously|=originally =had{0,1} reach|aux|=been{1,2} reach{0,1} c:quantity date|in|func{0,3} comma aux|=since|=now|=later{0,3} reach|=adjusted|=revised|=corrected|=updated|=lowered|=increased =up|=down{0,1} reach d:quantity",
    ],
    read: (m) => {
      const id = "en.figure.toll-which-first";
      const measure = m.get("v")?.sense?.measure ?? "killed";
      const of = (name: string, earlier: boolean): ReturnType<typeof draft> => {
        const count = countFrom(m.get(name), id);
        return draft(count === null ? null : { ...count, unit: "persons" }, measure, id, {
          mode: "total",
          phase: "done",
          ...(earlier ? { earlier: true } : {}),
        });
      };
      return drafts(of("c", true), of("d", false));
    },
    why: "'The number of wounded, which initially stood at 65, was adjusted to 85': two totals, the second of which holds.",
    hits: [
      [
        "The number of wounded, which initially stood at 65, was adjusted to 85 on Sunday.",
        "wounded unknown 85 total",
      ],
      [
        "The death toll, which had first been put at 12, was later revised to nine.",
        "killed unknown 9 total",
      ],
    ],
    misses: [
      "The number of wounded, which initially stood at 65, was not told again.",
      "The number of schools, which initially stood at 65, was raised to 85.",
    ],
  },
  {
    id: "en.figure.toll-from-alone",
    pattern:
      "v:victim? t:toll of? article? w:=people|=persons|=civilians|=those? v:victim|pred+past|missing-adj? aux{0,2} =rose|=risen|=climbed|=jumped|=grew|=grown|=increased|=fell|=fallen|=dropped =up|=down{0,1} =from c:quantity",
    read: (m) => (isRange(m) ? null : before(toll(m, "en.figure.toll-from-alone"))),
    why: "'The number of injured rose from 65': what it was, where nothing is told of what it came to.",
    hits: [
      ["The number of injured rose from 65.", "wounded unknown 65 total"],
      ["The minister said the death toll has risen from 12.", "killed unknown 12 total"],
    ],
    misses: ["The number of injured rose to 65.", "The road toll rose from 12 dinars."],
  },
  {
    id: "en.figure.number-of-deeds",
    pattern: "=number of article? w:deed reach|reach-weak reach|about|=now|=then{0,2} c:quantity",
    read: (m) => {
      const id = "en.figure.number-of-deeds";
      const { unit, group = "unknown", measure } = m.get("w")?.sense ?? {};
      const count = countFrom(m.get("c"), id);
      return count === null || unit !== "events" || measure !== undefined
        ? null
        : drafts(draft({ ...count, unit, group }, "other", id, { mode: "total", phase: "done" }));
    },
    why: "'bringing the number of blasts to 16 and the death toll to 68': so many deeds, and no dead.",
    hits: [
      [
        "It killed five people, bringing the total number of blasts to 16 and the death toll to 68.",
        "other attacks 16 total",
      ],
      ["The number of attacks rose to nine.", "other attacks 9 total"],
    ],
    misses: ["The number of schools rose to 16.", "The number of dead rose to 16."],
  },
];

/** "from 65 to 85" */
function isRange(m: Match): boolean {
  const chunk = m.get("c")?.chunk;
  return chunk?.kind === "quantity" && chunk.was !== undefined;
}

/** The total of a while ago. */
function before(told: readonly FigureDraft[] | null): readonly FigureDraft[] | null {
  return told?.map((one) => ({ ...one, earlier: true })) ?? null;
}
