import { isNotTold } from "../../../extract/statements/not-told.ts";
import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import { hasBefore } from "../../../extract/statements/arabic-charges.ts";
import { isNegated } from "../../../extract/statements/clause.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import {
  clauseStated,
  orDenied,
  stated,
  statedPlainly,
} from "../../../extract/statements/reads.ts";

/** Who is responsible or to blame, by those words. */
export const arabicLiability: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.own-liability",
    pattern: "say|say-that|say-claim !stop|that|clause{0,9} liability -{0,1} =عن",
    read: (match, context) => {
      const { items, from, to } = match;
      const noun = items.slice(from, to).findLast(({ tags }) => tags.includes("liability"));
      const own = noun !== undefined && noun.suffix !== "" && /ت$|ه$/u.test(noun.word);
      const denies = items[from]?.sense?.stance === "denied";
      // `لم تصدر الحركة أي بيان يعلن مسؤوليتها`
      if (isNotTold(items, from)) return null;
      return own && !denies ? stated("responsibility", "ar")(match, context) : null;
    },
    why: "`أعلنت الحركة مسؤوليتها عن الهجوم`, `الحركة التي أعلنت مسؤوليتها عن الهجوم`: whoever says so, or spoke last, takes it on himself.",
    hits: marked(
      "responsibility",
      "{أعلنت قوات الوادي مسؤوليتها الكاملة عن الهجوم}.",
      "اشتبكت الحركة، التي {أعلنت مسؤوليتها عن الهجوم}، مع الحرس.",
      "ثم {أعلن مسؤوليته عن التفجير}.",
      "و{أعلنت «كتائب الفجر» في بيان على تطبيق تلغرام مسؤوليتها عن الهجوم}.",
    ),
    misses: [
      "لم تعلن مسؤوليتها عن الهجوم.",
      "أعلنت المسؤولية الجماعية.",
      "لم تصدر الحركة أي بيان رسمي يعلن مسؤوليتها عن الهجوم.",
    ],
  },
  {
    id: "ar.statement.laid-on",
    pattern: [
      // `ألقت السلطات بمسؤولية الحرائق على الجماعة`: laid at somebody's door
      "=القي|=القت|=القوا|=يلقي|=تلقي|=يلقون|=وجه|=وجهت !that|stop|comma{0,4} liability !that|stop|comma{0,4} =علي|=الي",
      // `نحمّل … مسؤولية` lays it at somebody's door, whoever speaks
      "blames !that|stop|comma{0,5} liability",
      // `ألقى باللوم على` accuses
      "=لوم|=اللوم|=باللوم|=لايمه|=اللايمه|=باللايمه =علي",
      // `أصابع الاتهام` point at somebody
      "=اصابع|=اصبع|=باصابع|=باصبع n-charge",
    ],
    read: statedPlainly("responsibility", "ar"),
    why: "Responsibility or blame is laid at somebody's door (`نحمّل … مسؤولية`, `ألقى باللوم على`, `أصابع الاتهام`), whoever speaks.",
    hits: marked(
      "responsibility",
      "{ألقت السلطات بمسؤولية الحرائق على الجماعة}.",
      "و{ألقى المحافظ المسؤولية على المقاول}.",
      "و{نحمّل إدارة السجن وحدها مسؤولية الحريق}.",
      "{حمّلت الحكومة قوات الوادي مسؤولية القصف}.",
      "ألقى المحافظ {باللوم على الحراس}.",
      "وألقت الإدارة {باللائمة على الطقس}.",
      "وجه الأهالي {أصابع الاتهام إلى الحراس}.",
      "تشير {أصابع الاتهام إلى تجار السلاح}.",
    ),
    misses: [
      "ألقى المحافظ كلمة.",
      "ألقت الشرطة القبض على رجل.",
      "حمل الرجال الصناديق.",
      "مسؤولية الجميع كبيرة.",
      "كثر اللوم بينهم.",
      "عتب ولوم.",
      "قطعت أصابع الحارس.",
      "سقط الاتهام.",
    ],
  },

  {
    id: "ar.statement.responsible-for",
    pattern:
      "=مسوول|=مسووله|=المسوول|=المسووله|=مسوولون =عن|=عنها|=عنه n-deed|=اولا|=وحدها|=هذه|=هذا|=ما|comma|stop",
    read: orDenied(
      clauseStated(
        "responsibility",
        "ar",
        (items, from) =>
          !/^(?:ال)?(?:جهه|طرف|اطراف|جهات)$/u.test(items[from - 1]?.word ?? "") &&
          !isNotTold(items, from),
      ),
    ),
    why: "`مسؤول عن القصف` names who is held to have done it, `غير مسؤول عن` who is not.",
    hits: [
      ["قال المتحدث إن المجلس غير مسؤول عن القصف.", "denial:المجلس غير مسؤول عن القصف"],
      ["قوات الوادي مسؤولة عن القصف.", "responsibility:قوات الوادي مسؤولة عن القصف"],
      ["هم وحدهم مسؤولون عن الجريمة.", "responsibility:هم وحدهم مسؤولون عن الجريمة"],
    ],
    misses: ["مسؤول عن المدرسة.", "قال مسؤول محلي كلاما."],
  },

  {
    id: "ar.statement.bears-liability",
    pattern: "=تتحمل|=يتحمل|=يتحملون|=تحمل !stop|comma{0,5} liability",
    read: (match, context) =>
      isNegated(match.items, match.from)
        ? null
        : clauseStated("responsibility", "ar", () => true)(match, context),
    why: "`تتحمل الشركة المسؤولية كاملة`: whom somebody holds responsible.",
    hits: marked(
      "responsibility",
      "قال النائب إن {الشركة تتحمل المسؤولية كاملة}.",
      "{يتحمل المحافظ المسؤولية عن الكارثة}.",
    ),
    misses: ["لا تتحمل البلدية المسؤولية.", "تتحمل الأسر البرد."],
  },
  {
    id: "ar.statement.liability-falls-on",
    pattern: "=تقع|=يقع|=وقعت =علي =عاتق|=كاهل|=مسووليه",
    read: clauseStated("responsibility", "ar", (items, from) =>
      hasBefore(items, from, 8, ["liability"]),
    ),
    why: "`المسؤولية تقع على عاتق المحافظ`.",
    hits: marked(
      "responsibility",
      "قال إن {مسؤولية الحادث تقع على عاتق الشركة}.",
      "{المسؤولية كاملة تقع على عاتق المحافظ}.",
    ),
    misses: ["القلعة تقع على تل.", "عمل كثير يقع على عاتق الطبيب."],
  },
];
