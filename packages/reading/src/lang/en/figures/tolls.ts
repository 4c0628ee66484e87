import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import { yearLike } from "../../../extract/numbers/year-like.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { toll } from "../toll-reads.ts";
import { englishBroughtFigures } from "./brought.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

const TOLL_OF = `t:toll of|=for? article|poss|=those|=still|=confirmed|=known|=registered|=verified|=documented|=recorded|=officially? article|poss|=those|=still|=confirmed|=known|=registered|=verified|=documented|=recorded|=officially? article|poss|=those|=still|=confirmed|=known|=registered|=verified|=documented|=recorded|=officially? w:counted|party-noun? =who|=that? aux? aux? =feared|=presumed|=believed|=known|=confirmed|=thought|=reported? =to? aux? v:victim|toll-noun|pred|missing-adj? !quantity|count|comma|clause|toll|among|neg{0,20}`;

/** "went up from 22", with nothing of what it came to. */
function isOnlyFrom(m: Match): boolean {
  const at = m.items.findIndex((item) => item === m.get("c"));
  const chunk = m.items[at]?.chunk;
  return (
    m.items[at - 1]?.word === "from" &&
    (/^(?:up|down|went|gone)$/u.test(m.items[at - 2]?.word ?? "") || isBehindBy(m, at - 2)) &&
    !(chunk?.kind === "quantity" && chunk.was !== undefined)
  );
}

/** "The new toll adds to 43 killed in the previous 24 hours": those before are no part of it. */
function isAdded(m: Match): boolean {
  const at = m.items.findIndex((item) => item === m.get("c"));
  return m.items[at - 1]?.word === "to" && /^add(?:s|ed|ing)?$/u.test(m.items[at - 2]?.word ?? "");
}

/** "fell by six, from 30", "fell by six from 30" */
function isBehindBy({ items }: Match, before: number): boolean {
  const by = items[before]?.tags.includes("comma") === true ? before - 2 : before - 1;
  return items[by]?.word === "by";
}

