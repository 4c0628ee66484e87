import { countOf } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { thingsBefore } from "../figure-governed.ts";
import { byPredicate, victimOr } from "../figure-reads.ts";
import { mayBeEither } from "../either-of-two.ts";
import { isBare, standsBare } from "../figure-bare.ts";
import { ofUncounted } from "../of-whom.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";
import type { FigureRule } from "./rule.ts";
import { arabicAmongVictims } from "./among-victims.ts";

/** `عدد كبير من الجرحى، بينهم تسع نساء`: what befell those right before, whom no number counts; of two fates nobody knows which (`قتلى وجرحى بينهم`). */
function victimsBefore({ items, from }: Match): Measure | "either" | null {
  // `ضحايا من بينهم`
  const end = items[from - 1]?.word === "من" ? from - 1 : from;
  const at = items[end - 1]?.tags.includes("comma") === true ? end - 2 : end - 1;
  const noun = items[at];
  if (noun?.chunk !== null || noun.prep !== "" || noun.sense?.number !== "pl") return null;
  // `الضحايا بينهم` are those of whom the text has told
  if (noun.tags.includes("toll-noun")) return !noun.def && hasNoWhole(items, at) ? "killed" : null;
  if (!noun.tags.includes("victim")) return null;
  if (!noun.conj) return noun.sense.measure ?? null;
  // `القتلى والجرحى، بينهم`: of both
  const first = items[at - 1];
  const both = first?.chunk === null && first.tags.includes("victim") && first.prep === "";
  return both && hasNoWhole(items, at - 1) ? "either" : null;
}

/** `سقوط ضحايا بينهم سبعة`; of `إصابة عدد من الضحايا، بينهم` and `إصابة ضحايا` other words tell what befell them. */
function hasNoWhole(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || FALL.test(before.word)) return true;
  return before.chunk === null && !hasOneOf(before, WHOLE);
}
const FALL = /^(?:سقوط|وقوع)$/u;
const WHOLE = tagList("of", "pred", "victim", "among");

/** Some people, of those who did it or of those to whom it was done. */
function ofNobodyKnown(found: readonly FigureDraft[] | null): readonly FigureDraft[] | null {
  return (
    found?.map((one) => ({
      ...one,
      mode: "part",
      count: { ...one.count, unit: "persons", noun: ["anyone"] },
    })) ?? null
  );
}

/** `بانتمائهم`, `في انتمائهم`. */
function isTheirs(items: readonly Item[]): boolean {
  return items.some(({ word, suffix }) => /(?:هم|هن)$/u.test(`${word}${suffix}`));
}

/** What the verb right behind a part says of it; `منها 25 غادروا المستشفى` says nothing new of those who were hurt. */
function saidOf(
  verb: Item,
  count: Count | null,
  items: readonly Item[],
  at: number,
): Measure | null {
  const measure = verb.sense?.measure ?? null;
  // `20 صاروخاً، منها خمسة سقطت في البحر`: nobody is dead
  if (verb.tags.includes("fall") && thingsBefore(items, at)) return "other";
  if (!verb.tags.includes("departed")) return measure;
  return measureOver(verb, count, items) === "displaced" ? measure : null;
}

