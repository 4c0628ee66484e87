import { countOfNoun } from "../../../extract/figures/count.ts";
import { draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";
import type { Measure } from "../../../model/figure.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { modeAt, phaseAt } from "../figure-modes.ts";
import { negatedAt } from "../negated-at.ts";
import { agreesInGender, isLone } from "../lone.ts";
import type { FigureRule } from "./rule.ts";

/** What one person suffers, told by a verb with its subject or a verbal noun far before him. */
const SUFFERED: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "arrested",
  "missing",
  "hostage",
]);

function oneSuffers(m: Match, rule: string): readonly FigureDraft[] | null {
  const [p, n] = [m.get("p"), m.get("n")];
  if (p === null || n === null || !isLone(n) || n.sense?.unit !== "persons") return null;
  if (!agreesInGender(p, n) || p.tags.includes("fall") || negatedAt(m)) return null;
  // `قُتل في هجوم على حارس`: of the phrase
  const led = m.items[m.to - 2];
  if (PREPOSITION.has(led?.word ?? "") || (led?.word === "سبب" && led.suffix === "")) return null;
  // `تحت عجلات دفار عسكري`: of what kind the thing is that no list holds
  if (OF_A_KIND.test(n.word) && led?.chunk === null && led.sense === null && !isKnown(led))
    return null;
  const next = m.items[m.to];
  if (isBothOf(n, next)) return null;
  // `في دعم قائد الفرقة`: by what follows he is known
  if (next !== undefined && next.prep === "" && !next.conj && next.chunk?.kind === "name")
    return null;
  const count = countOfNoun(n, rule);
  const measure = measureOver(p, count, m.items);
  return measure === null || !SUFFERED.has(measure)
    ? null
    : drafts(
        draft(count, measure, rule, { phase: phaseAt(m, p), mode: modeAt(m.items, m.to - 1) }),
      );
}

const OF_A_KIND = /^(?:عسكري|مدني)$/u;

function isKnown({ def, word }: Item): boolean {
  return def || word.startsWith("ال");
}

/** `حارسا المدرسة`: before what they belong to two have lost their last letter, and look like one in another case. */
function isBothOf(noun: Item, next: Item | undefined): boolean {
  return (
    /\p{L}{2}ا$/u.test(noun.word) &&
    next?.chunk === null &&
    next.prep === "" &&
    !next.conj &&
    (next.def || next.word.startsWith("ال"))
  );
}

function bothSuffer(m: Match, rule: string): readonly FigureDraft[] | null {
  const [p, n] = [m.get("p"), m.get("n")];
  if (p === null || n === null || !isLone(n) || n.sense?.unit !== "persons") return null;
  if (p.tags.includes("fall") || negatedAt(m) || !isBothOf(n, m.items[m.to])) return null;
  const count = countOfNoun({ ...n, sense: { ...n.sense, number: "du" } }, rule);
  const measure = measureOver(p, count, m.items);
  return measure === null || !SUFFERED.has(measure)
    ? null
    : drafts(
        draft(count, measure, rule, { phase: phaseAt(m, p), mode: modeAt(m.items, m.to - 1) }),
      );
}