/** Running totals, totals they are compared with, and lists of totals. */
export const englishTollFigures: readonly FigureRule[] = [
  {
    id: "en.figure.toll-of-to",
    pattern:
      "t:toll-word of c:count|quantity aux{0,2} r:reach reach|=now|=since{0,2} d:count|quantity",
    read: (m) => {
      const id = "en.figure.toll-of-to";
      const [c, d] = [countFrom(m.get("c"), id), countFrom(m.get("d"), id)];
      if (c === null || d === null || c.unit === "events" || d.unit === "events") return null;
      const { group } = c;
      const total = { mode: "total", phase: "done" } as const;
      return drafts(
        draft({ ...c, unit: "persons" }, "killed", id, { ...total, earlier: true }),
        draft(
          { ...d, group: d.group === "unknown" ? group : d.group, unit: "persons" },
          "killed",
          id,
          total,
        ),
      );
    },
    why: "'The initial death toll of six inmates had escalated to 31': two totals, the second of which holds.",
    hits: [
      ["The initial death toll of six inmates had escalated to 31.", "killed inmates 6 total"],
      ["The initial death toll of six inmates had escalated to 31.", "killed inmates 31 total"],
    ],
    misses: ["A death toll of six was given.", "The toll of 12 marks rose to 14 marks."],
  },
  {
    id: "en.figure.toll-reached",
    pattern: [
      `${TOLL_OF} r:reach|reach-weak reach|about|=a|=total|=from|of|=instead|=still|=only|=actually|=now|=therefore|=thus|=then|=hence{0,4} c:count|quantity`,
      `${TOLL_OF} =went|=goes|=gone|=going|=crept|=shot|=edged|=moved =up|=down =to|=from about{0,2} c:count|quantity`,
      `${TOLL_OF} =went|=goes|=gone|=going =up|=down =by about? quantity comma? =to about? c:count|quantity`,
      `${TOLL_OF} =went|=gone =from c:count|quantity`,
      // "The previous toll had been 14", "The toll, released on Tuesday, was 14"
      "t:toll-word =had|=has =been about{0,2} c:count|quantity",
      "t:toll-word comma !quantity|count|comma|stop|clause|toll{1,10} comma aux{1,2} about{0,2} c:count|quantity",
      "t:toll-word comma !quantity|count|comma|stop|clause|toll{1,10} comma r:reach|reach-weak reach|about{0,2} c:count|quantity",
      // "The toll has gone past 500"
      `${TOLL_OF} reach|reach-weak|=gone|=went|=goes|=going|=moved|aux{1,3} =well|=far{0,1} =past about{0,1} c:count|quantity`,
      // "Death toll up to 61 in quake"
      "v:victim? t:toll-word =up|=down =to about? c:count|quantity",
      // "rose by nine to 31": to what, and not by how much
      `${TOLL_OF} r:reach|reach-weak|=fell|=dropped|=declined|=decreased|=shrank =by about? quantity comma? =to about? c:count|quantity`,
      // "rose by seven, from 22 to 29"
      `${TOLL_OF} r:reach|reach-weak|=fell|=dropped|=declined|=decreased|=shrank =by about? quantity comma? =from c:quantity`,
      "reach article? v:victim? t:toll =by about? quantity comma? =to about? c:count|quantity",
      "reach article? v:victim? t:toll reach|aux|of|in|article|=as|=high{0,3} quote{0,1} c:count|quantity",
      // "gave 33 as the final number of dead"
      "=gave|=gives|=giving|=cited|=citing about? c:count|quantity =as article|poss =final|=official|=latest|=total|=confirmed|=new? v:victim? t:toll of? article? v:victim|pred|missing-adj?",
      `r:reach|=taking|=takes|=taken reach c:count|quantity article t:toll of article? w:counted? ${GAP}{0,2} v:victim|pred|missing-adj`,
      "r:reach|=taking|=takes|=taken reach c:count|quantity article v:victim t:toll-word",
      // "bringing the death toll among the guards to 26"
      "reach article? v:victim? t:toll =among article? w:counted|party-noun reach about{0,1} c:count|quantity",
    ],
    // "went up from 22": of 22 only where the words go on to what it came to
    read: (m) => (isOnlyFrom(m) || isAdded(m) ? null : toll(m, "en.figure.toll-reached")),
    why: "'The death toll rose to 90', 'put the death toll at 90', 'it brings to 67 the number of people killed': a running total, before or behind what it counts.",
    hits: [
      ["The death toll from the devastating floods has risen to 30.", "killed unknown 30 total"],
      ["The death toll of the strike on Olm rose to 20.", "killed unknown 20 total"],
      ["The death toll of rebel attacks in Olm rose to 32.", "killed unknown 32 total"],
      ["The death toll rose to 90.", "killed unknown 90 total"],
      ["The toll of the raid rose to 23.", "killed unknown 23 total"],
      ["The number of migrant victims rose to 53 migrants.", "killed unknown 53 total"],
      ["The number of child victims has risen to 53.", "killed children 53 total"],
      ["The number of raids rose to 23.", "strikes unknown 23 total"],
      ["Seven guards died, bringing to 26 the death toll.", "killed unknown 26 total"],
      ["Seven died, bringing the death toll among the guards to 26.", "killed guards 26 total"],
      ["The previous death toll had been 14.", "killed unknown 14 total"],
      ["The death toll, released early Tuesday, was 14.", "killed unknown 14 total"],
      ["The death toll, the ministry said, has reached 14.", "killed unknown 14 total"],
      ["The number of dead had reached 41.", "killed unknown 41 total"],
      ["The group's count puts the dead at 27.", "killed unknown 27 total"],
      ["The union puts the number of dead children at 12.", "killed children 12 total"],
      ["The number of wounded soldiers reached 14.", "wounded soldiers 14 total"],
      [
        "It brings the number of people displaced in the valley to 61,000.",
        "displaced unknown 61000 total",
      ],
      ["The number of people wounded has passed 300.", "wounded unknown >300 total"],
      [
        "The number of people who were killed by the patrol has risen to more than 24 people.",
        "killed unknown >24 total",
      ],
      ["Death toll in hospital strike climbs to 23", "killed unknown 23 total"],
      ["The death toll has gone past 500.", "killed unknown >500 total"],
      ["The death toll is thirty at the very least.", "killed unknown >=30 total"],
      ["The number of dead climbed past 500 on Friday.", "killed unknown >500 total"],
      [
        "The number of victims has gone up to more than 260 dead and wounded.",
        "other unknown >260 total",
      ],
      ["The death toll went from 21 to 35.", "killed unknown 35 total"],
      [
        "The number of people killed in Sunday's strike on a hospital in the northern town of Olm has risen to 23.",
        "killed unknown 23 total",
      ],
      ["The death toll during the first night was at 17 people.", "killed unknown 17 part"],
      ["44 inmates were recaptured. The correct number is 39.", "recaptured inmates 39 total"],
      ["The death toll had increased from 65 to 84.", "killed unknown 65 total"],
      ["The toll rose from 20 to 26.", "killed unknown 26 total"],
      ["The number of houses destroyed rose by 40 to 310.", "destroyed houses 310 total"],
      ["The number of wounded rose by nine to 31.", "wounded unknown 31 total"],
      ["The number of people rescued rose to 64.", "other unknown 64 total"],
      ["The number of displaced families rose to 2,450.", "displaced families 2450 total"],
      ["The number of damaged houses stands at 310.", "damaged houses 310 total"],
      ["The number of those presumed missing stood at 12.", "missing unknown 12 total"],
      ["The number of people believed killed stood at 30.", "killed unknown 30 total"],
      ["The number of those presumed dead rose to 14.", "killed unknown 14 total"],
      [
        "The number of people known to have died in the fire rose to 19 on Wednesday.",
        "killed unknown 19 total",
      ],
      ["The number of wounded rose by seven, from 22 to 29.", "wounded unknown 29 total"],
      ["The number of dead went up from 40 to 52.", "killed unknown 52 total"],
      ["The number of people displaced went up by 2,000 to 9,000.", "displaced unknown 9000 total"],
      ["Death toll up to 61 in Olm quake", "killed unknown 61 total"],
      ["The union raised its figure for miners killed to 14.", "killed workers 14 total"],
      ["The number of those missing has gone down to nine.", "missing unknown 9 total"],
      ["The council raised the death toll by 12, to 80.", "killed unknown 80 total"],
      ["The number of dead on Thursday was therefore 24.", "killed unknown 24 total"],
      ["Seven inmates were killed. The correct figure is six inmates.", "killed inmates 6 total"],
      ["It reached a death toll of 90.", "killed unknown 90 total"],
      ["It stood at a death toll of 41.", "killed unknown 41 total"],
      ["The governor put the toll at 19.", "killed unknown 19 total"],
      ["The ministry gave 33 as the final number of dead.", "killed unknown 33 total"],
      ["The ministry gave 33 as the death toll.", "killed unknown 33 total"],
      ["The court gave 12 as the number of missing.", "missing unknown 12 total"],
      ["Officials had put the death toll as high as 174.", "killed unknown 174 total"],
      ["It brings to 67 the number of people killed.", "killed unknown 67 total"],
      ["This raises to 12 the number of guards wounded.", "wounded guards 12 total"],
      ["It brings the number of aid workers killed to five.", "killed aid-workers 5 total"],
    ],
    misses: [
      "The number of victims of sexual violence rose to 53.",
      "The toll is not known.",
      "The road toll rose to 90 dinars.",
      "The toll rose.",
      "The death toll went up from 22 before noon.",
      "The new toll adds to 43 killed in the previous 24 hours.",
      "at the toll gate 90 cars waited",
      "It brings to mind the number of people killed.",
      "It brings 67 people.",
      "The shop gave 33 as the number of votes.",
    ],
  },
  {
    id: "en.figure.toll-and-those",
    pattern:
      "=and =that{0,1} of =those|=people|article w:counted{0,1} v:pred|victim|missing-adj =at c:count|quantity",
    read: (m) => {
      const measure = m.get("v")?.sense?.measure ?? null;
      const count = countFrom(m.get("c"), "en.figure.toll-and-those");
      return count === null || measure === null || measure === "destroyed" || measure === "damaged"
        ? null
        : drafts(
            draft({ ...count, unit: "persons" }, measure, "en.figure.toll-and-those", {
              mode: "total",
              phase: "done",
            }),
          );
    },
    why: "'put the number of guards killed at nine and of those abducted at 31': the second number of one verb.",
    hits: [
      [
        "He put the number of guards killed at nine and of those abducted at 31.",
        "hostage unknown 31 total",
      ],
      [
        "She put the number of houses hit at 12 and that of people wounded at 40.",
        "wounded unknown 40 total",
      ],
    ],
    misses: [
      "They met at nine and left the killed at 31.",
      "The smell of smoke and of the burned at 3 p.m. filled the street.",
    ],
  },
  ...englishBroughtFigures,
  {
    id: "en.figure.toll-not-above",
    pattern:
      "t:toll of? article|poss? w:counted? v:victim|pred|missing-adj? aux|=did|=does|=do c:count|quantity",
    read: (m) => {
      const chunk = m.get("c")?.chunk;
      const quantity = chunk?.kind === "count" ? chunk.quantity : chunk;
      const capped =
        quantity?.kind === "quantity" && quantity.rules.includes("en.bound.does-not-exceed");
      return capped ? toll(m, "en.figure.toll-not-above") : null;
    },
    why: "'The toll did not exceed 46': its verb went into the bound.",
    hits: [
      ["The death toll did not exceed 46.", "killed unknown <=46 total"],
      ["The number of people wounded does not exceed 12.", "wounded unknown <=12 total"],
      ["60 people died. The number did not exceed 46, he said.", "killed unknown <=46 total"],
    ],
    misses: ["The toll did 46.", "The number of schools does not exceed 46."],
  },
  {
    id: "en.figure.toll-from-to",
    pattern:
      "t:toll of? article|poss|=those? =confirmed|=known? w:=people|=persons|=civilians|=children|=soldiers? v:victim|pred|missing-adj? !stop|comma|clause|quantity|count{0,4} =from a:quantity =to b:quantity",
    read: (m) => {
      const id = "en.figure.toll-from-to";
      const v = m.get("v") ?? m.items[m.from - 1] ?? null;
      const plain = m.get("t")?.tags.includes("toll-word") === true;
      const measure = v?.sense?.measure ?? (plain ? "killed" : null);
      const [a, b] = [countFrom(m.get("a"), id), countFrom(m.get("b"), id)];
      if (measure === null || measure === "destroyed" || measure === "damaged") return null;
      const group = m.get("w")?.sense?.group ?? "unknown";
      const of = (count: Count | null, earlier: boolean): ReturnType<typeof draft> =>
        count &&
        draft({ ...count, group, unit: "persons" }, measure, id, {
          mode: "total",
          phase: "done",
          ...(earlier ? { earlier: true } : {}),
        });
      return drafts(of(a, true), of(b, false));
    },
    why: "'revised the number of missing from 26 to 17': two totals, the second of which holds.",
    hits: [
      ["Police revised the number of missing from 26 to 17.", "missing unknown 17 total"],
      ["The ministry lowered the death toll from 120 to 96.", "killed unknown 120 total"],
    ],
    misses: ["The number of guards grew from 95 to 140.", "The toll road runs from 9 to 12."],
  },
  {
    id: "en.figure.toll-up-from",
    pattern:
      "=raising|=raised|=lifting|=revising|=taking =the|=its|=their|=his =death|=official|=overall? t:toll|count-word =up|=down? =from =the{0,1} q:quantity date|=a|=an|=earlier|=the|=on|=announced|=reported|=given|=counted|stop|comma",
    read: (m) => {
      const count = countFrom(m.get("q"), "en.figure.toll-up-from");
      const word = m.get("t")?.tags.includes("toll-word") === true;
      return count === null
        ? null
        : drafts(
            draft(
              { ...count, unit: "persons" },
              word ? "killed" : "inherit",
              "en.figure.toll-up-from",
              {
                mode: "total",
                phase: "done",
                earlier: true,
                otherwise: "killed",
              },
            ),
          );
    },
    why: "'left 57 dead, raising the toll from 44 a day earlier': what it was before.",
    hits: [
      [
        "The flood left 57 dead, raising the toll from 44 a day earlier.",
        "killed unknown 44 total",
      ],
      ["It left 30 dead, the office said, raising its count from 26.", "killed unknown 26 total"],
      [
        "Two bodies were found, it said, raising the death toll from the 31 reported on Sunday.",
        "killed unknown 31 total",
      ],
    ],
    misses: ["They raised the toll from the bridge.", "The toll road leads from 44 to the sea."],
  },
  {
    id: "en.figure.toll-which",
    pattern:
      "t:toll comma =which reach|aux{1,2} reach|=at|=to{0,2} c:quantity date|in|func{0,3} comma aux|=since|=now{0,3} reach reach? d:quantity",
    read: (m) => {
      const id = "en.figure.toll-which";
      const measure = (item: Item | null): Count | null => countFrom(item, id);
      return drafts(
        draft(measure(m.get("c")), "killed", id, { mode: "total", phase: "done", earlier: true }),
        draft(measure(m.get("d")), "killed", id, { mode: "total", phase: "done" }),
      );
    },
    why: "'The toll, which stood at 48 on Friday, has risen to 51': two totals, one after the other.",
    hits: [
      ["The toll, which stood at 48 on Friday, has risen to 51.", "killed unknown 51 total"],
      ["The toll, which was 12 on Monday, now stands at 15.", "killed unknown 12 total"],
    ],
    misses: [
      "The toll, which was not known, rose.",
      "The road, which opened in 1948, has 51 bends.",
    ],
  },
  {
    id: "en.figure.cases",
    pattern:
      "c:quantity =cases|=incidents|=instances of -{0,2} p:nominal|=arrest|=abduction|=killing|=torture",
    read: (m) => {
      const p = m.get("p");
      const measure = p?.sense?.measure ?? null;
      const count = countFrom(m.get("c"), "en.figure.cases");
      return count === null || measure === null || !HAPPENS.has(measure)
        ? null
        : drafts(
            draft({ ...count, unit: "persons" }, measure, "en.figure.cases", { phase: "done" }),
          );
    },
    why: "'96 cases of arbitrary arrest': a case is a person.",
    hits: [
      ["We documented 96 cases of arbitrary arrest.", "arrested unknown 96"],
      ["It logged 12 cases of abduction.", "hostage unknown 12"],
    ],
    misses: ["It logged 12 cases of cholera.", "In 12 cases the arrest was lawful."],
  },
  {
    id: "en.figure.numbering",
    pattern:
      "v:victim|pred|missing-adj comma? =numbering|=totalling|=totaling{0,1} c:count|quantity =in? =number|=all?",
    read: (m) => {
      const measure = m.get("v")?.sense?.measure;
      const led = m.items.slice(m.from, m.to).some(({ word }) => NUMBERING.has(word));
      const closed =
        m.items[m.from + 1]?.tags.includes("comma") === true &&
        AT_ALL.has(m.items[m.to - 1]?.word ?? "");
      return measure === undefined || (!led && !closed)
        ? null
        : drafts(
            draft(countFrom(m.get("c"), "en.figure.numbering"), measure, "en.figure.numbering", {
              phase: "done",
            }),
          );
    },
    why: "'The injured, numbering 19, were taken to the clinic': how many they are stands behind them.",
    hits: [
      ["The injured, numbering 19, were taken to the clinic.", "wounded unknown 19"],
      ["They buried the dead, numbering at least 30.", "killed unknown >=30"],
      ["The wounded, 15 in number, were flown to the coast.", "wounded unknown 15"],
    ],
    misses: [
      "The pages, numbering 19, were lost.",
      "The injured were numbered.",
      "They were beaten, 15 in a cell.",
    ],
  },

  {
    id: "en.figure.toll",
    pattern:
      "t:toll-word|number-of of? article? v:victim|pred+past? w:counted? reach-weak|reach|of|in|=as c:count|quantity",
    read: (m) =>
      // "the highest number of deaths in one place"
      isOneOf(m) ||
      // "gave the death toll as 471"; "the toll, as 12 men walked in" is none
      (m.items[m.to - 2]?.word === "as" &&
        !m.items.slice(Math.max(0, m.from - 4), m.from).some(({ word }) => GIVES.has(word)))
        ? null
        : ofHurt(m, toll(m, "en.figure.toll")),
    why: "'the death toll at 90', 'a death toll of 90'.",
    hits: [
      ["They gave a toll of 90.", "killed unknown 90 total"],
      ["A death toll of 41 was given.", "killed unknown 41 total"],
      ["The office gave the death toll as 471.", "killed unknown 471 total"],
      ["The committee gave the number of dead as 27.", "killed unknown 27 total"],
      ["The officer gives the number of drowned as 44.", "killed unknown 44 total"],
      ["Thursday's update gave the number of wounded guards as 52.", "wounded guards 52 total"],
      ["The hospital gave a toll of 14 people wounded.", "wounded unknown 14 total"],
    ],
    misses: ["The toll was high.", "90 were killed."],
  },
];

