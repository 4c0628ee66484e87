import { countFrom, draft, drafts, takingPart } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Whoever "hosts 40 families" now gives them shelter; "hosted 40 guests" was a party. */
const SHELTERING: ReadonlySet<string> = new Set([
  "shelters",
  "sheltering",
  "hosts",
  "hosting",
  "shelter",
  "host",
]);

/** Who took part, changed hands, was there or was helped. */
export const englishMovementFigures: readonly FigureRule[] = [
  {
    id: "en.figure.helped-home",
    pattern:
      "=helped|=help|=helping|=brought|=brings|=bring|=bringing|=allowed|=enabled c:count =to{0,1} =return|=home|=go",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.helped-home");
      if (count === null || count.measure !== null || count.noun.includes("member")) return null;
      const kept = count.noun.includes("captive");
      const known =
        kept ||
        count.unit === "families" ||
        count.group === "unknown" ||
        count.group === "civilians";
      return known && (count.unit === "persons" || count.unit === "families")
        ? drafts(
            draft(count, kept ? "released" : "returned", "en.figure.helped-home", {
              phase: "done",
            }),
          )
        : null;
    },
    why: "'helped 1,035 former detainees return', 'brings 40 detainees home': out of prison; others come back.",
    hits: [
      [
        "The society helped 1,035 former detainees return to their families.",
        "released detainees 1035",
      ],
      ["The buses brought 300 families home.", "returned families 300"],
    ],
    misses: ["The society helped 1,035 former detainees.", "They brought 40 soldiers home."],
  },
  {
    id: "en.figure.took-part",
    pattern: "c:count took =part",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.took-part");
      const measure = count === null ? null : takingPart(count, m.items);
      return measure === null
        ? null
        : drafts(draft(count, measure, "en.figure.took-part", { phase: "done" }));
    },
    why: "'60 gunmen took part in the assault'.",
    hits: [
      ["60 gunmen took part in the assault.", "attackers fighters 60"],
      ["Dozens of fighters took part in a sweep.", "deployed fighters 20..99"],
    ],
    misses: ["60 people took part in the march.", "60 gunmen took cover."],
  },
  {
    id: "en.figure.driven",
    pattern: [
      `=driven|=forced|=drove|=forces|=drives|=forcing|=driving|=sent|=sending c:count|quantity =from|=out|=to|=fleeing ${GAP}{0,3} =homes|=home|=flee|=leave|=villages|=town|=fleeing|=displacement`,
      // "has driven 3,000 people out of the valley"
      `=driven|=forced|=drove|=forcing c:count =out of article? =valley|=city|=camp|=district|=province|=region|=area|=settlement|=enclave`,
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.driven");
      const people =
        count?.unit === "persons" || count?.unit === "families" || count?.unit === "unknown";
      return count === null || count.noun.includes("member") || !people
        ? null
        : drafts(draft(count, "displaced", "en.figure.driven", { phase: "done" }));
    },
    why: "'has driven 100,000 people from their homes', 'forced 40 families to leave'.",
    hits: [
      ["It has driven 100,000 people from their homes.", "displaced unknown 100000"],
      ["The fire forced 40 families to leave.", "displaced families 40"],
      ["The fighting has driven 3,000 people out of the valley.", "displaced unknown 3000"],
    ],
    misses: ["It has driven 100 trucks to the town.", "He was forced 40 times to leave."],
  },
  {
    id: "en.figure.shelters",
    pattern: [
      "s:=shelters|=sheltering|=hosts|=hosting|=shelter|=host|=sheltered|=hosted|=houses|=housed|=housing c:count",
      // "the tent camps now hold 700 families"
      "=camp|=camps|=shelter|=shelters|=centre|=centres =now|=currently|=already{0,1} s:=hold|=holds|=accommodate|=accommodates c:count",
      // "have been turned into shelters for some 900 families", "serves as a shelter for 900 people"
      "=serving|=serves|=served|=turned|=used|=converted|=acting|=acts =as|=into article? -{0,1} s:=shelter|=shelters =for|=to c:count",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.shelters");
      const people = count?.unit === "persons" || count?.unit === "families";
      const kept = count?.unit === "families" && /^(?:hold|acc)/u.test(m.get("s")?.word ?? "");
      const said = kept || count?.measure === "displaced" || SHELTERING.has(m.get("s")?.word ?? "");
      return count === null || !people || !said || count.noun.includes("member")
        ? null
        : drafts(draft(count, "displaced", "en.figure.shelters", { mode: "held", phase: "done" }));
    },
    why: "'the camp shelters up to 2,500 people': displaced people, as many as are there. Who 'hosted 40 people' had guests, unless they are said to be displaced.",
    hits: [
      ["The camp already hosted 12,000 displaced people.", "displaced unknown 12000"],
      ["The camp shelters up to 2,500 people.", "displaced unknown ≤2500"],
      ["The school is hosting 40 families.", "displaced families 40"],
      ["The tent camps now hold 700 families.", "displaced families 700"],
      ["Seven schools were turned into shelters for 900 families.", "displaced families 900"],
    ],
    misses: [
      "The town hosts two matches.",
      "The palace hosted 40 people.",
      "Shelters were built for 2,500 people.",
    ],
  },
  {
    id: "en.figure.whereabouts",
    pattern: "=whereabouts|=fate of article? =remaining|=other? c:count|quantity",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.whereabouts"), "missing", "en.figure.whereabouts", {
          phase: "done",
        }),
      ),
    why: "'The whereabouts of 43 students are unknown', 'the fate of the 12 sailors'.",
    hits: [
      ["The whereabouts of 43 students are unknown.", "missing students 43"],
      ["Nothing is known of the fate of 12 sailors.", "missing sailors 12"],
      ["Ten sailors came home; the fate of the remaining 12 is unclear.", "missing sailors 12"],
    ],
    misses: ["The fate of the talks is unknown.", "43 students are known."],
  },
  {
    id: "en.figure.lives",
    pattern: [
      "=claimed|=claims|=claiming|=cost|=costing|took c:lives",
      "c:lives aux{0,3} =lost|=claimed|=taken",
      "=claimed|=claims|=claiming|=cost|=costing|took o:quantity =life",
    ],
    read: (m) => lives(m, "en.figure.lives"),
    why: "'Claimed six lives', 'seven lives have been lost': so many are dead.",
    hits: [
      ["The second attack claimed six lives.", "killed unknown 6 part"],
      ["The fire took 14 lives.", "killed unknown 14"],
      ["A roadside blast claimed one life in Tesk.", "killed unknown 1"],
      ["Seven lives have been lost.", "killed unknown 7"],
      ["12 lives lost in the flood, says mayor", "killed unknown 12"],
    ],
    misses: [
      "It saved six lives.",
      "Six lives were changed.",
      "Seven lives were changed.",
      "Seven lives were saved, none lost.",
    ],
  },

  {
    id: "en.figure.attack-by",
    pattern: "=involved|=involving|=by c:count+member",
    read: (m) => {
      const near = m.items.slice(Math.max(0, m.from - 4), m.from);
      const count = countFrom(m.get("c"), "en.figure.attack-by");
      const attack = near.some(({ word, tags }) => ATTACKS.has(word) || tags.includes("attack"));
      return attack
        ? drafts(draft(count, "attackers", "en.figure.attack-by", { phase: "done" }))
        : null;
    },
    why: "'The attack involved some 30 gunmen', 'an assault by 50 fighters'.",
    hits: [
      ["The attack involved some 30 gunmen.", "attackers fighters ~30"],
      ["The base was attacked by 50 fighters.", "attackers fighters 50"],
    ],
    misses: ["The talks involved 30 officers.", "He was seen by 50 fighters."],
  },
  {
    id: "en.figure.guarded-by",
    pattern:
      "=guarded|=manned|=garrisoned|=held|=defended|=patrolled|=reinforced =by|=with c:count+member",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.guarded-by"), "deployed", "en.figure.guarded-by", {
          phase: "done",
        }),
      ),
    why: "'a post manned by 40 soldiers', 'reinforced with 200 fighters': they are there.",
    hits: [
      ["The post was manned by 40 soldiers.", "deployed soldiers 40"],
      ["The base was reinforced with 200 fighters.", "deployed fighters 200"],
    ],
    misses: ["The post was seen by 40 soldiers.", "The gate is guarded by dogs."],
  },
  {
    id: "en.figure.garrison",
    pattern: [
      "=garrison|=force|=contingent|=convoy|=unit|=base|=post|=outpost|=column of|=with c:count",
      "=garrison|=force|=contingent|=reinforcements|=column =numbering|=comprising about? c:count",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.garrison");
      return count === null || (!count.noun.includes("member") && count.group !== "men")
        ? null
        : drafts(draft(count, "deployed", "en.figure.garrison", { phase: "done" }));
    },
    why: "'a garrison of six hundred soldiers': they are there.",
    hits: [
      ["A garrison of six hundred soldiers stood by.", "deployed soldiers 600"],
      ["A force of 200 fighters crossed the river.", "deployed fighters 200"],
      ["Reinforcements numbering 250 men reached the town.", "deployed men 250"],
    ],
    misses: ["A garrison of six hundred houses", "A force of 200 newtons"],
  },
  {
    id: "en.figure.assisted",
    pattern: "=reached|=reach|=assisted|=assist|=served|=helped|=fed =another? c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.assisted");
      const helped =
        count?.noun.includes("others") === true ||
        count?.unit === "families" ||
        (count?.unit === "persons" && count.measure === null);
      // "the number of dead could reach 250 people", "may feed 900 people": nobody was
      const mayBe = /^(?:could|may|might|can)$/u.test(m.items[m.from - 1]?.word ?? "");
      return count === null || !helped || mayBe || count.noun.includes("member")
        ? null
        : drafts(draft(count, "other", "en.figure.assisted", { phase: "done" }));
    },
    why: "'reached 900 households with water': people who got help are counted, as nothing else.",
    hits: [
      ["Partners reached 900 households with water.", "other families 900"],
      ["The kitchen fed 300 people.", "other unknown 300"],
    ],
    misses: [
      "Partners reached the town.",
      "The toll reached 90 dead.",
      "The number of dead could reach 250 people.",
    ],
  },
  {
    id: "en.figure.received",
    pattern: `c:count|quantity =received|=receive|=receiving|=got ${GAP}{0,4} =food|=aid|=ration|=rations|=kits|=water|=assistance|=parcels|=cash|=blankets|=relief`,
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.received");
      return count?.noun.includes("member") === true
        ? null
        : drafts(draft(count, "other", "en.figure.received", { phase: "done" }));
    },
    why: "'15,000 received a full food ration': people who got help.",
    hits: [
      ["Not more than 15,000 received a full food ration.", "other unknown <=15000"],
      ["Forty families received blankets.", "other families 40"],
    ],
    misses: ["Forty families received guests.", "The town received aid."],
  },
  {
    id: "en.figure.joined-strike",
    pattern:
      "c:count|quantity =had? =joined|=observed|=went =the|=a|=on =strike|=walkout|=stoppage",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.joined-strike");
      return count === null || (count.unit !== "persons" && count.unit !== "unknown")
        ? null
        : drafts(
            draft({ ...count, unit: "persons" }, "other", "en.figure.joined-strike", {
              phase: "done",
            }),
          );
    },
    why: "'1,150 joined the strike': people who stopped work, with a noun or without.",
    hits: [
      ["Of 6,200 employees 1,150 joined the strike.", "other unknown 1150"],
      ["Only 40 nurses went on strike.", "other medics 40"],
    ],
    misses: ["Forty unions joined the talks.", "The strike joined 40 towns."],
  },
  {
    id: "en.figure.crowd",
    pattern: "=crowd|=crowds of c:count|quantity",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "en.figure.crowd"), "other", "en.figure.crowd", {
          phase: "done",
        }),
      ),
    why: "'a crowd of several thousand': people who came together.",
    hits: [
      ["Police faced a crowd of several thousand.", "other unknown 3000..9999"],
      ["A crowd of 400 people waited.", "other unknown 400"],
    ],
    misses: ["A crowd of onlookers waited.", "400 people waited."],
  },
];

const ATTACKS: ReadonlySet<string> = new Set("attack assault raid ambush incursion".split(" "));

/** "Claimed six lives", "one life". */
function lives(m: Match, id: string): readonly FigureDraft[] | null {
  const one = m.get("o");
  const count = countFrom(one ?? m.get("c"), id);
  if (count === null || (one !== null && count.quantity.low !== 1)) return null;
  return drafts(draft({ ...count, unit: "persons" }, "killed", id, { phase: "done" }));
}
