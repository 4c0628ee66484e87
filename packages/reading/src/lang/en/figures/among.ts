import { countOf, countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
import { measureIn } from "../figure-measure.ts";
import { passive } from "../figure-reads.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";
import { measureOfThose, partOfThose } from "./part-of-those.ts";
import { areOfAlive, ofAlive } from "./of-alive.ts";
import { isWholeAmong } from "./whole-among.ts";

/** "A number of people were also wounded, including two cooks": what befell those whom nobody has counted. */
function ofUncounted({ items, from }: Match): Measure | null {
  const before = items.slice(0, from);
  if (before.some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity"))
    return null;
  if (before.at(-1)?.tags.includes("comma") !== true) return null;
  const verb = before.at(-2);
  const suffered = before.slice(-5, -2).some(({ tags }) => tags.includes("aux"));
  return suffered && verb?.tags.includes("past") === true ? (verb.sense?.measure ?? null) : null;
}

/** "37 people, including three who remain in detention, would face trial": the relative clause tells of the three. */
function isOfPart(m: Match): boolean {
  const part = m.items.findIndex((item) => item === m.get("s"));
  const between = m.items.slice(part + 1, m.to);
  const who = between.findIndex(({ word }) => word === "who" || word === "whom");
  return who >= 0 && !between.slice(who).some(({ tags }) => tags.includes("comma"));
}

/**
 * "Vulnerable groups, including 400 children, are hungry": some of those whom the sentence itself names, and no part of the dead of the sentence before. "Many, including a child,
 * were killed" tells of one outcome.
 */
function isOfGroups({ items, from, to }: Match): boolean {
  const before = items.slice(0, from);
  const named = before.at(-1)?.tags.includes("comma") === true ? before.at(-2) : before.at(-1);
  if (named === undefined || named.chunk !== null || !/[^s]s$|people$/u.test(named.word))
    return false;
  // "Many people, including three children, were killed"
  if (items.slice(to, to + BEHIND).some(({ tags }) => tags.includes("pred"))) return false;
  return !before.some(
    ({ chunk, tags, sense }) =>
      chunk?.kind === "count" ||
      chunk?.kind === "quantity" ||
      tags.includes("pred") ||
      tags.includes("toll") ||
      tags.includes("toll-word") ||
      sense?.measure !== undefined,
  );
}

/** Items behind the part within which its verb stands. */
const BEHIND = 8;

/** "including three children", "among the dead were two nurses": parts that "among" and "including" name. */
export const englishAmongFigures: readonly FigureRule[] = [
  {
    id: "en.figure.with-part",
    pattern: `c:count|quantity ${GAP}{0,6} comma{0,1} a:among =them? s:count|quantity !pred|comma|clause|quantity|count|say{0,5} comma? aux{0,3} p:pred`,
    read: (m) => {
      // "264 soldiers, including 53 wounded, had left": what stands right behind the part is said of it alone
      const led = m.items[m.to - 2];
      // "12 people including two guards were killed"; "12 people among five houses" is none
      const a = m.get("a");
      const before = a === null ? undefined : m.items[m.items.indexOf(a) - 1];
      if (before?.tags.includes("comma") !== true && a?.word !== "including") return null;
      const own = led?.chunk?.kind === "count" || led?.chunk?.kind === "quantity" || isOfPart(m);
      const whole = own ? null : passive(m, "en.figure.with-part");
      const part = countFrom(m.get("s"), "en.figure.with-part");
      return whole === null || part === null
        ? null
        : [
            ...whole,
            ...(drafts(draft(part, "inherit", "en.figure.with-part", { mode: "part" })) ?? []),
          ];
    },
    why: "'20 people, including three children, were killed': the part stands inside.",
    hits: [
      ["20 people, including three children, were killed.", "killed children 3 part"],
      ["Nine inmates, among them two women, escaped.", "escaped inmates 9"],
      ["12 people including two guards were killed.", "killed unknown 12"],
      ["Five nurses of the clinic, including two women, died.", "killed medics 5"],
    ],
    misses: [
      "20 people were killed, including three children.",
      "20 people were killed.",
      "264 soldiers, including 53 wounded, had left the works.",
      "37 people, including three who remain in detention, would face trial.",
    ],
  },
  {
    id: "en.figure.with-part-of-them",
    pattern: `c:count|quantity ${GAP}{0,6} comma|paren-open|dash q:quantity of =them|=whom aux? n:counted comma|paren-close|dash? aux{0,3} p:pred`,
    read: (m) => {
      const whole = passive(m, "en.figure.with-part-of-them");
      const part = countOf(m, "en.figure.with-part-of-them");
      return whole === null || part === null
        ? null
        : [
            ...whole,
            ...(drafts(draft(part, "inherit", "en.figure.with-part-of-them", { mode: "part" })) ??
              []),
          ];
    },
    why: "'9 people, five of them children, were killed': the part stands inside.",
    hits: [
      ["At least 9 people, five of them children, were killed.", "killed children 5 part"],
      ["12 guards, two of them officers, were wounded.", "wounded guards 12"],
      ["12 guards (two of them officers) were wounded.", "wounded officers 2 part"],
      ["12 guards – two of them women – were wounded.", "wounded women 2 part"],
    ],
    misses: ["9 people were killed, five of them children.", "Five of them were killed."],
  },
  {
    id: "en.figure.among",
    pattern: "a:among =them? article|other{0,1} c:count|quantity",
    read: (m) => {
      // "Among the 87 inmates that escaped, 40 have been caught": all of them, and no part of others
      const those = m.get("a")?.word === "among" && m.items[m.from + 1]?.tags.includes("article");
      if (those === true && /^(?:who|that)$/u.test(m.items[m.to]?.word ?? "")) return null;
      // "two of the dead were among the 14 people aboard"
      if (those === true && m.items[m.from - 1]?.tags.includes("aux") === true) return null;
      if (m.get("a")?.word === "including" && isOfGroups(m)) return null;
      const count = countFrom(m.get("c"), "en.figure.among");
      // "killed 38 people, including 9 attackers": who they are, not what they did
      const own = count?.measure === "attackers" ? null : count?.measure;
      if (count !== null && areOfAlive(m.items, m.from)) return ofAlive(count, "en.figure.among");
      const uncounted = own === null || own === undefined ? ofUncounted(m) : null;
      if (uncounted !== null)
        return drafts(draft(count, uncounted, "en.figure.among", { mode: "part", phase: "done" }));
      return drafts(draft(count, own ?? "inherit", "en.figure.among", { mode: "part" }));
    },
    why: "'including three children': a part of the figure before it, never added.",
    hits: [
      ["The attack killed 20 people, including three children.", "killed children 3 part"],
      ["31 people were wounded, among them two women.", "wounded women 2 part"],
      ["The attack killed 38 people, including 9 attackers.", "killed fighters 9 part"],
      ["A number of people were wounded, including two nurses.", "wounded medics 2 part"],
      ["Nine died; others were pulled out alive, among them two nurses.", "other medics 2"],
      [
        "Olm: 12 killed, 30+ injured incl. 4 children in shelling today.",
        "wounded children 4 part",
      ],
    ],
    misses: [
      "Among the crowd 20 people were killed.",
      "Three children were killed.",
      "Two guards died. They were among the 14 people aboard.",
      "Among the 40 people who were killed was a nurse.",
      "Twelve people were killed. Vulnerable groups, including 400 children, are hungry.",
    ],
  },
  {
    id: "en.figure.among-did",
    pattern: [
      "a:among =them? c:count|quantity aux{0,2} p:pred+past",
      // "including three who remain in detention"
      "a:among =them? c:count|quantity w:=who =are|=were{0,1} =still? p:pred",
    ],
    read: (m) => {
      const next = m.items[m.to];
      if (m.get("w") !== null && m.get("p")?.sense?.measure !== "held") return null;
      // "killing 12 people, including four patients in intensive care": where they were when it happened
      const place =
        m.get("w") === null &&
        m.get("p")?.word === "in" &&
        m.items[m.to - 2]?.tags.includes("aux") !== true;
      return place ||
        (next !== undefined && (next.tags.includes("article") || next.tags.includes("counted")))
        ? null
        : passive(m, "en.figure.among-did", { part: !isWholeAmong(m) });
    },
    why: "'260 houses were damaged, including 31 destroyed': a part with an outcome of its own.",
    hits: [
      ["Some 260 houses were damaged, including 31 destroyed.", "destroyed houses 31 part"],
      ["Ninety people were hurt, including two killed.", "killed unknown 2 part"],
      [
        "37 people, including three who remain in detention, would face trial.",
        "held unknown 3 part",
      ],
      ["Children were among 13 people killed when a rocket hit a house.", "killed unknown 13"],
      ["A mayor was among around 50 wounded.", "wounded unknown ~50"],
      ["He lost seven relatives, among 30 people killed in the strike.", "killed unknown 30"],
      ["Her sister, who was among 30 people killed, was a nurse.", "killed unknown 30"],
    ],
    misses: [
      "12 people were killed, including four patients in intensive care.",
      "20 people were killed, including three children.",
      "Among 20 people he was killed.",
    ],
  },
  {
    id: "en.figure.among-one",
    pattern: "among =them? article !counted|pred|comma|quantity{0,2} n:counted",
    read: (m) => {
      const article = m.items[m.from + (m.items[m.from + 1]?.word === "them" ? 2 : 1)]?.word;
      const noun = m.get("n");
      if (
        (article !== "a" && article !== "an") ||
        noun?.sense?.number !== "sg" ||
        noun.suffix !== ""
      )
        return null;
      return drafts(
        draft(countOfNoun(noun, "en.figure.among-one"), "inherit", "en.figure.among-one", {
          mode: "part",
        }),
      );
    },
    why: "'including a child': the article carries the count.",
    hits: [
      ["The attack killed 20 people, including a child.", "killed children 1 part"],
      ["Nine guards were wounded, among them an officer.", "wounded officers 1 part"],
    ],
    misses: ["20 people were killed, including the guard.", "He read books, including a novel."],
  },
  {
    id: "en.figure.among-named-and",
    pattern:
      "comma among =them? =the|poss !count|quantity|pred|aux|clause|say{1,7} =and about? c:count",
    read: (m) => {
      const next = m.items[m.to];
      // "including the mayor, and 12 guards were arrested": they have a verb of their own
      const own = next?.chunk === null && ["aux", "pred"].some((tag) => next.tags.includes(tag));
      const id = "en.figure.among-named-and";
      const count = countFrom(m.get("c"), id);
      return own || count?.unit !== "persons"
        ? null
        : drafts(draft(count, count.measure ?? "inherit", id, { mode: "part" }));
    },
    why: "'including the mayor and two guards': the guards are counted, the mayor is named.",
    hits: [
      ["The blast wounded 17 people, including the mayor and two guards.", "wounded guards 2 part"],
      [
        "It killed nine, among them the owner, his wife and three children.",
        "killed children 3 part",
      ],
    ],
    misses: [
      "It wounded 17 people, including the mayor, and two guards were arrested.",
      "It hit 17 towns, including the capital and two guards.",
    ],
  },
  {
    id: "en.figure.among-them",
    pattern: "c:count|quantity =among =them|=those|=whom",
    read: (m) => {
      const count = countFrom(m.get("c"), "en.figure.among-them");
      // "36 were killed, along with 215 injuries among those who work there": their own noun says what they are
      const own = count?.measure ?? null;
      const those = m.items[m.to - 1]?.word === "those";
      return own !== null && those
        ? drafts(draft(count, own, "en.figure.among-them", { phase: "done" }))
        : drafts(draft(count, "inherit", "en.figure.among-them", { mode: "part" }));
    },
    why: "'20 people were killed, three children among them'.",
    hits: [
      ["20 people were killed, three children among them.", "killed children 3 part"],
      ["It wounded 31 guards, two officers among them.", "wounded officers 2 part"],
      [
        "36 drivers were killed, along with over 215 injuries among those working at the port.",
        "wounded unknown >215",
      ],
    ],
    misses: ["Three children stood among the guards.", "Among them stood three children."],
  },
  {
    id: "en.figure.among-victims",
    pattern: [
      "among article|poss? v:victim|toll-noun|count|quantity|pred+past|missing-adj p:pred+past|missing-adj? comma? =there? aux =also|=reported|=reportedly|=listed{0,2} c:count|quantity",
      // "Among the dead, the hospital said, were two doctors"
      "among article|poss? v:victim|toll-noun|count|quantity|pred+past|missing-adj p:pred+past|missing-adj? comma !comma|stop|clause|count|quantity{2,8} comma aux =also{0,1} c:count|quantity",
      "=of article? v:count|quantity|victim p:pred+past|missing-adj? comma? =there aux =also{0,1} c:count|quantity",
    ],
    read: (m) => {
      const v = m.get("v");
      // "Among the 45 dead are 30 pilgrims": the whole is a figure too
      const counted = v?.chunk?.kind === "count" || v?.chunk?.kind === "quantity";
      const whole = counted ? countFrom(v, "en.figure.among-victims") : null;
      // "Among the 12 civilians killed were nine foreigners"; "among the 12 houses were two shops" says nothing of what became of them
      const own = m.get("p") === null ? undefined : measureIn(m.get("p"), whole, m.items);
      const those = whole?.measure ?? own ?? measureOfThose(v);
      // "Among the casualties were six dead": their own noun says it
      const part0 = m.get("c")?.chunk;
      const said = part0?.kind === "count" && those === "other" ? part0.measure : null;
      const measure = said ?? those;
      const id = "en.figure.among-victims";
      const part = { mode: "part", phase: "done" } as const;
      return measure === undefined
        ? null
        : drafts(
            draft(whole, measure, id, { phase: "done" }),
            draft(countFrom(m.get("c"), id), measure, id, part),
          );
    },
    why: "'Among the dead were three children': a part of the dead.",
    hits: [
      ["Among the dead were three children.", "killed children 3 part"],
      ["Among the dead are also reported 42 soldiers.", "killed soldiers 42 part"],
      ["Among the wounded were two nurses.", "wounded medics 2 part"],
      ["Among the 12 civilians killed were nine women.", "killed women 9 part"],
      ["Among the nine killed were two guards.", "killed unknown 9"],
      ["Among the 16 injured were two women.", "wounded women 2 part"],
      ["Among the 45 dead are 30 nurses and six guards.", "killed medics 30 part"],
      ["Among the missing are 23 men and seven children.", "missing men 23 part"],
      ["Among the victims are three sisters from Hoja.", "killed unknown 3 part"],
      ["Among the eight dead, there are three women and two nurses.", "killed women 3 part"],
      ["Of the 14 killed, there were five children.", "killed children 5 part"],
      ["Among the casualties were six dead and 23 wounded.", "killed unknown 6 part"],
      ["Among the dead, the clinic said, were two nurses.", "killed medics 2 part"],
      ["Among those wounded, according to the union, were three miners.", "wounded workers 3 part"],
    ],
    misses: [
      "Among the crowd were three children.",
      "The dead were named.",
      "Among the 12 villages were three towns.",
    ],
  },
  {
    id: "en.figure.among-whole",
    pattern: "among article v:quantity|count p:pred+past|missing-adj|victim comma|aux|=there",
    read: (m) => {
      const id = "en.figure.among-whole";
      const whole = countFrom(m.get("v"), id);
      const counted = whole?.unit === "unknown" || whole?.unit === "persons";
      const measure = counted ? measureIn(m.get("p"), whole, m.items) : null;
      // "Among the 12 killed were nine women" names a part that is counted
      const behind = m.items.slice(m.to - 1, m.to + 8);
      const counts = behind.some(
        ({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity",
      );
      return whole === null || measure === null || counts || m.from > 0
        ? null
        : drafts(draft({ ...whole, unit: "persons" }, measure, id, { phase: "done" }));
    },
    why: "'Among the 16 injured was a judge': all of them are a figure, whoever is named.",
    hits: [
      ["Among the 16 injured there were no women.", "wounded unknown 16"],
      ["Among the 20 people killed was the mayor.", "killed unknown 20"],
    ],
    misses: ["Among the 16 injured were two women.", "Among the 16 houses was a mill."],
  },
  {
    id: "en.figure.among-one-and",
    pattern: [
      "among article|poss? b:count|quantity? v:victim|toll-noun|pred+past|missing-adj aux a:article !counted|comma|quantity|count{0,2} n:counted|single =and poss? c:count|quantity",
      // "were the editor and 12 guards": a word for one that counts nobody
      "among article|poss? b:count|quantity? v:victim|toll-noun|pred+past|missing-adj aux =the !counted|comma|quantity|count|pred|aux|clause{1,3} =and|comma c:count|quantity",
    ],
    read: (m) => {
      const id = "en.figure.among-one-and";
      const measure = measureOfThose(m.get("v"));
      if (measure === undefined) return null;
      const part = { mode: "part", phase: "done" } as const;
      // "Among the dead were the printer, 42, and his son": how old he was
      const isAge =
        m.get("c")?.chunk?.kind === "quantity" &&
        m.items[m.to - 2]?.tags.includes("comma") === true &&
        m.items[m.to]?.tags.includes("comma") === true;
      if (isAge) return null;
      // "Among the 30 arrested were the editor and 12 clerks": all of them as well
      const all = countFrom(m.get("b"), id);
      const whole = all?.unit === "unknown" ? { ...all, unit: "persons" as const } : all;
      const one = /^an?$/u.test(m.get("a")?.word ?? "") ? countOfNoun(m.get("n"), id) : null;
      return drafts(
        draft(whole, measure, id, { phase: "done" }),
        draft(one, measure, id, part),
        draft(countFrom(m.get("c"), id), measure, id, part),
      );
    },
    why: "'Among the dead were the driver and six children': the children are counted, the driver where he is 'a' driver.",
    hits: [
      ["Among the dead were the driver and six children.", "killed children 6 part"],
      ["Among the 30 arrested were the editor and 12 guards.", "arrested unknown 30"],
      ["Among the 14 injured were the printer, two guards and a boy.", "wounded guards 2 part"],
      ["Among the wounded were a nurse and two guards.", "wounded guards 2 part"],
    ],
    misses: ["Among the crowd were a nurse and two guards.", "Among the dead was the driver."],
  },
  {
    id: "en.figure.are-among",
    pattern:
      "c:count|quantity aux? aux? =reportedly|=also|=believed|=said|=thought|=apparently|=confirmed|=counted|=reported? =to? aux? among =those|=the v:victim|pred+past|toll-noun",
    read: (m) =>
      // "Six members of one family were among the victims": no family was
      countFrom(m.get("c"), "")?.unit === "families" && m.items[m.from - 1]?.word === "of"
        ? null
        : partOfThose(m, "en.figure.are-among"),
    why: "'Two children were among the dead', 'three nurses were among those wounded'.",
    hits: [
      ["Two children were among the dead.", "killed children 2 part"],
      ["Three nurses were among those wounded.", "wounded medics 3 part"],
      ["Three of our guards are among the victims.", "killed guards 3 part"],
      ["Two women were reportedly among the dead.", "killed women 2 part"],
      ["Five children have been confirmed among the dead.", "killed children 5 part"],
    ],
    misses: [
      "Two children were among the crowd.",
      "Two children were dead.",
      "Six members of one family were among the victims.",
    ],
  },
  {
    id: "en.figure.of-are-among",
    pattern:
      "c:count =of|=from !pred|quantity|count|comma|clause|aux{1,5} aux among =those|=the v:victim|pred+past|toll-noun",
    read: (m) => partOfThose(m, "en.figure.of-are-among"),
    why: "'Eleven pupils of the town's school are among the dead': with whose they are between.",
    hits: [
      ["Eleven pupils of the town's school are among the dead.", "killed students 11 part"],
      ["Two nurses from the clinic were among those wounded.", "wounded medics 2 part"],
    ],
    misses: [
      "Eleven pupils of the school were among the crowd.",
      "Eleven pupils of the school saw the dead.",
    ],
  },
  {
    id: "en.figure.one-more-among",
    pattern: `c:count =and a:=a|=an !counted|pred|comma|quantity|clause{0,4} n:counted aux =reportedly|=also? among =those|=the v:victim|pred+past|toll-noun`,
    read: (m) => {
      const id = "en.figure.one-more-among";
      const measure = measureOfThose(m.get("v"));
      const noun = m.get("n");
      if (measure === undefined || noun?.sense?.number !== "sg" || noun.suffix !== "") return null;
      const part = { mode: "part", phase: "done" } as const;
      return drafts(
        draft(countFrom(m.get("c"), id), measure, id, part),
        draft(countOfNoun(noun, id), measure, id, part),
      );
    },
    why: "'Three women and a ten-year-old girl were among the dead': the count and the one beside it are both parts.",
    hits: [
      ["Three women and a ten-year-old girl were among the dead.", "killed women 3 part"],
      ["Three women and a ten-year-old girl were among the dead.", "killed children 1 part"],
      ["Two guards and a nurse were among the wounded.", "wounded medics 1 part"],
    ],
    misses: [
      "Three women and the girl were among the crowd.",
      "Three women and a girl were among friends.",
    ],
  },
  {
    id: "en.figure.with-some",
    pattern: `c:count|quantity ${GAP}{0,4} comma s:count+others ${GAP}{0,5} comma aux{0,3} p:pred+past`,
    read: (m) => {
      const whole = passive(m, "en.figure.with-some");
      const part = countFrom(m.get("s"), "en.figure.with-some");
      return whole === null || part?.rules.includes("en.count.of-them") !== true
        ? null
        : drafts(...whole, draft(part, "inherit", "en.figure.with-some", { mode: "part" }));
    },
    why: "'Two women, one of them pregnant, were killed': the part stands inside.",
    hits: [
      ["Two women, one of them pregnant, were killed.", "killed women 2"],
      ["Nine guards, three of them on leave, were wounded.", "wounded guards 3 part"],
    ],
    misses: ["Two women were killed, one of them pregnant.", "Two women were killed."],
  },
];