function isOneOf(m: Match): boolean {
  const chunk = m.get("c")?.chunk;
  return m.items[m.to - 2]?.word === "in" && chunk?.kind === "quantity" && chunk.low === 1;
}

/** "A toll of 14 people wounded": the word behind the number says what befell them. */
function ofHurt(m: Match, told: readonly FigureDraft[] | null): readonly FigureDraft[] | null {
  const behind = m.items[m.to];
  const measure = behind?.sense?.measure;
  const isToll = m.get("t")?.word === "toll" && m.items[m.from - 1]?.word !== "death";
  if (!isToll || (measure !== "wounded" && measure !== "missing")) return told;
  return behind?.tags.includes("past") === true || measure === "missing"
    ? (told?.map((one) => ({ ...one, measure })) ?? null)
    : told;
}

const NUMBERING: ReadonlySet<string> = new Set(["numbering", "totalling", "totaling"]);
const AT_ALL: ReadonlySet<string> = new Set(["number", "all"]);

const GIVES: ReadonlySet<string> = new Set(
  "gave give gives given giving listed lists reported reports stated recorded cited".split(" "),
);

export function isYearLike(item: Item | null): boolean {
  return item?.chunk?.kind === "quantity" && yearLike(item.chunk);
}

/** What happens to one person a case. */
const HAPPENS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "hostage",
]);