/** One person, one body: no number says it, the indefinite singular does. */
export const arabicLonePersons: readonly FigureRule[] = [
  {
    id: "ar.figure.one-far",
    pattern: [
      "p:verb in|=علي|=تحت|=قرب|=خلال|=اثر|=جراء|=بعد _ !pred|quantity|count|comma|clause|that|say|among|neg|counted|in|of{0,2} n:counted",
      "p:verb date|=عندنا|=لدينا|=هناك|=ايضا|=كذلك|=سبب|=فيه|=فيها|=خلاله|=خلالها|=اثره|=اثرها n:counted",
    ],
    read: (m) => oneSuffers(m, "ar.figure.one-far"),
    why: "`توفيت في المستشفى سيدة مسنة`, `قُتل أمس حارس`: words stand between the verb and the one to whom it happened.",
    hits: [
      ["توفيت في المستشفى سيدة مسنة", "killed women 1"],
      ["وقُتل في السوق بائع خضار", "killed workers 1"],
      ["وتوفيت عندنا سيدة مسنة", "killed women 1"],
      ["قُتل أمس حارس في المبنى", "killed guards 1"],
      ["نزاع على أرض قُتل بسببه شاب", "killed men 1"],
    ],
    misses: [
      "قُتل في هجوم على حارس",
      "قُتل في السوق الحارس المعروف",
      "قُتلت في الغارة عائلة مدرس",
      "قُتل أمس الحارس",
      "وصلت أمس سيدة",
      "قُتل بسبب شاب غاضب",
      "لقي حتفه تحت عجلات دفار عسكري",
    ],
  },
  {
    id: "ar.figure.both-of",
    pattern: "p:verb !pred|quantity|count|comma|clause|that|say|among|neg|counted{0,5} n:counted",
    read: (m) => bothSuffer(m, "ar.figure.both-of"),
    why: "`قُتل في الهجوم حارسا المدرسة`: the two guards of the school.",
    hits: [
      ["وقُتل في الهجوم حارسا المدرسة", "killed guards 2"],
      ["أصيب معلما القرية", "wounded teachers 2"],
    ],
    misses: ["قتل المهاجمون حارساً وأصابوا آخر", "قُتل حارس المدرسة", "أُصيب حارساً لم يعرفه أحد"],
  },

  {
    id: "ar.figure.one-victim",
    pattern:
      "=اسفر|=اسفرت|=يسفر|=تسفر|=خلف|=خلفت|=اوقع|=اوقعت|=سقط|=وقوع|=سقوط !quantity|count|comma|clause|pred|counted|neg|any{0,4} n:victim",
    read: (m) => {
      const [n, next] = [m.get("n"), m.items[m.to]];
      if (
        n === null ||
        !isLone(n) ||
        (n.sense?.measure !== "killed" && n.sense?.measure !== "wounded")
      )
        return null;
      // `قتيل من كل جانب`, `قتيل وجريحين`; behind a name or an adjective he is known
      const open =
        next === undefined ||
        next.conj ||
        next.chunk?.kind === "date" ||
        ENDS.some((tag) => next.tags.includes(tag));
      if (!open || negatedAt(m)) return null;
      return drafts(
        draft(countOfNoun(n, "ar.figure.one-victim"), n.sense.measure, "ar.figure.one-victim", {
          phase: "done",
          mode: modeAt(m.items, m.to - 1),
        }),
      );
    },
    why: "`أسفر الانفجار عن قتيل وجريحين`, `خلّف الهجوم قتيلاً وثلاثة جرحى`: one dead.",
    hits: [
      ["أسفر الانفجار عن قتيل وجريحين", "killed unknown 1"],
      ["خلّف الهجوم قتيلاً وثلاثة جرحى", "killed unknown 1"],
    ],
    misses: [
      "أسفر الانفجار عن ثلاثة قتلى",
      "لم يسفر الانفجار عن قتيل",
      "خلّف القتيل زوجة",
      "لا ينفي الجيش سقوط أي قتيل",
    ],
  },
  {
    id: "ar.figure.one-body",
    pattern: "found !pred|quantity|count|comma|clause|that|say{0,2} n:victim",
    read: (m) => {
      const n = m.get("n");
      if (n === null || !isLone(n) || n.sense?.measure !== "bodies") return null;
      // `منذ تسلم أول جثة`: one of many
      if (/^(?:اول|اخر|ثاني|ثالث)$/u.test(m.items[m.to - 2]?.word ?? "")) return null;
      const who = m.items[m.to];
      // `جثة الرجل`, `جثة زعيم البلدة`: known by whose it is
      const unknown = who === undefined || who.conj || who.tags.includes("not-known");
      if (!unknown && (who.def || who.chunk?.kind === "name" || who.suffix !== "")) return null;
      const count = countOfNoun(n, "ar.figure.one-body");
      const person = who?.tags.includes("counted") === true && !who.conj && who.prep === "";
      const group = person ? who.sense?.group : undefined;
      return count === null || negatedAt(m)
        ? null
        : drafts(
            draft(
              group === undefined ? count : { ...count, group },
              "bodies",
              "ar.figure.one-body",
              {
                phase: "done",
                mode: modeAt(m.items, m.to - 1),
              },
            ),
          );
    },
    why: "`انتُشلت جثة امرأة`, `العثور على جثة مجهولة الهوية`: one body.",
    hits: [
      ["وانتُشلت جثة امرأة من النهر", "bodies women 1"],
      ["العثور على جثة مجهولة الهوية", "bodies unknown 1"],
    ],
    misses: ["منذ تسلم أول جثة فجراً", "العثور على جثة الرجل", "حمل جثة ثقيلة", "انتُشلت ثلاث جثث"],
  },
];

const ENDS: readonly string[] = ["comma", "stop", "clause", "in", "of", "others", "colon"];

const PREPOSITION: ReadonlySet<string> = new Set(
  "علي الي عن مع بين ضد تحت فوق بيد برفقه".split(" "),
);
