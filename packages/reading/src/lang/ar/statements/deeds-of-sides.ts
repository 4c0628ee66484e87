import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { hasAfter, hasBefore, SIDES } from "../../../extract/statements/arabic-charges.ts";
import { clauseStated, stated, statedPlainly } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** A side by its noun or its name. */
const SIDE: readonly string[] = ["source", ...SIDES];

/** A side that has a name or is one: `تنظيم`, `قوات الوادي`; `مسلحون مجهولون` are none. */
function isSide({ tags, chunk }: Item): boolean {
  if (chunk?.kind === "name") return chunk.is === "actor";
  return tags.includes("party-noun") && !tags.includes("member");
}

/** `أنه`, `أنها`, `أنهم`: who speaks says it of himself. */
function isOfItself(that: Item | undefined): boolean {
  return that !== undefined && /^ان(?:ه|ها|هم|نا)$/u.test(that.word + that.suffix);
}

/** `أنها أطلقت سراح 46 سجيناً`, `ستطلق حملة`: whom it sets free and what it begins is no shot. */
function isLetGo(items: readonly Item[], to: number): boolean {
  return LET_GO.test(items[to]?.word ?? "");
}
const LET_GO = /^(?:سراح|نداء|دعوه|مبادره|مشروع|حمله|برنامج|خط)(?:ا|ه|ها|هم)?$/u;

/** Deeds that a side takes on itself or that are laid to it, where the deed stands before who did it. */
export const arabicDeedsOfSides: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.deed-claimed-by",
    pattern: "=تبناه|=تبناها|=تبناهما|=تبنته|=تبنتها|=تبنتهما|=يتبناه|=تتبناه",
    read: clauseStated("responsibility", "ar", (items, _, to) => hasAfter(items, to, 3, SIDE)),
    why: "`في هجوم تبناه تنظيم الرمال`: the pronoun is the deed, the side stands behind.",
    hits: marked(
      "responsibility",
      "{سقط قتلى في هجوم تبناه تنظيم الرمال}.",
      "و{التفجير تبنته قوات الوادي ليلا}.",
    ),
    misses: ["الطفل تبناه عمه.", "الخطة تبناها المجلس."],
  },
  {
    id: "ar.statement.deed-done-by",
    pattern:
      "n-deed|=عمليتين|=هجومين|=تفجيرين -{0,2} =نفذه|=نفذها|=نفذهما|=نفذته|=نفذتها|=شنه|=شنته|=شنها|=ارتكبها|=ارتكبته|=ارتكبتها",
    read: (match, context) =>
      match.items.slice(match.to, match.to + 4).some(isSide)
        ? stated("responsibility", "ar")(match, context)
        : null,
    why: "`عمليتين نفذهما مقاتلان من التنظيم`: the side that did it is named behind the pronoun of the deed; unknown gunmen are only told of.",
    hits: marked(
      "responsibility",
      "سقطوا في {هجوم نفذه مقاتلان من تنظيم الرمال}.",
      "قتلوا في {كمين شنته قوات الوادي}.",
    ),
    misses: ["سقطوا في هجوم نفذه مسلحون مجهولون.", "مشروع نفذته شركة محلية."],
  },
  {
    id: "ar.statement.laid-to",
    pattern: "=نسب|=نسبت|=نسبوا|=ينسب|=تنسب|=ناسبا|=ناسبه !that|stop|comma{0,6} =الي",
    read: (match, context) => {
      const { items, from, to } = match;
      const deed =
        hasAfter(items, from + 1, 6, ["n-deed"]) || hasBefore(items, from, 4, ["n-deed"]);
      const someone = hasAfter(items, to, 3, [...SIDE, "member", "counted", "body-noun"]);
      const unknown = hasAfter(items, to, 2, ["digits"]);
      return (deed || hasAfter(items, to, 1, SIDE)) && (someone || !unknown)
        ? statedPlainly("responsibility", "ar")(match, context)
        : null;
    },
    why: "`نسب الجيش الهجوم إلى مسلحي الجماعة`, `هجوم نُسب إلى متمردين`: laid at somebody's door.",
    hits: marked(
      "responsibility",
      "{نسب المحافظ الهجوم إلى مسلحي تنظيم الرمال}.",
      "قتل عشرة في هجوم {نسب إلى متمردين}.",
    ),
    misses: ["نسب البيت إلى شاعر.", "نسبة النجاح إلى الضعف."],
  },
  {
    id: "ar.statement.says-it-did",
    pattern: "that v-attack",
    read: (match, context) => {
      const { items, from, to } = match;
      const party = hasBefore(items, from, 9, ["source", "party-noun"]);
      return isOfItself(items[from]) && party && !isLetGo(items, to)
        ? statedPlainly("responsibility", "ar")(match, context)
        : null;
    },
    why: "`قالت قوات الوادي إنها قصفت الثكنة`: a side tells its own deed; whom it has killed is a number of its foes.",
    hits: marked(
      "responsibility",
      "ادعى تنظيم الرمال {أنه هاجم الثكنة}.",
      "قالت قوات الوادي {إنها قصفت الثكنة}.",
    ),
    misses: [
      "قال الطبيب إنه قتل الوقت.",
      "قالت قوات الوادي إنها لم تقصف الثكنة.",
      "أعلنت قوات الوادي أنها أطلقت سراح 46 سجينا.",
      "أعلنت الجماعة أنها ستطلق حملة لتنظيف الشوارع.",
    ],
  },
  {
    id: "ar.statement.one-of-its-own",
    pattern: "=فجر|=فجرت|=فجرا =نفسه|=نفسها|=نفسيهما",
    read: clauseStated("responsibility", "ar", (items, from) => {
      const before = items.slice(Math.max(0, from - 6), from);
      return before.some(
        ({ word, suffix, tags }) =>
          (tags.includes("member") && suffix !== "") ||
          /^(?:عناصر|مقاتلي|مقاتلو|جنود|رجال)(?:ه|ها|هم|نا)$/u.test(word + suffix) ||
          /^(?:ال)?استشهادي/u.test(word),
      );
    }),
    why: "`قال إن أحد عناصره فجّر نفسه`: a side calls the bomber its own.",
    hits: marked(
      "responsibility",
      "قال إن {أحد عناصره فجر نفسه في السوق}.",
      "وذكر أن {أحد مقاتليها فجر نفسه هناك}.",
    ),
    misses: ["قال إن انتحاريا فجر نفسه.", "فجر العمال الصخرة."],
  },
];
