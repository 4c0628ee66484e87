import { headOf } from "../relations/listed.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import type { Match } from "../../../extract/rule.ts";
import { isBare, mayBeBare } from "../figure-bare.ts";
import { isExchange } from "../figure-contexts.ts";
import { belongs } from "../figure-governed.ts";
import { headAt } from "../head-outcome.ts";
import { sharesByPlace } from "../shares-by-place.ts";
import type { FigureRule } from "./rule.ts";

/** `نص عليهم الاتفاق`, `اتُّفق على إطلاقهم`: as many as were agreed on. */
function isOfDeal(items: readonly Item[], at: number): boolean {
  const [verb, on] = [items[at], items[at + 1]];
  return (
    /^(?:[يت]?نص(?:ت)?|اتفق|[يت]شمل)$/u.test(verb?.word ?? "") &&
    on?.word.startsWith("علي") === true
  );
}

/** `2007`: in digits, a year more often than a number of people. */
function isYear(value: number | null, quote: string): boolean {
  return value !== null && value >= 1900 && value <= 2100 && /^[0-9٠-٩]{4}$/u.test(quote);
}

/** Of what those taken back or come home are a part: of all who had fled, of all who had left. */
function wholeOf(
  items: readonly Item[],
  from: number,
  own: Measure | null,
  part: Item["chunk"] | undefined,
): Measure {
  if (own !== null) return own;
  const verb = items
    .slice(0, from)
    .findLast(({ tags, chunk }) => chunk === null && tags.includes("pred"));
  if (verb?.tags.includes("recapture") === true) return "escaped";
  // `عودة 33 من أصل 35` may be of pupils whom somebody let go
  const isMoved =
    part?.kind === "count" &&
    (part.unit !== "persons" || part.group === "unknown" || part.group === "civilians");
  if (verb?.tags.includes("return") === true && !verb.tags.includes("captive") && isMoved)
    return "displaced";
  return "other";
}

/** What was done in batches where nobody was counted before: an exchange or a release that the sentence tells. */
function inBatches({ items, from }: Match): Measure | "inherit" {
  const before = items.slice(0, from);
  if (before.some(({ chunk }) => chunk?.kind === "count")) return "inherit";
  if (isExchange(items, from)) return "exchanged";
  if (before.some(({ tags }) => tags.includes("release-noun"))) return "released";
  // `وعبر في الدفعة الأولى 38 سجيناً`: who came, and the report says in what
  const came = before.some(({ tags }) => tags.includes("arrive") || tags.includes("return"));
  return came && /^(?:في|ضمن)$/u.test(before.at(-1)?.word ?? "") ? "other" : "inherit";
}

/** `تتوزع الأسر النازحة على النحو التالي:`: what befell the families over whose list the colon stands. */
function familiesAbove(items: readonly Item[], colon: number): Measure | null {
  for (let i = colon - 1; i >= Math.max(0, colon - ABOVE); i--) {
    const head = headAt(items, i);
    if (head?.unit === "families") return head.measure;
  }
  return null;
}
const ABOVE = 8;

