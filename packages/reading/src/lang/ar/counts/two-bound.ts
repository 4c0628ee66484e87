import { countOfNoun } from "../../../extract/figures/count.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Unit } from "../../../model/figure.ts";
import { fold } from "../../../text/fold.ts";
import type { Count, Item } from "../../../text/item.ts";

interface Kind {
  readonly group: string;
  readonly unit: Unit;
  readonly tags: readonly string[];
}

const VEHICLES: Kind = { group: "vehicles", unit: "vehicles", tags: ["counted"] };
const AIRCRAFT: Kind = { group: "aircraft", unit: "vehicles", tags: ["counted"] };

/** Nouns whose dual in the genitive or accusative has lost its `ن`, by that form. Alone it is "my car"; a sound plural (`سائقي شاحنات`) may be many. */
const TWO: ReadonlyMap<string, Kind> = new Map([
  ...forms("سيارتي شاحنتي حافلتي آليتي عربتي دراجتي مركبتي ناقلتي دبابتي مدرعتي جرافتي", VEHICLES),
  ...forms("طائرتي مروحيتي", AIRCRAFT),
  ...forms("رجلي عنصري", { group: "men", unit: "persons", tags: ["counted"] }),
  ...forms("ضابطي", { group: "officers", unit: "persons", tags: ["counted", "member"] }),
]);

/** What such a vehicle is for; what people are of is told by the tags of forces. */
const FOR: readonly string[] =
  "اسعاف شرطه امن نقل شحن اجره ركاب اطفاء قتال قتاليه استطلاع وقود نفط مياه تموين مساعدات اغاثه دفع جند هجوميه عسكريه مدنيه حربيه مصفحه رباعيه".split(
    " ",
  );

function forms(words: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return words.split(" ").flatMap((word) => {
    const plain = fold(word);
    return [[plain, kind] as const, [`و${plain}`, kind] as const];
  });
}

function either(words: Iterable<string>): string {
  return [...words].map((word) => `=${word}`).join("|");
}

/** Duals before what they are of or for: `مقتل رجلي أمن`, `استهداف سيارتي إسعاف`. */
export const arabicBoundTwos: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.two-bound",
    pattern: [`n:${either(TWO.keys())} k:force`, `n:${either(TWO.keys())} k:${either(FOR)}`],
    read: (m) => twoOf(m.get("n"), m.get("k")),
    why: "`سيارتي إسعاف`, `رجلي أمن`: before the noun behind it the dual has lost its nun; `سيارتي` alone is the speaker's.",
    hits: [
      ["دمّر القصف سيارتي إسعاف", "destroyed vehicles 2"],
      ["وأدى الهجوم إلى مقتل رجلي أمن", "killed security 2"],
      ["وإصابة ضابطي شرطة في غريان", "wounded police 2"],
      ["دمّر القصف آليتي نقل وحافلة", "destroyed vehicles 2"],
      ["دمّر القصف طائرتي نقل", "destroyed aircraft 2"],
    ],
    misses: ["أحرقوا سيارتي أمام البيت", "سيارتي قديمة", "مقتل سائقي شاحنات في غريان"],
  },
];

function twoOf(noun: Item | null, of: Item | null): Count | null {
  const kind = TWO.get(noun?.word ?? "");
  if (noun === null || of === null || kind === undefined) return null;
  if (of.conj || of.def || of.prep !== "" || noun.chunk !== null) return null;
  if (kind.unit === "persons" && !of.tags.includes("force")) return null;
  const conj = noun.conj || noun.word.startsWith("و");
  const sense = { ...kind, number: "du" as const };
  const two = countOfNoun({ ...noun, conj, tags: kind.tags, sense }, "ar.count.two-bound");
  const group = kind.unit === "persons" ? of.sense?.group : kind.group;
  return two === null || group === undefined ? null : { ...two, group };
}
