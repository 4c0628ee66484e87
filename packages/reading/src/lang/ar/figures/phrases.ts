import { orElse } from "../or-else.ts";
import { isTaker } from "../in-hands.ts";
import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import { bounded } from "../../../extract/numbers/bounds.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { modeAt } from "../figure-modes.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Match } from "../../../extract/rule.ts";
import { isBare, mayBeBare } from "../figure-bare.ts";
import { combined } from "../both-fates.ts";
import type { FigureRule } from "./rule.ts";

/** Those who laid down their arms; a number alone where it may stand so (`رفع أربعون منهم الرايات`). */
function gaveUp(m: Match, rule: string): readonly FigureDraft[] | null {
  const c = m.get("c");
  const count = countFrom(c, rule);
  if (c === null || count === null) return null;
  const them = count.noun.includes("them");
  const people =
    count.unit === "persons" || them || (isBare(c) && mayBeBare(m.items, m.items.indexOf(c)));
  return people
    ? drafts(draft(count, "surrendered", rule, { phase: "done", mode: them ? "part" : "unknown" }))
    : null;
}

/** `ضحية الحادث`, `ضحية هجوم على السوق`: what they fell victim to. */
function isOfSomething(match: Match): boolean {
  const v = match.get("v");
  const next = v === null ? undefined : match.items[match.items.indexOf(v) + 1];
  return next !== undefined && next.chunk === null && next.prep === "" && !next.conj;
}

/** What happens to persons and is counted in cases. */
const HAPPENS: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "hostage",
  "released",
]);

/** Cases that hospitals count, whatever the word says elsewhere: `71 حالة اختناق بالغاز` are treated, `أربع حالات بتر` operated on. */
const CASES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["اختناق", "wounded"],
  ["اصابه", "wounded"],
  ["جرح", "wounded"],
  ["طعن", "wounded"],
  ["بتر", "other"],
]);