/** Parts of a figure before, never added to it. */
export const arabicPartFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.among-uncounted",
    pattern: "a:among =ايضا|=كذلك? c:count|quantity",
    read: (m) => {
      const c = m.get("c");
      const whole = ofUncounted(m.items, m.from);
      if (whole === null || c === null || c.conj) return null;
      if (isBare(c) && !standsBare(m.items[m.to])) return null;
      const found = countFrom(c, "ar.figure.among-uncounted");
      const count = found === null ? null : { ...found, noun: [...found.noun, "of-uncounted"] };
      // of those who came or were saved nothing is told but how many of one kind there were
      const mode = whole === "other" ? "unknown" : "part";
      return drafts(
        draft(count, victimOr(m, whole), "ar.figure.among-uncounted", { mode, phase: "done" }),
      );
    },
    why: "`ونجا آخرون بينهم خمسة أطفال`, `وحضر الجنازة مسؤولون بينهم ثلاثة وزراء`: some of those whom no number counts, in a clause of their own, and no part of the dead before.",
    hits: [
      ["لقي 7 أشخاص حتفهم، ونجا آخرون بينهم خمسة أطفال", "other children 5"],
      ["لقي 7 أشخاص حتفهم، وأصيب آخرون بينهم خمسة أطفال", "wounded children 5 part"],
      ["لقي 7 أشخاص حتفهم، وحضر الجنازة مسؤولون بينهم ثلاثة أطباء", "other medics 3"],
      ["أصيب 20 شخصاً، وانتُشل عدد من السكان أحياء بينهم خمسة أطفال", "other children 5"],
      ["قُتل 20 شخصاً، وانتُشل عدد من العالقين أحياء، منهم خمسة أطفال", "other children 5 part"],
    ],
    misses: [
      "لقي 7 أشخاص حتفهم في غريان، وفق ما أعلن مسؤولون، بينهم خمسة أطفال",
      "لقي 7 أشخاص حتفهم وأصيب 20 آخرون بينهم خمسة أطفال",
      "لقي 7 أشخاص حتفهم، وقال مسؤولون إن بينهم خمسة أطفال",
    ],
  },
  {
    id: "ar.figure.among",
    pattern: "a:among =ايضا|=كذلك? c:count|quantity",
    read: (m) => {
      const before = m.items[m.from - 1];
      const c = m.get("c");
      // `خرج منها 20`: from it; only after a comma or a number is it "of them" (`120 إصابة منها 39 برصاص حي`)
      const ofThem = before?.tags.includes("comma") === true || before?.chunk?.kind === "count";
      if (m.get("a")?.word === "منها" && !ofThem) return null;
      if (c !== null && isBare(c) && !standsBare(m.items[m.to])) return null;
      // `فيهم مشتبه بانتمائهم إلى التنظيم`: several, as "their" says
      if (/^(?:مشتبه|متهم)$/u.test(c?.word ?? "") && isTheirs(m.items.slice(m.to, m.to + 2)))
        return null;
      // `قتل الجنود ثمانية مهاجمين، وأصيب منهم أربعة`: of either
      const theirs = before?.tags.includes("pred") === true && before.tags.includes("verb");
      if (theirs && mayBeEither(m.items, m.from - 1)) return null;
      // `أُفرج عن 12 منهم والثمانية الآخرون قيد التحقيق`: others than those of them
      if (c?.conj === true && m.get("a")?.word === "منهم") return null;
      // `18 شخصاً ليس بينهم مقاتل واحد`: none of them was
      const count = countFrom(c, "ar.figure.among");
      const none = count !== null && before?.tags.includes("neg") === true && before.word !== "ما";
      if (none)
        return drafts(
          draft(
            { ...count, quantity: { ...count.quantity, low: 0, high: 0 } },
            victimOr(m, "inherit"),
            "ar.figure.among",
            { mode: "part", denied: true },
          ),
        );
      // `410 مبانٍ متضررة، منها 265 سُوّيت بالأرض`
      const verb = m.items[m.to];
      const own =
        c !== null && isBare(c) && verb?.tags.includes("verb") === true && !verb.conj
          ? saidOf(verb, count, m.items, m.from)
          : null;
      const whole = victimsBefore(m) ?? "inherit";
      if (whole === "either") return null;
      return drafts(draft(count, own ?? victimOr(m, whole), "ar.figure.among", { mode: "part" }));
    },
    why: "`بينهم 3 أطفال`: a part of the figure before it, never added.",
    hits: [
      ["قُتل 34 شخصاً في الوادي، بما في ذلك 4 أطفال", "killed children 4 part"],
      ["مقتل 20 مدنياً بينهم 3 أطفال", "killed children 3 part"],
      ["قتلت الغارة 18 شخصاً ليس بينهم مقاتل واحد", "killed fighters 0 part denied"],
      ["إصابة 31 شخصاً، من بينهم امرأتان", "wounded women 2 part"],
      ["أصيب 40 شخصاً بينهم 25 غادروا المستشفى", "wounded unknown 25 part"],
      ["إصابة 31 شخصاً، من بينهم أيضاً ثلاثة أطفال", "wounded children 3 part"],
      ["تضرر 40 مبنى، منها 26 سُوّيت بالأرض", "destroyed buildings 26 part"],
      ["سُجلت 120 إصابة منها 39 برصاص حي", "wounded unknown 39 part"],
      ["أطلقت القوة 20 صاروخاً، منها خمسة سقطت في البحر", "other missiles 5 part"],
      ["إلى جانب القتلى هناك عدد من الجرحى، بينهم تسع نساء", "wounded women 9 part"],
      ["سقط 12 جريحاً. وأوقع القصف ضحايا بينهم تسع نساء", "killed women 9 part"],
    ],
    misses: [
      "بينهم وبين البلدة 3 حواجز",
      "مقتل 3 أطفال",
      "فر 90 سجيناً فيهم مشتبه بانتمائهم إلى التنظيم",
      "إصابة عدد من الضحايا، بينهم تسع نساء",
      "سقط 12 جريحاً. وأسفر القصف عن سقوط قتلى وجرحى بينهم تسع نساء",
    ],
  },
  {
    id: "ar.figure.among-how-badly",
    pattern: "a:among c:quantity =خطيره|=حرجه|=بليغه|=خطره|=متوسطه|=طفيفه",
    read: (m) => {
      const before = m.items[m.from - 1];
      const hurt =
        before?.chunk?.kind === "count"
          ? before.chunk.measure === "wounded"
          : before?.tags.includes("comma");
      return hurt === true
        ? drafts(
            draft(
              countFrom(m.get("c"), "ar.figure.among-how-badly"),
              "wounded",
              "ar.figure.among-how-badly",
              {
                mode: "part",
                phase: "done",
              },
            ),
          )
        : null;
    },
    why: "`672 إصابة منها 205 خطيرة`: some of the wounded, by how badly.",
    hits: [
      ["وقوع 672 إصابة منها 205 خطيرة", "wounded unknown 205 part"],
      ["تسجيل 31 إصابة، منها 5 حرجة", "wounded unknown 5 part"],
    ],
    misses: ["672 إصابة منها 205 في المدينة", "منها 205 خطيرة"],
  },
  {
    id: "ar.figure.among-family",
    pattern: "a:among|victim|toll-noun n:count|counted =مكونه|=مولفه|=تضم|=قوامها|=من =من? c:count",
    read: (m) => {
      const [a, n, c] = [m.get("a"), m.get("n"), m.get("c")];
      const count = countFrom(c, "ar.figure.among-family");
      const dead = a?.tags.includes("toll-noun") === true ? "killed" : a?.sense?.measure;
      const victims = a?.tags.includes("among") === true ? undefined : dead;
      if (victims !== undefined && !/^بين|^من$/u.test(m.items[m.from - 1]?.word ?? "")) return null;
      const one = n?.chunk?.kind === "count" ? n.chunk : null;
      const single = n?.sense?.unit === "families" && n.sense.number === "sg" && !n.def;
      const family = single || (one?.unit === "families" && one.quantity.high === 1);
      return !family || count?.unit !== "persons" || count.measure !== null
        ? null
        : drafts(draft(count, victims ?? "inherit", "ar.figure.among-family", { mode: "part" }));
    },
    why: "`بينهم عائلة مكونة من 6 أشخاص`: a family with its number is so many persons, and not one more.",
    hits: [
      ["مقتل 20 شخصاً بينهم عائلة مكونة من 6 أشخاص", "killed unknown 6 part"],
      ["إصابة 31 شخصاً، من بينهم عائلة من خمسة أفراد", "wounded unknown 5 part"],
      ["وذكرت أن من بين الضحايا أسرة مكونة من ثلاثة أشخاص", "killed unknown 3 part"],
    ],
    misses: ["مقتل 20 شخصاً بينهم عائلة", "زار عائلة مكونة من 6 أشخاص"],
  },
  {
    id: "ar.figure.among-with",
    pattern: "a:among !pred|quantity|count|comma|clause|among|of|that{1,4} c:count",
    read: (m) => {
      const [a, c] = [m.get("a"), m.get("c")];
      const first = m.items[m.from + 1];
      // `بينهم وبين البلدة 3 حواجز`; `منها` is "from it" as often
      const known = c?.chunk?.kind === "count" && c.chunk.noun.includes("the");
      if (
        c?.conj !== true ||
        known ||
        a?.word === "منها" ||
        first?.conj !== false ||
        first.prep !== ""
      )
        return null;
      return drafts(
        draft(
          countFrom(c, "ar.figure.among-with"),
          victimOr(m, "inherit"),
          "ar.figure.among-with",
          { mode: "part" },
        ),
      );
    },
    why: "`بينهم العروس و14 طفلاً`: beside somebody who is known, some more of the whole.",
    hits: [
      ["مقتل 27 شخصاً، من بينهم العروس و14 طفلاً", "killed children 14 part"],
      ["إصابة 20 شخصاً، بينهم مدير المشفى وممرضان", "wounded medics 2 part"],
    ],
    misses: ["مقتل 20 مدنياً بينهم 3 أطفال", "مقتل 20 مدنياً بينهم المدير، وأصيب 5 حراس"],
  },
  {
    id: "ar.figure.victims-are",
    pattern: "c:count+some-of n:counted",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.victims-are");
      const n = m.get("n");
      const captive = count?.noun.includes("captive") === true;
      if (count === null || n === null || (count.measure === null && !captive)) return null;
      const said = !n.def && !n.conj && n.sense?.number === "pl" && n.sense.unit === "persons";
      return said
        ? drafts(
            draft(
              { ...count, group: n.sense.group ?? "unknown" },
              // `ستة من الموقوفين قاصرون`: whatever was told of those who are held
              count.measure ?? "inherit",
              "ar.figure.victims-are",
              { mode: "part", phase: "done" },
            ),
          )
        : null;
    },
    why: "`12 من القتلى أطفال`: who they are stands behind.",
    hits: [
      ["12 من القتلى أطفال", "killed children 12 part"],
      ["تسعة من الجرحى حراس", "wounded guards 9 part"],
      ["اعتقلت الشرطة 13 شخصاً. ستة من الموقوفين قاصرون", "arrested children 6 part"],
    ],
    misses: ["12 من القتلى الأطفال", "12 من الأطفال قتلى"],
  },
  {
    id: "ar.figure.they-are",
    pattern: "they colon? c:count|quantity",
    read: (m) => {
      const before = m.items[m.from - 1];
      const c = m.get("c");
      // `وهم 140 سلّمتهم الحكومة`, `هم: 102 من التنظيم`: a bare number only where a verb or its people take it up
      const next = m.items[m.to];
      if (c !== null && isBare(c) && next?.tags.includes("pred") !== true && next?.word !== "من")
        return null;
      // `القتلى هم ثلاثة أطفال`: what they are says what happened
      const victims = before?.def === true && before.sense?.number === "pl" ? before.sense : null;
      if (victims?.measure !== undefined && c?.chunk?.kind === "count")
        return drafts(
          draft(countFrom(c, "ar.figure.they-are"), victims.measure, "ar.figure.they-are", {
            mode: "part",
            phase: "done",
          }),
        );
      // `90 شخصاً، هم 46 مهاجماً و17 حارساً`: a breakdown right after its total.
      if (before?.tags.includes("comma") !== true && before?.chunk?.kind !== "count") return null;
      const count = countFrom(c, "ar.figure.they-are");
      if (count === null) return null;
      const known = count.noun.length > 0 ? count : { ...count, noun: ["others"] };
      return drafts(draft(known, "inherit", "ar.figure.they-are", { mode: "part" }));
    },
    why: "A breakdown tied to its total by `هم`.",
    hits: [
      ["القتلى هم ثلاثة أطفال وامرأتان", "killed children 3 part"],
      ["مقتل 90 شخصاً، هم 46 مقاتلاً و44 مدنياً", "killed fighters 46 part"],
      ["مقتل 90 شخصاً، وهم: 46 مقاتلاً، و44 مدنياً", "killed fighters 46 part"],
    ],
    misses: ["قال إن هم 46 مقاتلاً", "مقتل 90 شخصاً"],
  },
  ...arabicAmongVictims,
  {
    id: "ar.figure.part-of-them",
    pattern: "q:quantity among n:counted",
    read: (m) => {
      const n = m.get("n");
      // `هو 510 بينهم نساء وأطفال`: among whom were some, and no part
      if (m.items[m.from + 1]?.word.startsWith("بين") === true) return null;
      // `أُدخل أربعون منهم المستشفى`: where they were brought
      if (n?.def === true || (n?.sense?.unit !== "persons" && n?.sense?.number === "sg"))
        return null;
      return drafts(
        draft(countOf(m, "ar.figure.part-of-them"), "inherit", "ar.figure.part-of-them", {
          mode: "part",
        }),
      );
    },
    why: "`20 قتيلاً، ثلاثة منهم أطفال`.",
    hits: [
      ["مقتل 20 مدنياً، ثلاثة منهم أطفال", "killed children 3 part"],
      ["إصابة عشرة أشخاص، خمسة منهم نساء", "wounded women 5 part"],
    ],
    misses: [
      "مقتل 20 مدنياً بينهم أطفال",
      "ثلاثة منهم أصيبوا",
      "قتل عشرون. والباقون 15 بينهم نساء",
      "أصيب 90 شخصاً، أُدخل أربعون منهم المستشفى",
    ],
  },
  {
    id: "ar.figure.in-the-ranks",
    pattern: `c:count|quantity !pred|quantity|count|comma|clause{0,5} among-the|=حكم v:victim`,
    read: (m) => {
      const measure = m.get("v")?.sense?.measure;
      return measure === undefined
        ? null
        : drafts(
            draft(
              countFrom(m.get("c"), "ar.figure.in-the-ranks"),
              measure,
              "ar.figure.in-the-ranks",
              { phase: "done" },
            ),
          );
    },
    why: "`ما زال تسعة من الحراس في عداد المفقودين`.",
    hits: [
      ["ما زال تسعة من الحراس في عداد المفقودين", "missing guards 9"],
      ["بات سبعة مدنيين في عداد القتلى", "killed civilians 7"],
    ],
    misses: ["ما زال تسعة من الحراس في السجن", "عداد المفقودين"],
  },
  {
    id: "ar.figure.pred-of-them",
    pattern: "p:pred a:among !pred|quantity|count|comma|clause|among|reach{0,3} c:count|quantity",
    read: (m) => {
      const rule = "ar.figure.pred-of-them";
      // `الغرفة التي فروا منها`: from it
      if (/^(?:الذي|التي)$/u.test(m.items[m.from - 1]?.word ?? "")) return null;
      // `تسعة بيوت أصيب منها خمسة`: hit, and nobody is hurt
      if (m.get("a")?.word === "منها" && thingsBefore(m.items, m.from)) {
        const hit = m.get("p")?.sense?.measure === "wounded";
        const count = hit ? countFrom(m.get("c"), rule) : null;
        if (count?.noun.length === 0)
          return drafts(
            draft({ ...count, noun: ["them"], unit: "unknown" }, "damaged", rule, {
              mode: "part",
              phase: "done",
            }),
          );
      }
      return mayBeEither(m.items, m.from)
        ? ofNobodyKnown(byPredicate(m, rule))
        : (byPredicate(m, rule, true)?.map((one) => ({ ...one, mode: "part" })) ?? null);
    },
    why: "`قتل منهم 20`: of those counted before, what the verb says.",
    hits: [
      ["فر 31 نزيلاً، قتل منهم 20", "killed inmates 20 part"],
      ["قتل الحراس ثمانية مهاجمين، وأصيب منهم أربعة", "wounded unknown 4 part"],
      ["اعتقال 40 شخصاً، أفرج منهم عن 20 سجيناً", "released inmates 20 part"],
      ["نزحت ألفا عائلة، وعاد منهم إلى الآن مئتا عائلة", "returned families 200 part"],
      ["نزحت 1200 عائلة، عاد منها نحو 150 فقط", "returned families ~150 part"],
      ["في شارعنا تسعة بيوت أصيب منها خمسة", "damaged unknown 5 part"],
    ],
    misses: [
      "فر 31 نزيلاً بينهم 20 قتيلاً",
      "قتل 20 منهم",
      "عدد من كانوا في الغرفة التي فروا منها يبلغ 31 سجيناً",
    ],
  },
  {
    id: "ar.figure.of-the-victims",
    pattern: "c:count+victim",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.of-the-victims");
      if (count === null || count.measure === null || !count.rules.includes("ar.count.partitive"))
        return null;
      if (count.quantity.bound === "vague" || count.noun.includes("captive")) return null;
      // `38 قتيلاً، وهم 21 جندياً و4 من المهاجمين`: what they are is no outcome
      if (count.measure === "attackers") return null;
      return drafts(
        draft(count, count.measure, "ar.figure.of-the-victims", { mode: "part", phase: "done" }),
      );
    },
    why: "`تسعة من الجرحى في حال حرجة`: some of the wounded.",
    hits: [
      ["قال إن تسعة من الجرحى في حال حرجة", "wounded unknown 9 part"],
      ["أربعة عشر من القتلى ينتمون إلى القرية", "killed unknown 14 part"],
    ],
    misses: ["وصول عشرات من الجرحى", "تسعة جرحى في حال حرجة"],
  },
];
