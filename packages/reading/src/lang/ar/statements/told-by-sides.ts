import type { Rule } from "../../../extract/rule.ts";
import { marked } from "../../marked.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { StatementDraft } from "../../../extract/statements/draft.ts";
import { SIDES } from "../../../extract/statements/arabic-charges.ts";
import { clauseStated, spokenIf, statedAfter } from "../../../extract/statements/reads.ts";
import type { Item } from "../../../text/item.ts";

/** Who can hold a place or fire: a side, a force, whoever has a name. */
const FORCES: readonly string[] = [...SIDES, "source", "formation", "force", "ours"];

/** `القوة`, `قواتنا`: a force that no list holds. */
const FORCE = /^(?:ال)?(?:قوه|قوات|رتل|دوريه|حاجز|مقاتل(?:ي|ين|ون)|مسلح(?:ي|ين|ون)|عناصر)/u;

/** Whom the verb at `from` is said of, before it and over `ما تزال`, in its own clause. */
function isOfForce(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    const item = items[i];
    if (
      item === undefined ||
      ["stop", "clause", "comma", "that"].some((tag) => item.tags.includes(tag))
    )
      return false;
    if (item.prep !== "") continue;
    if (FORCE.test(item.word) || FORCES.some((tag) => item.tags.includes(tag))) return true;
  }
  return false;
}

/** What sides do and hold, causes and denials, where who or what they are said of stands before the telling word. */
export const arabicToldBySides: readonly Rule<StatementDraft, ReportContext>[] = [
  {
    id: "ar.statement.side-controls",
    pattern: "controls =علي n-place|place",
    read: clauseStated("control", "ar", (items, from) => from > 0 && isOfForce(items, from)),
    why: "`القوة ما تزال تسيطر على الطريق`: the holder stands before the verb.",
    hits: marked(
      "control",
      "قال إن {القوة ما تزال تسيطر على الطريق}.",
      "{قوات الوادي سيطرت على السجن}.",
    ),
    misses: ["فرق الإطفاء سيطرت على الحريق.", "سيطرت على ملامحه الدهشة."],
  },
  {
    id: "ar.statement.place-under-control",
    pattern: "=تحت =السيطره|=سيطره",
    read: spokenIf("control", "ar", (items, from) =>
      items.slice(Math.max(0, from - 3), from).some(({ tags, chunk }) => {
        return tags.includes("n-place") || (chunk?.kind === "name" && chunk.is === "place");
      }),
    ),
    why: "`والمطار تحت السيطرة الكاملة`: who holds the place speaks of it; a fire under control is put out.",
    hits: marked(
      "control",
      "قال المتحدث إن {المطار تحت السيطرة الكاملة}.",
      "وأكد القائد أن {الجسر تحت السيطرة}.",
    ),
    misses: ["قال المتحدث إن الحريق تحت السيطرة.", "المطار تحت الإصلاح."],
  },
  {
    id: "ar.statement.force-fired",
    pattern:
      "=اطلق|=اطلقت|=اطلقوا|=فتح|=فتحت|=فتحوا|=يطلق|=تطلق =النار|=نار|=النيران|=نيرانا|=الرصاص|=رصاصا|=الغاز|=غاز|=قنابل|=القنابل",
    read: spokenIf("responsibility", "ar", (items, from) => isOfForce(items, from)),
    why: "`قال شهود إن الشرطة أطلقت الغاز داخل الممر`: somebody says that a force did it.",
    hits: marked(
      "responsibility",
      "قال شهود إن {الشرطة أطلقت الغاز داخل الممر}.",
      "وأكد المختار أن {قوات الوادي أطلقت الرصاص}.",
    ),
    misses: ["قال الطفل إن أباه أطلق النار في العرس.", "الشرطة أطلقت الغاز."],
  },
  {
    id: "ar.statement.force-used",
    pattern: "=استخدم|=استخدمت|=استخدموا|=استعملت|=استعمل !stop|comma|that{1,5} =ضد",
    read: spokenIf("responsibility", "ar", (items, from) => isOfForce(items, from)),
    why: "`إن قوات الأمن استخدمت الذخيرة الحية ضد متظاهرين`: what a force turned against whom.",
    hits: marked(
      "responsibility",
      "قالت المنظمة إن {قوات الأمن استخدمت الذخيرة الحية ضد متظاهرين}.",
      "وأكد شهود أن {الشرطة استعملت الهراوات ضد الطلاب}.",
    ),
    misses: ["قالت المنظمة إن الأطباء استخدموا لقاحاً ضد الحصبة.", "الشرطة تدربت ضد الشغب."],
  },
  {
    id: "ar.statement.no-link-of",
    pattern: "=علاقه|=صله|=دخل|=يد _",
    read: (match, context) => {
      const whose = match.items[match.to - 1];
      const own = whose?.prep === "ل" || whose?.word.startsWith("لل") === true;
      return own ? statedAfter("لا", "denial", "ar")(match, context) : null;
    },
    why: "`لا علاقة للعشيرة بما حدث` denies a part in it for somebody else.",
    hits: marked("denial", "لا {علاقة للعشيرة بما حدث}.", "قال القائد إن لا {صلة للحرس بالحادث}."),
    misses: ["علاقة للعشيرة قديمة.", "لا علاقة بين الأمرين."],
  },
  {
    id: "ar.statement.its-cause",
    pattern: "motive-noun|n-cause _",
    read: (match, context) => {
      const { items, from, to } = match;
      const noun = items[from];
      const next = items[to - 1];
      const its = noun?.word === "سبب" && /^(?:ه|ها|هم)$/u.test(noun.suffix) && !noun.conj;
      if (!its || noun.prep !== "" || next === undefined || next.tags.includes("stop")) return null;
      return spokenIf("explanation", "ar", () => from > 0)(match, context);
    },
    why: "`ما حدث سببه أمطار غير مسبوقة`: what is explained stands before its cause.",
    hits: marked(
      "explanation",
      "قال الوزير إن {ما حدث سببه أمطار غير مسبوقة}.",
      "وأكد الطبيب أن {الوفاة سببها نزيف}.",
    ),
    misses: ["لا أحد يعرف سببه.", "قال إن بسببه سقط السقف."],
  },
  {
    id: "ar.statement.cause-goes-back",
    pattern: "=يعود|=تعود|=يرجع|=ترجع|=ويرجع|=وترجع motive-noun|n-cause !stop|comma|that{0,5} =الي",
    read: spokenIf("explanation", "ar"),
    why: "`ويعود سبب الانهيار إلى تسرب المياه`: the verb before the cause.",
    hits: marked(
      "explanation",
      "و{يعود سبب الانهيار إلى تسرب المياه}، كما قال المهندس.",
      "{تعود أسباب الحريق إلى الإهمال}، كما قال المدير.",
    ),
    misses: ["يعود السكان إلى بيوتهم.", "لم يعد سبب الخلاف مهما."],
  },
  {
    id: "ar.statement.this-led-to",
    pattern: "=هذا|=وهذا|=ذلك|=وذلك =ما =ادي|=تسبب|=سبب|=ادت|=تسببت",
    read: spokenIf("explanation", "ar", (items, from) => from > 0),
    why: "`البوابة كانت مغلقة وهذا ما تسبب بالتدافع`: what was just told is the cause.",
    hits: marked(
      "explanation",
      "قال رئيس اللجنة إن {البوابة كانت مغلقة وهذا ما تسبب بالتدافع}.",
      "قال إن {السقف قديم وهذا ما أدى إلى انهياره}.",
    ),
    misses: ["هذا ما قاله.", "هذا ما أدى."],
  },
];
