import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Measure } from "../../../model/figure.ts";
import { isShare } from "../figure-vetoes.ts";
import type { FigureRule } from "./figure-rule.ts";

/** What is left of a house that is lost, said without a verb of destruction. */
const RUINED = [
  "uninhabitable",
  "unusable",
  "rubble",
  "ash",
  "ashes",
  "cinders",
  "charred",
  "derelict",
];
/** What a house is that is hurt and stands. */
const HURT = ["roofless", "windowless", "unsafe", "unsound", "leaking"];
/** Parts of a building that break before it does. */
const PARTS =
  "=roofs|=roof|=windows|=walls|=doors|=panes|=shutters|=facades|=fronts|=ceilings|=balconies";

const words = (list: readonly string[]): string => list.map((word) => `=${word}`).join("|");

function things(m: Match, measure: Measure, rule: string): readonly FigureDraft[] | null {
  const count = countFrom(m.get("c"), rule);
  if (count === null || count.unit === "events" || !isThing(count.unit)) return null;
  if (isShare(m.items, m.from) || count.noun.includes("fixture")) return null;
  return drafts(draft(count, measure, rule, { phase: "done" }));
}

/** Houses and things that are lost or hurt by what is said of their state or of their parts. */
export const englishRuinFigures: readonly FigureRule[] = [
  {
    id: "en.figure.left-ruined",
    pattern: `c:count aux|=now|=left|=only{0,2} s:${words([...RUINED, ...HURT])}`,
    read: (m) =>
      things(
        m,
        RUINED.includes(m.get("s")?.word ?? "") ? "destroyed" : "damaged",
        "en.figure.left-ruined",
      ),
    why: "'left 40 homes uninhabitable', 'nine huts are ash': the state says that they are lost, or hurt.",
    hits: [
      ["The storm left 40 homes uninhabitable.", "destroyed houses 40"],
      ["Nine huts are ash.", "destroyed houses 9"],
      ["Some 60 houses are roofless.", "damaged houses ~60"],
    ],
    misses: ["The storm left 40 people homeless.", "Nine huts are inhabitable."],
  },
  {
    id: "en.figure.set-alight",
    pattern: "=set|=sets|=setting c:count|quantity =alight|=ablaze|=afire",
    read: (m) => things(m, "destroyed", "en.figure.set-alight"),
    why: "'set four buildings alight': the number stands inside its verb.",
    hits: [
      ["The mob set four buildings alight.", "destroyed buildings 4"],
      ["Fighters were setting 20 houses ablaze.", "destroyed houses 20"],
    ],
    misses: ["The mob set four rules.", "They set four men alight."],
  },
  {
    id: "en.figure.things-lost",
    pattern: "c:count aux{0,2} =lost|=gone",
    read: (m) => {
      // "four trucks lost their way", "three boats gone to sea"
      const last = m.items[m.to];
      // "20 houses had lost their roofs"
      const aux = m.items.slice(m.from + 1, m.to - 1).map(({ word }) => word);
      if (/^(?:has|have|had)$/u.test(aux.at(-1) ?? "")) return null;
      const ends =
        last === undefined ||
        ["stop", "comma", "clause", "paren", "in", "date", "dash"].some((tag) =>
          last.tags.includes(tag),
        ) ||
        ["with", "and", "so", "already", "since", "on", "overnight", "when", "after"].includes(
          last.word,
        );
      return ends ? things(m, "destroyed", "en.figure.things-lost") : null;
    },
    why: "'2,000 roofs lost', '3 trucks gone': without a verb, as in a headline or a post.",
    hits: [
      ["A survey suggested 200 houses lost.", "destroyed houses 200"],
      ["The drone hit the convoy, 3 trucks gone.", "destroyed vehicles 3"],
      ["Some 700 hectares burned and 45 homes were lost.", "destroyed houses 45"],
    ],
    misses: ["Three trucks lost their way.", "The town lost 200 people."],
  },
  {
    id: "en.figure.parts-of-homes",
    pattern: [
      `${PARTS} -{0,2} =of|=from|=off|=in more? =than? c:count`,
      // "smashing the windows of four patrol cars"
      `=smashing|=smashed|=breaking|=broke|=shattering|=shattered|=cracking article{0,1} ${PARTS} =of|=on|=in c:count`,
      // "torn off" is one word by then
      `${PARTS} aux{0,2} pred c:count`,
    ],
    read: (m) => {
      const near = m.items.slice(Math.max(0, m.from - 6), m.from + 5);
      return near.some(({ word }) => BREAKING.test(word))
        ? things(m, "damaged", "en.figure.parts-of-homes")
        : null;
    },
    why: "'punched holes in the roofs of 60 homes', 'shattered windows in 23 houses': a house that loses a part is damaged.",
    hits: [
      ["Shrapnel punched holes in the roofs of 60 homes.", "damaged houses 60"],
      ["Windows were broken in 23 houses.", "damaged houses 23"],
      ["They stormed the yard, smashing the windows of four patrol cars.", "damaged vehicles 4"],
      [
        "Roofs were torn off 130 houses, and eleven pylons were brought down.",
        "damaged houses 130",
      ],
    ],
    misses: ["They painted the roofs of 60 homes.", "The roofs of 60 homes are red."],
  },
];

const BREAKING =
  /^(?:broken|broke|breaking|shattered|shattering|smashed|smashing|tore|torn|tearing|ripped|ripping|blew|blown|blowing|punched|punching|peeled|cracked|cracking|stripped|stripping|lifted|lifting|collapsed|pierced|damaged|damaging|holed|knocked)$/u;
