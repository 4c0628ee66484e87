import { englishBoundedCounts } from "./bounded.ts";
import { countIn, isOne, listed } from "./count-in.ts";
import { englishPartitiveCounts } from "./partitive.ts";
import { FILL } from "./fill.ts";
import { englishWhoseCounts } from "./whose.ts";
import { bareCount, countOf, ofActor, ofThem } from "../../../extract/figures/count.ts";
import { quantityOf } from "../../../extract/numbers/bounds.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count } from "../../../text/item.ts";

/** Number and noun as one: adjectives and a name may stand between. */
export const englishCounts: readonly Rule<Count, ReportContext>[] = [
  ...englishWhoseCounts,
  ...englishBoundedCounts,
  {
    id: "en.count.others",
    pattern: "q:quantity o:other|others",
    read: (m) => ofThem(m, "en.count.others"),
    why: "'and wounded 31 others', '31 more were hurt': others of the kind counted before.",
    hits: [
      ["The attack killed 20 civilians and wounded 31 others.", "wounded civilians 31"],
      ["Two guards were killed and five more were wounded.", "wounded guards 5"],
    ],
    misses: ["The attack killed 20 civilians and wounded 31 guards.", "The others left."],
  },
  {
    id: "en.count.adjective",
    pattern:
      "q:quantity other? =newly|=badly|=seriously|=severely|=critically|=recently|=previously|=internally|=forcibly|=still{0,2} p:pred+past|missing-adj|dead dash? =out|=up|=down? m:single? n:many",
    read: (m) => {
      const count = countIn(m, "en.count.adjective");
      const p = m.get("p");
      // "108 freed detainees": let go, whoever opened the door
      const measure = p?.tags.includes("freeing") === true ? "released" : p?.sense?.measure;
      // "a toll of nine killed and 34 injured remains accurate": a verb, and no bodies
      if (count?.measure === "bodies" && measure === "wounded") return null;
      // "four charred bodies", "four dead bodies": what state they were found in
      if (count?.measure === "bodies") return count;
      const wrecked = measure === "destroyed" || measure === "damaged";
      const persons = count?.unit === "persons" || count?.unit === "families" ? !wrecked : wrecked;
      // "40 freed captives", "12 released hostages": held no more, whatever their noun says
      const free = measure === "released" && count?.noun.includes("captive") === true;
      const known = count?.measure !== null && !free;
      return count === null || measure === undefined || known || !persons
        ? null
        : { ...count, measure };
    },
    why: "'50 wounded people', '12 displaced families', 'nine missing guards': the participle says what happened.",
    hits: [
      ["Doctors treated 50 wounded people.", "wounded unknown 50"],
      ["Nine missing guards were named.", "missing guards 9"],
      ["Buses carried 40 freed captives to Olm.", "released captives 40"],
      ["He saw four burnt-out buses.", "destroyed vehicles 4 part"],
      ["Rescuers pulled four charred bodies from the house.", "bodies unknown 4"],
      ["They found four dead bodies.", "bodies unknown 4"],
    ],
    misses: [
      "Doctors treated 50 people.",
      "Nine guards killed inmates.",
      "The number of nine killed and 34 injured remains accurate.",
    ],
  },
  {
    id: "en.count.confirmed",
    pattern: `q:quantity =confirmed|=verified|=recorded|=documented|=registered|=related|=officially{1,2} ${FILL}{0,1} m:single? n:victim+many|toll-noun`,
    read: (m) => countIn(m, "en.count.confirmed"),
    why: "'82 confirmed deaths', 'nine verified killings': a participle of saying between number and noun, which nobody says.",
    hits: [
      ["The wreck resulted in at least 82 confirmed deaths.", "killed unknown >=82"],
      ["The office has reported 59 related deaths.", "killed unknown 59"],
      ["There were nine recorded deaths.", "killed unknown 9"],
    ],
    misses: ["Nine confirmed that the gate was open.", "The mayor confirmed deaths."],
  },
  {
    id: "en.count.victims-among",
    pattern: `q:quantity ${FILL}{0,1} n:victim+many|toll-noun =among article|poss? =own? ${FILL}{0,1} m:counted`,
    read: (m) => countOf(m, "en.count.victims-among"),
    why: "'seven deaths among its troops': who the dead are stands behind them.",
    hits: [
      ["The mission has confirmed seven deaths among its troops.", "killed soldiers 7"],
      ["There were nine dead among the guards.", "killed guards 9"],
    ],
    misses: ["Nine dead lay among the ruins.", "Two dead were among the 40 passengers."],
  },
  {
    id: "en.count.two-adjectives",
    pattern: "q:quantity other? p:pred+past =and|=or b:pred+past m:single? n:many",
    read: (m) => {
      const count = countIn(m, "en.count.two-adjectives");
      const [one, two] = [m.get("p")?.sense?.measure, m.get("b")?.sense?.measure];
      if (count === null || one === undefined || two === undefined || count.measure !== null)
        return null;
      return { ...count, measure: one === two ? one : "other" };
    },
    why: "'749,000 damaged and destroyed houses': one number over two outcomes is neither alone.",
    hits: [
      ["The province reported 749 damaged and destroyed houses.", "other houses 749"],
      ["Doctors treated 12 injured and wounded people.", "wounded unknown 12"],
    ],
    misses: ["They damaged and destroyed 749 houses.", "749 houses were damaged and destroyed."],
  },
  {
    id: "en.count.quoted",
    pattern: "q:quantity quote-open n:many",
    read: (m) => countOf(m, "en.count.quoted"),
    why: "'killed 203 “militants”': marks around the noun say whose word it is, and not that it counts nobody.",
    hits: [
      ["The army killed 203 “militants” in the valley.", "killed fighters 203"],
      ["They arrested 12 'spies' and 30 “gunmen”.", "arrested fighters 30"],
    ],
    misses: ["The army killed 203, “militants” all.", "He wrote 203 “letters”."],
  },
  {
    id: "en.count.actor",
    pattern: "q:quantity p:pred+past? a:actor",
    read: (m, { raw }) => {
      const next = m.items[m.to];
      const actor = m.get("a")?.chunk;
      // "12 Ridge Front fighters" have their noun; "12 Taliban commanders" too
      if (next?.tags.includes("counted") === true || actor?.kind !== "name") return null;
      if (!/[^s]s$/u.test(raw.slice(actor.start, actor.end))) return null;
      const count = ofActor(m, "en.count.actor");
      // "700 detained Houthis"
      const measure = m.get("p")?.sense?.measure;
      return count === null || measure === undefined ? count : { ...count, measure };
    },
    why: "'several hundred Russian mercenaries': a name in the plural counts its members.",
    hits: [
      ["Ten Russian mercenaries were wounded.", "wounded wagner 10"],
      ["300 Russian mercenaries have been deployed.", "deployed wagner 300"],
      ["They freed 700 detained Houthis.", "released houthis 700"],
    ],
    misses: ["Ten Hezbollah were killed.", "Russian mercenaries were seen on 10 roads."],
  },
  {
    id: "en.count.members-of",
    pattern: "q:quantity other? n:member of article? a:actor",
    read: (m) => countOf(m, "en.count.members-of"),
    why: "'14 members of the Syrian Democratic Forces': the group is the side, not fighters in general.",
    hits: [
      ["14 members of the Syrian Democratic Forces were killed.", "killed sdf 14"],
      ["Two fighters of the Syrian Democratic Forces were wounded.", "wounded sdf 2"],
    ],
    misses: ["14 members of the family were killed.", "14 guards were killed."],
  },
  {
    id: "en.count.head-of",
    pattern: `q:quantity =head|=heads of ${FILL}{0,1} n:many`,
    // "12 heads of families" are people
    read: (m) => (m.get("n")?.sense?.group === "livestock" ? countOf(m, "en.count.head-of") : null),
    why: "'31 head of cattle': animals, and no people; without their noun they were read as killed or kidnapped persons.",
    hits: [
      ["The shells killed 31 head of cattle.", "destroyed livestock 31"],
      ["Raiders made off with 40 head of sheep.", "other livestock 40"],
      ["Raiders made off with more than 4,000 heads of cattle.", "other livestock >4000"],
    ],
    misses: [
      "12 head teachers were killed.",
      "12 heads of families were killed.",
      "The heads of 31 schools were killed.",
    ],
  },
  {
    id: "en.count.strikes",
    pattern:
      "q:quantity other? =separate? =shelling|=drone|=missile|=rocket|=artillery|=mortar|=air|=bombing|=aerial n:deed",
    read: (m) => {
      const count = countIn(m, "en.count.strikes");
      const shelled = m.get("n")?.word === "incidents" || m.get("n")?.word === "attacks";
      return count === null || !shelled
        ? null
        : {
            ...count,
            group: "attacks",
            measure: "strikes",
            noun: [...count.noun.filter((tag) => tag !== "deed"), "victim"],
          };
    },
    why: "'41 drone attacks', '211 shelling incidents': from the air or by artillery, whatever the noun is.",
    hits: [
      ["The army repelled 41 drone attacks.", "strikes attacks 41"],
      ["It recorded 211 shelling incidents.", "strikes attacks 211"],
    ],
    misses: ["The army repelled 41 attacks.", "It recorded 211 violations."],
  },
  {
    id: "en.count.noun",
    pattern: `q:quantity other? ${FILL}{0,2} a:actor? ${FILL}{0,1} m:single? n:many`,
    // "one man dead": one man, and not one dead
    read: (m) =>
      isOne(m) && m.get("m") !== null && m.get("n")?.tags.includes("dead") === true
        ? null
        : countIn(m, "en.count.noun"),
    why: "'Seventeen prison guards', '13 Guard Force fighters', '12 civilian deaths'.",
    hits: [
      ["Seventeen guards were killed.", "killed guards 17"],
      ["Four more people died overnight.", "killed unknown 4 new"],
      ["12 civilian deaths were recorded.", "killed civilians 12"],
      ["The blast killed two teachers and four Sudanese.", "killed unknown 4"],
    ],
    misses: [
      "Seventeen were killed.",
      "Seventeen days later guards returned.",
      "No one knows how many prisoners got away.",
    ],
  },
  {
    id: "en.count.list",
    pattern: "q:quantity n:many comma a:counted comma? b:counted? comma? =and|=or c:counted",
    // "killed 12 people, nurses and residents said": who speaks, and no more of those who are counted
    read: (m) => (m.items[m.to]?.tags.includes("say") === true ? null : listed(m, "en.count.list")),
    why: "'30 men, women and children': one number over all that are listed, and of the first alone.",
    hits: [
      ["Thirty men, women and children were killed.", "killed unknown 30"],
      ["The blast killed 14 nurses, teachers and drivers.", "killed drivers+medics+teachers 14"],
    ],
    misses: [
      "Ten men, two women and a child were killed.",
      "It killed 30 men, the police said.",
      "It killed 30 men, nurses and residents said.",
    ],
  },
  {
    id: "en.count.elderly",
    pattern: "q:quantity n:=elderly|=sick|=disabled",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      const next = m.items[m.to];
      // "97 elderly people" have their noun; "40 sick and elderly men" too
      if (
        quantity === null ||
        quantity.fractional === true ||
        next?.tags.includes("counted") === true
      )
        return null;
      if (
        next !== undefined &&
        next.chunk === null &&
        (next.tags.length === 0 || next.word === "and")
      )
        return null;
      const group = m.get("n")?.word === "elderly" ? "elderly" : "unknown";
      return {
        ...bareCount(quantity, "en.count.elderly"),
        end: m.get("n")?.end ?? quantity.end,
        group,
        unit: "persons",
        noun: ["counted"],
      };
    },
    why: "'811 children, 502 women and 97 elderly': the adjective stands for people.",
    hits: [
      ["The dead include 811 children, 502 women and 97 elderly.", "killed elderly 97 part"],
      ["The shelling killed 12 elderly.", "killed elderly 12"],
    ],
    misses: ["It killed 12 elderly people.", "12 were elderly."],
  },
  {
    id: "en.count.strong",
    pattern: `q:quantity dash? =strong|=member|=person =crew|=team|=squad|=unit|=garrison|=force|=patrol`,
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      const head = m.items[m.to - 1]?.word ?? "";
      return quantity === null || quantity.fractional === true
        ? null
        : {
            ...bareCount(quantity, "en.count.strong"),
            group: head === "crew" ? "sailors" : head === "team" ? "unknown" : "soldiers",
            unit: "persons",
            noun: head === "crew" ? ["crew"] : head === "team" ? ["staff"] : ["member"],
          };
    },
    why: "'its 22-strong crew': the adjective holds the number.",
    hits: [
      ["Pirates killed the 22-strong crew.", "killed sailors 22"],
      ["The 22-strong patrol was captured.", "captured soldiers 22"],
    ],
    misses: ["The crew of 22 was strong.", "A 50-member panel met."],
  },
  {
    id: "en.count.one",
    pattern: `q:quantity ${FILL}{0,2} m:single? n:single`,
    read: (m) => oneOf(m, "en.count.one"),
    why: "'One guard', 'one police officer': with a singular the number is the whole phrase.",
    hits: [
      ["One guard was killed.", "killed guards 1"],
      ["One police officer was wounded.", "wounded police 1"],
    ],
    misses: ["One was killed.", "Gate one guard was killed."],
  },
  {
    id: "en.count.further",
    pattern: `=another|=further|=additional q:quantity ${FILL}{0,2} m:single? n:many?`,
    read: (m) => {
      const id = "en.count.further";
      const count = m.get("n") === null ? ofThem(m, id) : countIn(m, id);
      return count === null ? null : { ...count, noun: [...count.noun, "further"] };
    },
    why: "'a further 30 were wounded', 'an additional 200 families': new ones, beside those before.",
    hits: [
      ["A further 30 inmates escaped.", "escaped inmates 30 new"],
      ["An additional 200 families were displaced.", "displaced families 200 new"],
    ],
    misses: ["30 inmates escaped.", "Further on 30 inmates escaped."],
  },
  ...englishPartitiveCounts,
];

/** "One guard" is a figure over both words; of vehicles and events the number alone is. */
function oneOf(match: Match, rule: string): Count | null {
  const count = countIn(match, rule);
  if (count === null || count.quantity.low !== 1 || count.quantity.high !== 1) return null;
  const whole = count.unit !== "vehicles" && count.unit !== "events" && !count.quantity.digits;
  const { quantity } = count;
  return whole &&
    (count.measure === null || count.noun.includes("captive") || count.noun.includes("member"))
    ? { ...count, quantity: { ...quantity, end: count.end } }
    : count;
}
