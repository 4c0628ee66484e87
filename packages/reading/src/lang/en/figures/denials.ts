import { noneOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { none } from "../toll-reads.ts";
import { GAP } from "./figure-rule.ts";
import type { FigureRule } from "./figure-rule.ts";

/** "Four were wounded and none died", "30 of the staff were kept in a canteen; none was hurt": of those just counted, and not of all. */
function isOfThose(pronoun: Item, items: readonly Item[]): boolean {
  if (pronoun.word !== "none") return false;
  return items.some(({ chunk, end }) => {
    if (end > pronoun.start) return false;
    // "two rockets hit the camp but none was hurt": nobody, and no rocket
    return chunk?.kind === "quantity" || (chunk?.kind === "count" && chunk.unit === "persons");
  });
}

/** None at all, said so. */
export const englishDeniedFigures: readonly FigureRule[] = [
  {
    id: "en.figure.denied-none",
    pattern: [
      `z:neg-word dash? n:counted|anyone|quantity aux|neg{0,3} =managed|=able|=allowed? =to? p:pred|missing-adj`,
      "z:=not =a|=one|quantity =single? n:counted aux|neg{0,3} p:pred|missing-adj",
      `z:neg-word n:counted|anyone|quantity in|of ${GAP}{1,4} aux|neg{1,3} p:pred|missing-adj`,
      `z:neg-word whole:of article|poss? n:counted ${GAP}{0,4} aux|neg{0,3} p:pred|missing-adj`,
      "deny !pred|quantity|count|comma|clause{0,3} z:any of? article|poss? n:counted|anyone|quantity aux{0,3} p:pred",
    ],
    read: (m) => none(m, "en.figure.denied-none"),
    why: "'No inmate escaped', 'not a single guard was hurt', 'none of the inmates escaped', 'denied that any inmate had escaped': none, said so.",
    hits: [
      ["No inmates escaped.", "escaped inmates 0 denied"],
      ["No one was killed.", "killed unknown 0 denied"],
      ["In most cases no-one was hurt.", "wounded unknown 0 denied"],
      ["No inmates had managed to flee.", "escaped inmates 0 denied"],
      ["Not a single inmate escaped.", "escaped inmates 0 denied"],
      ["Not a single guard was wounded.", "wounded guards 0 denied"],
      ["No one in the hall was wounded.", "wounded unknown 0 denied"],
      ["No fighter of ours is in their hands.", "captured fighters 0 denied"],
      ["None of the inmates escaped.", "escaped inmates 0 denied"],
      ["None of the guards was killed.", "killed guards 0 denied"],
      ["None of our men was captured.", "captured men 0 denied"],
      ["The force denied that any inmates had escaped.", "escaped inmates 0 denied"],
      ["It denied any civilians were killed.", "killed civilians 0 denied"],
    ],
    misses: [
      "No inmates were seen.",
      "Nine cases of cholera were reported. No one has died of it.",
      "No fewer than 20 inmates escaped.",
      "No one has claimed the killing.",
      "Not a single inmate was seen.",
      "One inmate escaped.",
      "No one in the hall saw the wounded.",
      "One of the inmates escaped.",
      "None of the above.",
      "The force denied that any protesters were killed by police.",
      "The force denied the report.",
      "It asked whether any civilians were killed.",
      "None of the 40 people arrested in May has been charged.",
      "None of the guards wounded in the raid died.",
      "None of the hostages held in Olm were killed.",
    ],
  },

  {
    id: "en.figure.denied-not-one",
    pattern: "z:=not c:count aux|neg{0,3} p:pred|missing-adj",
    read: (m) => {
      const [z, item, p] = [m.get("z"), m.get("c"), m.get("p")];
      const one = countFrom(item, "en.figure.denied-not-one");
      if (z === null || one?.quantity.low !== 1 || one.quantity.high !== 1) return null;
      const measure = measureIn(p, one, m.items);
      const quantity = { ...one.quantity, start: z.start, end: one.end, low: 0, high: 0 };
      return measure === null || m.items[m.to]?.word === "by"
        ? null
        : drafts(
            draft({ ...one, quantity }, measure, "en.figure.denied-not-one", {
              denied: true,
              phase: "done",
            }),
          );
    },
    why: "'Not one soldier was hurt': none, said so.",
    hits: [
      ["Not one soldier was wounded.", "wounded soldiers 0 denied"],
      ["Not one inmate escaped.", "escaped inmates 0 denied"],
    ],
    misses: ["Not one soldier was seen.", "Not one soldier was killed by the police."],
  },

  {
    id: "en.figure.denied-nobody-of",
    pattern: `z:=nobody|=none =on|=in|=at|=aboard|=among|=from ${GAP}{1,4} aux|neg{1,3} p:pred|missing-adj`,
    read: (m) => {
      const [z, p] = [m.get("z"), m.get("p")];
      const measure = p?.sense?.measure;
      return z === null || measure === undefined
        ? null
        : drafts(
            draft(
              noneOf(z, z.start, "en.figure.denied-nobody-of"),
              measure,
              "en.figure.denied-nobody-of",
              {
                denied: true,
                phase: "done",
              },
            ),
          );
    },
    why: "'Nobody on the team was hurt': none of those said.",
    hits: [
      ["Nobody on the team was hurt.", "wounded unknown 0 denied"],
      ["None in the north wing were killed.", "killed unknown 0 denied"],
    ],
    misses: ["Nobody on the team saw it.", "Nobody was hurt on the team."],
  },
  {
    id: "en.figure.denied-nobody",
    pattern: "z:neg-word aux|neg{1,3} p:pred|missing-adj",
    read: (m) => {
      const z = m.get("z");
      const measure = m.get("p")?.sense?.measure;
      // "Nobody was killed by our bullets": somebody may have been killed by others
      const byWhom = m.items[m.to]?.word === "by";
      return z === null ||
        measure === undefined ||
        byWhom ||
        isOfThose(z, m.items) ||
        z.word === "no" ||
        z.word === "neither"
        ? null
        : drafts(
            draft(
              noneOf(z, z.start, "en.figure.denied-nobody"),
              measure,
              "en.figure.denied-nobody",
              {
                denied: true,
                phase: "done",
              },
            ),
          );
    },
    why: "'Nobody was hurt', 'none escaped': none, said so.",
    hits: [
      ["Nobody was wounded.", "wounded unknown 0 denied"],
      ["Of the inmates, none were released.", "released unknown 0 denied"],
    ],
    misses: ["Nobody saw the wounded.", "One was wounded.", "Nobody was killed by our bullets."],
  },
  {
    id: "en.figure.denied-line",
    pattern: "z:=nobody|=none p:pred+past|missing-adj|dead",
    read: (m) => {
      const [z, p] = [m.get("z"), m.get("p")];
      const measure = p?.sense?.measure;
      const [before, next] = [m.items[m.from - 1], m.items[m.to]];
      const ends = (item: Item | undefined): boolean =>
        item === undefined ||
        ["stop", "comma", "clause", "colon", "dash"].some((tag) => item.tags.includes(tag));
      return z === null || measure === undefined || !ends(before) || !ends(next)
        ? null
        : drafts(
            draft(noneOf(z, z.start, "en.figure.denied-line"), measure, "en.figure.denied-line", {
              denied: true,
              phase: "done",
            }),
          );
    },
    why: "'Old Town: nobody killed, 2 injured': a line of a bulletin needs no auxiliary.",
    hits: [
      ["Old Town: nobody killed, 2 wounded.", "killed unknown 0 denied"],
      ["Mazraa: 3 dead, none missing.", "missing unknown 0 denied"],
    ],
    misses: ["Nobody killed the guards.", "Nobody saw the wounded."],
  },
  {
    id: "en.figure.denied-losses",
    pattern: "=no|=without =own|=further|=friendly{0,1} n:=losses",
    read: (m) => {
      const [z, noun] = [m.items[m.from] ?? null, m.get("n")];
      const next = m.items[m.to];
      // "no losses to property", "without losses of grain"
      if (z === null || noun === null || next?.word === "to" || next?.word === "of") return null;
      const zero = noneOf(noun, z.start, "en.figure.denied-losses");
      return drafts(
        draft(
          { ...zero, group: "soldiers", unit: "persons" },
          "killed",
          "en.figure.denied-losses",
          {
            denied: true,
            phase: "done",
          },
        ),
      );
    },
    why: "'no losses among our units': none of theirs fell, whoever else did.",
    hits: [
      ["There were no losses among our units.", "killed soldiers 0 denied"],
      ["The patrol returned without losses.", "killed soldiers 0 denied"],
    ],
    misses: ["There were no losses to property.", "The company has no losses of grain."],
  },
  {
    id: "en.figure.denied-fled",
    pattern: "z:=nobody|=none p:pred+intransitive",
    read: (m) => {
      const [z, p] = [m.get("z"), m.get("p")];
      const measure = p?.sense?.measure;
      const next = m.items[m.to];
      const object = next?.tags.includes("article") === true || next?.chunk?.kind === "count";
      return z === null || measure === undefined || object || isOfThose(z, m.items)
        ? null
        : drafts(
            draft(noneOf(z, z.start, "en.figure.denied-fled"), measure, "en.figure.denied-fled", {
              denied: true,
              phase: "done",
            }),
          );
    },
    why: "'Nobody escaped': a verb that has no object needs no auxiliary.",
    hits: [
      ["The force insists that nobody escaped.", "escaped unknown 0 denied"],
      ["None survived and none escaped.", "escaped unknown 0 denied"],
    ],
    misses: [
      "Nobody escaped the guards' eyes.",
      "Nobody killed the guards.",
      "Four soldiers were out and none died.",
    ],
  },
  {
    id: "en.figure.denied-victims",
    pattern: "=no|=without n:victim",
    read: (m) => {
      const [z, noun] = [m.items[m.from] ?? null, m.get("n")];
      const measure = noun?.sense?.measure;
      const many =
        noun?.sense?.number === "pl" &&
        (measure === "killed" ||
          measure === "wounded" ||
          measure === "other" ||
          measure === "arrested");
      // "41 derailments, most of them of freight cars and without casualties": nothing of this one
      const before = m.items.slice(Math.max(0, m.from - 12), m.from);
      const ofMost = before.some(
        ({ word }, i) =>
          /^(?:most|many|some)$/u.test(word) &&
          before[i + 1]?.word === "of" &&
          before[i + 2]?.word === "them" &&
          !before.slice(i).some((item) => item.word === "there"),
      );
      // "police dispersed the crowd without injuries": nothing of the strike that the report is about
      const dispersal =
        z?.word === "without" &&
        before.some(
          ({ word }, i) =>
            word.startsWith("dispers") || (word.startsWith("bro") && before[i + 1]?.word === "up"),
        );
      return z === null || noun === null || measure === undefined || !many || ofMost || dispersal
        ? null
        : drafts(
            draft(
              noneOf(noun, z.start, "en.figure.denied-victims"),
              measure,
              "en.figure.denied-victims",
              {
                denied: true,
                phase: "done",
              },
            ),
          );
    },
    why: "'There were no deaths', 'caused no injuries': none, said so.",
    hits: [
      ["There were no deaths.", "killed unknown 0 denied"],
      ["The blast caused no injuries.", "wounded unknown 0 denied"],
    ],
    misses: [
      "There were deaths.",
      "There was no news of deaths.",
      "It logged 41 derailments, most of them of freight cars and without injuries.",
      "Police dispersed the crowd without injuries.",
    ],
  },

  {
    id: "en.figure.denied-not-one-of",
    pattern: `z:=not q:quantity whole:of article|poss n:counted ${GAP}{0,4} aux|neg{0,3} p:pred|missing-adj`,
    read: (m) => {
      const one = m.get("q")?.chunk;
      return one?.kind === "quantity" && one.low === 1 && one.high === 1
        ? none(m, "en.figure.denied-not-one-of")
        : null;
    },
    why: "'Not one of our fighters was killed': none, said so.",
    hits: [
      ["Not one of our fighters was killed.", "killed fighters 0 denied"],
      ["Not one of the guards was wounded.", "wounded guards 0 denied"],
    ],
    misses: ["Not two of the guards were wounded.", "One of the guards was wounded."],
  },
];