/** How a figure is shared out: by place, by who handed over, in batches; the whole of a part; what it was not. */
export const arabicShareFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.place-list",
    pattern: "q:quantity in|=بنيران|=بالقصف|=برصاص|=بقصف|=بغاره|=بانفجار|=بهجوم",
    read: (m, { raw }) => {
      const q = m.get("q");
      const before = m.items[m.from - 1];
      if (q === null || q.prep !== "") return null;
      const list = before?.tags.includes("colon") === true;
      const share = sharesByPlace(m.items, m.from);
      if (!list && !q.conj && before?.word !== "و" && !share) return null;
      // `شخصان في عداد القتلى وستة في المستشفى`: where the hurt are, or where some of the dead died
      if (!list && !share && /^(?:ال)?مس?تشفي$/u.test(m.items[m.to]?.word ?? "")) return null;
      const chunk = q.chunk;
      if (chunk?.kind !== "quantity" || isYear(chunk.low, raw.slice(chunk.start, chunk.end)))
        return null;
      if (chunk.bound === "vague" && chunk.high === null) return null;
      const count = countFrom(q, "ar.figure.place-list");
      if (count === null) return null;
      const families = list ? familiesAbove(m.items, m.from - 1) : null;
      const them: Count =
        families === null
          ? { ...count, noun: ["others"] }
          : { ...count, group: "families", unit: "families", noun: ["victim"] };
      // `وتوزعت الاعتقالات: 120 في الميناء، و64 في السوق`
      const arrests = m.items.slice(0, m.from).findLast(({ tags }) => tags.includes("arrests"));
      // `الوفيات كما وزعتها المديرية: 18 في مستشفى المدينة`: the head of the list says it, whatever was told before
      const top = list ? m.items[headOf(m.items, m.from - 1)]?.sense?.measure : undefined;
      const head = families ?? top;
      return drafts(
        draft(
          them,
          arrests?.sense?.measure ?? head ?? "inherit",
          "ar.figure.place-list",
          list || share || arrests !== undefined ? { mode: "part" } : {},
        ),
      );
    },
    why: "`120 في الميناء، و64 في السوق`: places share out the figure before.",
    hits: [
      ["مقتل 35 مدنياً: 20 في السوق، و15 في الميناء", "killed civilians 15 part"],
      ["مقتل خمسة مدنيين في السوق وثلاثة في الميناء", "killed civilians 3"],
      ["قُتل 57 شخصاً، 45 في سهم و12 في حي التل", "killed unknown 45 part"],
      ["قُتل 57 شخصاً (45 في سهم و12 في برزين)", "killed unknown 12 part"],
      [
        "تتوزع الأسر النازحة كالتالي: 120 في حي المطار، و85 في حي السلام",
        "displaced families 120 part",
      ],
      ["أصيب 40 شخصاً. الوفيات كما وزعت: 18 في المدينة، و9 في الميناء", "killed unknown 9 part"],
    ],
    misses: [
      "مقتل مدنيين في السوق وستة في المستشفى",
      "مقتل 35 مدنياً في السوق",
      "قتل مدنيان في 2003 و2007 في البلدة",
    ],
  },
  {
    id: "ar.figure.handed-list",
    pattern: "q:quantity p:handover+verb",
    read: (m) => {
      const [q, p] = [m.get("q"), m.get("p")];
      if (
        (q?.conj !== true && m.items[m.from - 1]?.word !== "و") ||
        p === null ||
        !p.word.endsWith("هم")
      )
        return null;
      const count = countFrom(q, "ar.figure.handed-list");
      return count === null
        ? null
        : drafts(
            draft({ ...count, noun: ["others"] }, "inherit", "ar.figure.handed-list", {
              mode: "part",
            }),
          );
    },
    why: "`140 سلّمتهم الحكومة و72 سلّمتهم الحركة`: who handed over which part.",
    hits: [
      ["مبادلة 212 أسيراً، وهم 140 سلمتهم الحكومة و72 سلمتهم الحركة", "exchanged captives 72 part"],
      ["تبادل 30 أسيراً، هم عشرة سلمتهم الحكومة وعشرون سلمتهم الحركة", "exchanged captives 20 part"],
    ],
    misses: ["سلمتهم الحكومة 72 أسيراً", "و72 أسيراً سلمتهم"],
  },
  {
    id: "ar.figure.batch",
    pattern: "batch !pred|quantity|count|comma|clause{0,3} c:count+captive",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.batch");
      return drafts(draft(count, inBatches(m), "ar.figure.batch", { mode: "part" }));
    },
    why: "`دفعة أولى من 20 أسيراً`: a part of those whose exchange or release was told.",
    hits: [
      [
        "اتفق الطرفان على تبادل 120 أسيراً، على أن تنقل دفعة أولى من 20 أسيراً",
        "exchanged captives 20 part",
      ],
      ["بدأ تبادل الأسرى عند الجسر. وعبر في الدفعة الأولى 38 سجيناً", "exchanged inmates 38 part"],
      ["إطلاق سراح 65 سجيناً في دفعات، أكبرها دفعة من 40 سجيناً", "released inmates 40 part"],
    ],
    misses: ["وصلت دفعة من 20 شاحنة", "تبادل 20 أسيراً"],
  },
  {
    id: "ar.figure.batch-alone",
    pattern:
      "=ضمت|=وضمت|=تضم|=شملت|=وشملت|=تشمل|covers batch ordinal? c:count|quantity =ثانيه? d:quantity?",
    read: (m) => {
      const id = "ar.figure.batch-alone";
      const [c, d] = [m.get("c"), m.get("d")];
      const alone = c !== null && isBare(c);
      if (c === null || (alone && !mayBeBare(m.items, m.items.indexOf(c)))) return null;
      const first = countFrom(c, id);
      const second = d === null || m.items[m.to - 2]?.def !== true ? null : countFrom(d, id);
      if (first === null || (first.unit !== "persons" && !alone)) return null;
      const them = alone ? { ...first, noun: ["others", "them"] } : first;
      const rest = second && { ...second, group: first.group, unit: first.unit, noun: them.noun };
      const measure = inBatches(m);
      return drafts(
        draft(them, measure, id, { mode: "part" }),
        rest && draft(rest, measure, id, { mode: "part" }),
      );
    },
    why: "`ضمت الدفعة الأولى 50 والثانية 70`: numbers alone, of those who were freed or exchanged in batches.",
    hits: [
      ["أُفرج عن 120 أسيراً، وضمت الدفعة الأولى 50", "released captives 50 part"],
      ["بدأ تبادل الأسرى، وضمت الدفعة الأولى 50 أسيراً", "exchanged captives 50 part"],
      ["أُفرج عن 120 أسيراً. شملت الدفعة الأولى 50 أسيراً والثانية 70", "released captives 70 part"],
    ],
    misses: ["ضمت الدفعة الأولى 50 شاحنة", "ضمت القائمة 50 اسماً"],
  },
  {
    id: "ar.figure.out-of",
    pattern: "out-of c:count|quantity p:pred?",
    read: (m) => {
      const c = m.get("c");
      // `اثنتان من أصل 14 جثة تعودان لحارسين`: whose they are
      const own = m.get("p");
      const whose = own?.tags.includes("return") === true && belongs(m.items, m.items.indexOf(own));
      // `12 شخصاً من أصل 15 قُتلوا`: where nothing is told before the part, the verb is its own
      const first = !m.items.slice(0, m.from).some(({ tags }) => tags.includes("pred"));
      const ofPart = first && /(?:وا|ت)$/u.test(own?.word ?? "");
      const p = whose || ofPart ? null : own;
      // the count before may have taken `من` with it
      const open = m.items[m.from - 1]?.tags.includes("of") === true ? m.from - 2 : m.from - 1;
      // `المفرج عنهم 108، من أصل 120 نص عليهم الاتفاق`
      const of = m.items[open]?.tags.includes("comma") === true ? open - 1 : open;
      const behind = m.items[of];
      // `أربع سيارات إسعاف من أصل ست`: a word may close the noun
      const skipped = behind?.chunk === null;
      const part = (skipped ? m.items[of - 1] : behind)?.chunk;
      if (skipped && part?.kind !== "count") return null;
      if (part?.kind !== "count" && part?.kind !== "quantity") return null;
      const found = countFrom(c, "ar.figure.out-of");
      if (found === null) return null;
      if (isOfDeal(m.items, m.to)) {
        const others = found.noun.length > 0 ? found : { ...found, noun: ["others"] };
        return drafts(
          draft(others, "inherit", "ar.figure.out-of", { mode: "total", phase: "agreed" }),
        );
      }
      if (c !== null && isBare(c) && p === null && !mayBeBare(m.items, m.from + 1)) return null;
      const whole =
        found.noun.length > 0 || part.kind !== "count"
          ? found
          : { ...found, group: part.group, unit: part.unit, noun: part.noun };
      const state = m.items[m.to]?.tags.includes("state") === true ? m.items[m.to] : undefined;
      // `تسع مسيّرات من أصل 12 أُطلقت`, `700 منزل من أصل 9,400 منزل مدمّر`
      const sent = p?.tags.includes("launch") === true && whole.noun.includes("munition");
      const measure =
        p !== null && !sent
          ? measureOver(p, whole, m.items)
          : (state?.sense?.measure ?? wholeOf(m.items, m.from, found.measure, part));
      return measure === null
        ? null
        : drafts(draft(whole, measure, "ar.figure.out-of", { phase: "done" }));
    },
    why: "`أربعة جراحين من أصل 21`: the whole of which the first is a part, with its own verb or none.",
    hits: [
      ["يعمل في المشفى أربعة أطباء من أصل 21", "other medics 21"],
      ["إدانة خمسة متهمين، من أصل سبعة قبض عليهم", "arrested unknown 7"],
      ["إن اثنتين من أصل 14 جثة تعودان لحارسين", "bodies unknown 14"],
      ["عادت 14 أسرة من أصل 90", "displaced families 90"],
      [
        "وأضاف أن المفرج عنهم حتى الآن 108، من أصل 120 نص عليهم الاتفاق",
        "released unknown 120 total",
      ],
    ],
    misses: ["السيارات من أصل 8", "من أصل فلسطيني"],
  },
  {
    id: "ar.figure.not-that",
    pattern: "n:neg c:count|quantity",
    read: (m) => {
      const before = m.items[m.from - 1];
      const word = m.get("n")?.word;
      if (word !== "لا" && word !== "ليس") return null;
      if (before?.chunk?.kind !== "count" && before?.chunk?.kind !== "quantity") return null;
      const count = countFrom(m.get("c"), "ar.figure.not-that");
      if (count === null) return null;
      const same = count.noun.length > 0 ? count : { ...count, noun: ["others"] };
      return drafts(draft(same, "inherit", "ar.figure.not-that", { mode: "total", denied: true }));
    },
    why: "`34 لا 36`, `20 قتيلاً وليس 30`: the second number is denied.",
    hits: [
      ["عدد القتلى 34 لا 36", "killed unknown 36 total denied"],
      ["مقتل 20 مدنياً وليس 30", "killed civilians 30 total denied"],
    ],
    misses: ["لا 36 ولا 40", "عدد القتلى ليس 36"],
  },
  {
    id: "ar.figure.shared-out",
    pattern: "v:victim !pred|quantity|count|comma|clause{0,2} =بين c:count",
    read: (m) => {
      const v = m.get("v");
      if (v?.def !== true || v.sense?.measure === undefined || v.sense.number !== "pl") return null;
      return drafts(
        draft(
          countFrom(m.get("c"), "ar.figure.shared-out"),
          v.sense.measure,
          "ar.figure.shared-out",
          {
            mode: "part",
            phase: "done",
          },
        ),
      );
    },
    why: "`توزع القتلى بين خمسة مدنيين وسبعة عسكريين`: the parts of the dead.",
    hits: [
      ["توزع القتلى بين خمسة مدنيين وسبعة عسكريين", "killed civilians 5 part"],
      ["الجرحى موزعون بين ثلاثة حراس وعشرة سجناء", "wounded guards 3 part"],
    ],
    misses: ["نقل القتلى بين القرى", "جرحى بين خمسة مدنيين"],
  },
];