/** Outcomes that take several words to say: `راح ضحيته`, `ألقى السلاح`, `حالة اعتقال`. */
export const arabicPhraseFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.cell",
    pattern: "dismantling cell !pred|quantity|count|comma|clause{0,4} c:count",
    read: (m) =>
      drafts(
        draft(countFrom(m.get("c"), "ar.figure.cell"), "arrested", "ar.figure.cell", {
          phase: "done",
        }),
      ),
    why: "`تفكيك خلية قوامها تسعة أشخاص`: its members are arrested.",
    hits: [
      ["تفكيك خلية قوامها تسعة أشخاص", "arrested unknown 9"],
      ["تفكيك خلية مؤلفة من خمسة مسلحين", "arrested fighters 5"],
    ],
    misses: ["خلية قوامها تسعة أشخاص", "تفكيك خلية في البلدة"],
  },
  {
    id: "ar.figure.fell-captive",
    pattern:
      "=وقع|=وقعت|=وقعوا|=سقط|=سقطوا|=وقوع|=سقوط c:count !pred|quantity|count|comma|clause{0,4} =في =الاسر|=اسر|=قبضه|=قبض|=يد|=ايدي",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.fell-captive");
      return count?.unit !== "persons"
        ? null
        : drafts(
            draft(
              count,
              isTaker(m.items[m.to]) ? "hostage" : "captured",
              "ar.figure.fell-captive",
              {
                phase: "done",
              },
            ),
          );
    },
    why: "`وقع ثلاثة طيارين في الأسر`: taken, and not fallen; a hostage in the hands of kidnappers.",
    hits: [
      ["وقع سبعة عمال في قبضة الخاطفين", "hostage workers 7"],
      ["وقع ثلاثة طيارين في الأسر", "captured soldiers 3"],
      ["وقع سبعة جنود في قبضة المسلحين", "captured soldiers 7"],
      ["وقع 7 من مقاتلي الفصيل في الأسر", "captured fighters 7"],
      ["وأعلن وقوع ستة جنود من اللواء في الأسر", "captured soldiers 6"],
    ],
    misses: ["وقع ثلاثة جنود على المحضر", "وقع الهجوم في الفجر"],
  },
  {
    id: "ar.figure.suffered",
    pattern: "=تعرض|=تعرضت|=تعرضوا c:count w:=اصابات|=اصابه|=جروح|=لجروح|=لحروق|=لكسور|=لاصابات",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.suffered");
      return count?.unit !== "persons"
        ? null
        : drafts(draft(count, "wounded", "ar.figure.suffered", { phase: "done" }));
    },
    why: "`تعرض سبعة عشر شخصاً لإصابات`: the noun says what happened to them.",
    hits: [
      ["تعرض سبعة عشر شخصاً لإصابات متفاوتة", "wounded unknown 17"],
      ["تعرض ثلاثة حراس لحروق", "wounded guards 3"],
    ],
    misses: ["تعرض ثلاثة حراس للضرب", "تعرض الحي لقصف أوقع إصابات"],
  },
  {
    id: "ar.figure.searched-for",
    pattern: "=تبحث|=يبحث|=يبحثون|=البحث|=بحث !quantity|count|comma|clause{0,3} =عن c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.searched-for");
      const people = count?.unit === "persons" && !count.noun.includes("member");
      if (count === null || !people) return null;
      // `البحث عن آلاف القتلى والمفقودين`: one number over both
      const shared = count.noun.includes("victim") && isSharedVictim(m.items[m.to]);
      // `البحث جار عن 48 فاراً`: at large, and nobody's fate is unknown
      const measure = shared || count.noun.includes("fugitive") ? "other" : "missing";
      return drafts(draft(count, measure, "ar.figure.searched-for", { phase: "done" }));
    },
    why: "`تبحث فرق الإنقاذ عن 25 شخصاً`: those who are not found.",
    hits: [
      ["تبحث فرق الإنقاذ عن 25 شخصاً", "missing unknown 25"],
      ["استمرار البحث عن تسعة بحارة", "missing sailors 9"],
      ["ولا يزال البحث جارياً عن 48 فاراً", "other inmates 48"],
    ],
    misses: ["تبحث الشرطة عن 25 مسلحاً", "بحث الوزير عن حل"],
  },
  {
    id: "ar.figure.remains",
    pattern: "r:remains c:count|quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.remains");
      const c = m.get("c");
      if (count === null || c === null || c.conj) return null; // `جثامين و19 مصاباً`
      if (c.chunk?.kind === "quantity" && !mayBeBare(m.items, m.to - 1)) return null;
      // `جثتي اثنين منهم`: of those told of before
      const them = count.noun.includes("them");
      return count.unit !== "persons" && count.noun.length > 0 && !them
        ? null
        : drafts(
            draft(count, "bodies", "ar.figure.remains", {
              phase: "done",
              mode: them ? "part" : modeAt(m.items, m.from),
            }),
          );
    },
    why: "`جثث ثلاثة مدنيين`, `رفات 63 شخصاً`: bodies, of whoever they were.",
    hits: [
      ["العثور على جثث ثلاثة مدنيين", "bodies civilians 3"],
      ["هذه رفات 63 شخصاً من البلدة", "bodies unknown 63"],
      ["خُطف 16 عاملاً. وعُثر على جثتي اثنين منهم لاحقاً", "bodies workers 2 part"],
    ],
    misses: ["ثلاث جثث", "جثث في الطريق وثلاثة مدنيين", "وصلت جثامين و19 مصاباً"],
  },
  {
    id: "ar.figure.claimed",
    pattern:
      "=راح|=راحت|=ذهب|=ذهبت|=وراح|=وراحت|=وذهب|=وذهبت !pred|quantity|count|comma|clause{0,1} v:toll-noun !pred|quantity|count|comma|clause{0,5} c:count|quantity",
    read: (m) =>
      // `راح ضحية الحادث 32 راكباً`: of what, behind it
      m.get("v")?.suffix === "" && !isOfSomething(m)
        ? null
        : drafts(
            draft(
              countFrom(m.get("c"), "ar.figure.claimed"),
              combined(m.items, m.to - 1) ? "other" : "killed",
              "ar.figure.claimed",
              {
                phase: "done",
                mode: modeAt(m.items, m.from),
              },
            ),
          ),
    why: "`راح ضحيته 14 شخصاً`: whom it killed.",
    hits: [
      ["انفجار راح ضحيته 14 شخصاً", "killed unknown 14"],
      ["غارة راحت ضحيتها خمس نساء", "killed women 5"],
      ["وراح ضحية الحادث 32 راكباً", "killed unknown 32"],
      ["حريق راح ضحيته مئات القتلى والجرحى", "other unknown 200..999"],
    ],
    misses: ["راح 14 شخصاً إلى البلدة", "ضحية واحدة"],
  },
  {
    id: "ar.figure.arrests-covered",
    pattern:
      "covers|arrests !pred|quantity|count|comma|clause{0,5} covers|arrests !pred|quantity|count|comma|clause{0,4} c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.arrests-covered");
      const arrests = m.items.slice(m.from, m.to).some(({ tags }) => tags.includes("arrests"));
      return !arrests || count?.unit !== "persons"
        ? null
        : drafts(
            draft(count, "arrested", "ar.figure.arrests-covered", {
              phase: "done",
              mode: modeAt(m.items, m.from),
            }),
          );
    },
    why: "`طالت حملة الاعتقالات 60 شاباً`: the noun says what, the verb whom.",
    hits: [
      ["طالت حملة الاعتقالات 60 شاباً", "arrested men 60"],
      ["شنت القوة حملة اعتقالات شملت 20 مدنياً", "arrested civilians 20"],
    ],
    misses: ["طالت الغارات 60 منزلاً", "شملت المساعدات 20 مدنياً"],
  },
  {
    id: "ar.figure.forced-to",
    pattern: "forced !pred|quantity|count|comma|clause{0,4} c:count|quantity =الي|=علي p:pred",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.forced-to");
      const measure = measureOver(m.get("p"), count, m.items);
      return measure === null
        ? null
        : drafts(
            draft(count, measure, "ar.figure.forced-to", {
              phase: "done",
              mode: modeAt(m.items, m.from),
            }),
          );
    },
    why: "`اضطرت 300 عائلة إلى النزوح`: what they were forced to do.",
    hits: [
      ["أجبر القتال ما يقدر بـ45 ألف شخص على الفرار", "displaced unknown 45000"],
      ["اضطرت 300 عائلة إلى النزوح", "displaced families 300"],
      ["أجبر القصف 40 مدنياً على النزوح", "displaced civilians 40"],
    ],
    misses: ["اضطرت 300 عائلة إلى الانتظار", "نزوح 300 عائلة"],
  },
  {
    id: "ar.figure.laid-down-arms",
    pattern:
      "=القي|=القت|=القوا|=رمي|=رمت|=رموا|=وضع|=وضعت|=وضعوا|=طرح|=رفع|=رفعت|=رفعوا|=سوي|=سوت|=سووا c:count|quantity !pred|quantity|count|comma|clause{0,4} arms|=الرايات|=الرايه|=رايات|=رايه|=اوضاعهم|=وضعهم",
    read: (m) => gaveUp(m, "ar.figure.laid-down-arms"),
    why: "`ألقى 35 مقاتلاً السلاح`: they gave up.",
    hits: [
      ["ألقى 35 مقاتلاً السلاح", "surrendered fighters 35"],
      ["ألقى خمسة من المسلحين أسلحتهم", "surrendered fighters 5"],
      ["رفع أربعون جندياً الرايات البيضاء", "surrendered soldiers 40"],
      ["رمى خمسة مسلحين سلاحهم", "surrendered fighters 5"],
    ],
    misses: ["ألقى 35 مقاتلاً قنابل", "ألقت الشرطة القبض على 35 مقاتلاً"],
  },
  {
    id: "ar.figure.gave-up",
    pattern:
      "c:count|quantity !pred|quantity|count|comma|clause{0,4} =سووا|=سلموا|=رموا|=القوا|=رفعوا|=وضعوا =الرايات|=رايات|=اوضاعهم|=وضعهم|=السلاح|arms|self",
    read: (m) => (m.get("c")?.prep === "" ? gaveUp(m, "ar.figure.gave-up") : null),
    why: "`أحد عشر شاباً من المطلوبين سوّوا أوضاعهم`, `خمسة جنود ألقوا السلاح`: those who gave up stand first.",
    hits: [
      ["قال إن أحد عشر شاباً من المطلوبين سوّوا أوضاعهم", "surrendered men 11"],
      ["خمسة جنود ألقوا السلاح", "surrendered soldiers 5"],
    ],
    misses: ["خمسة جنود ألقوا قنابل", "خمس بنادق رموا بها"],
  },
  {
    id: "ar.figure.cases",
    pattern: [
      "q:quantity case|=عمليه|=عمليات p:masdar|victim",
      "q:quantity case p:masdar|victim k:=مدنيه|=مدنيين|=مدني",
    ],
    read: (m) => {
      const p = m.get("p");
      const measure = CASES.get(p?.word ?? "") ?? p?.sense?.measure;
      if (
        p === null ||
        p.conj ||
        measure === undefined ||
        !(HAPPENS.has(measure) || CASES.has(p.word))
      )
        return null;
      // `ثماني عمليات خطف`: each may take many
      const deeds = m.items[m.from + 1]?.word.startsWith("عملي") === true;
      if (deeds && measure === "hostage") return null;
      const count = countFrom(m.get("q"), "ar.figure.cases");
      const [on, edge] = [m.items[m.to], m.items[m.to + 1]];
      // `281 حالة وفاة على الأقل`
      const fate = orElse(p, on, edge) ? "other" : measure;
      // `95 حالة وفاة مدنية`
      const kind = m.get("k") === null ? {} : { group: "civilians" };
      const least = on?.word === "علي" && edge?.tags.includes("less") === true;
      const quantity = least ? bounded(m, "at-least", "ar.figure.cases") : count?.quantity;
      return count === null || quantity === undefined || quantity === null
        ? null
        : drafts(
            draft({ ...count, ...kind, quantity, unit: "persons" }, fate, "ar.figure.cases", {
              phase: "done",
              mode: modeAt(m.items, m.from),
            }),
          );
    },
    why: "`87 حالة اعتقال`: as many persons.",
    hits: [
      ["سجلت الشبكة 87 حالة اعتقال", "arrested unknown 87 total"],
      ["الحصيلة الأولية هي سبع حالات وفاة و40 مصاباً", "killed unknown 7 total"],
      ["توثيق ثلاث حالات اختفاء في الحي", "missing unknown 3 total"],
      ["وبحسب المنظمة، فقد وثقت 95 حالة وفاة مدنية", "killed civilians 95 total"],
      ["سجل المشروع 148 حالة وفاة أو اختفاء", "other unknown 148 total"],
    ],
    misses: ["87 حالة جوع", "في حالة اعتقال 87 شخصاً"],
  },
  {
    id: "ar.figure.did-away",
    pattern: "=القضاء|=قضاء =علي c:count|quantity",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.did-away");
      return count?.unit !== "persons" || m.get("c")?.chunk?.kind !== "count"
        ? null
        : drafts(
            draft(count, "killed", "ar.figure.did-away", {
              phase: "done",
              mode: modeAt(m.items, m.from),
            }),
          );
    },
    why: "`القضاء على 30 عنصراً`: a bulletin's word for killing them.",
    hits: [
      ["القضاء على 30 عنصراً في تبادل لإطلاق النار", "killed fighters 30"],
      ["تم القضاء على 16 مسلحاً", "killed fighters 16"],
    ],
    misses: ["القضاء على ثلاث بؤر", "عُرض 30 عنصراً على القضاء"],
  },
  {
    id: "ar.figure.two-cases",
    pattern: "z:two-cases n:victim",
    read: (m) => {
      const [z, n] = [m.get("z"), m.get("n")];
      const measure = n?.sense?.measure;
      if (measure === undefined || !HAPPENS.has(measure) || n?.conj === true) return null;
      const count = countOfNoun(z, "ar.figure.two-cases");
      return drafts(draft(count, measure, "ar.figure.two-cases", { phase: "done" }));
    },
    why: "`53 إصابة وحالتي وفاة`: the dual carries the count.",
    hits: [
      ["استقبل المستشفى 53 إصابة وحالتي وفاة", "killed unknown 2"],
      ["سُجلت حالتا وفاة", "killed unknown 2"],
    ],
    misses: ["سُجلت حالة وفاة", "في حالتي الحرب والسلم"],
  },
  {
    id: "ar.figure.families-moved",
    pattern:
      "=نقل|=نقلت|=نقلوا|=نقلنا|=تنقل|=ينقل !pred|quantity|count|comma|clause|in|of{0,2} c:count -{0,2} =الي|comma|stop",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.families-moved");
      return count?.unit === "families"
        ? drafts(draft(count, "displaced", "ar.figure.families-moved", { phase: "done" }))
        : null;
    },
    why: "`نُقلت 45 عائلة إلى مدرستين`: families that are moved leave their homes; who else is moved may be hurt or held.",
    hits: [
      ["نُقلت 45 عائلة إلى مدرستين", "displaced families 45"],
      ["ونقلت البلدية 45 عائلة إلى مدارس القرية", "displaced families 45"],
    ],
    misses: ["نُقل 45 شخصاً إلى مدرستين", "نقلت 45 عائلة خبر أبنائها"],
  },
];

/** `القتلى والمفقودين`, without a number of its own. */
function isSharedVictim(next: Item | undefined): boolean {
  return next?.conj === true && next.chunk === null && next.tags.includes("victim");
}
