import { countOfNoun } from "../../../extract/figures/count.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";

/** Items looked back over for him whose they are. */
const REACH = 5;

/** What befalls somebody together with those around him. */
const BEFALLS: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "hostage",
  "captured",
]);

/** `رجل وزوجته`, `الطبيب ووالداه`, `ضابط برتبة عقيد وسائقه`: he stands just before them, in the same list. */
function besidePerson(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const item = items[i];
    if (item === undefined) return false;
    const { tags, sense, chunk } = item;
    if (["pred", "comma", "stop", "clause", "say", "that", "in"].some((tag) => tags.includes(tag)))
      return false;
    if (chunk?.kind === "count") return chunk.unit === "persons";
    if (tags.includes("counted") && sense?.unit === "persons") return true;
  }
  return false;
}

/** One or two who are known by whose they are. */
export const arabicOwnCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.own",
    pattern: "n:own",
    read: (m, { raw }) => {
      const noun = m.get("n");
      if (noun === null || noun.def || noun.prep !== "" || noun.sense?.number === "pl") return null;
      // `ابنه` is written like "daughter"
      const possessed =
        noun.suffix !== "" || noun.tags.includes("possessed") || noun.word === "ابنه";
      if (!possessed) return null;
      const before = m.items[m.from - 1];
      const measure = before?.tags.includes("pred") === true ? before.sense?.measure : undefined;
      // `سامر الذي فقد ابنه`: he mourns him, and nobody is missing
      const mourned = measure === "missing" && before?.tags.includes("masdar") !== true;
      const governed = !noun.conj && measure !== undefined && BEFALLS.has(measure) && !mourned;
      const count =
        governed || (noun.conj && besidePerson(m.items, m.from))
          ? countOfNoun(noun, "ar.count.own")
          : null;
      const son = noun.word === "ابنه" && raw.charAt(noun.end - 1) === "ه";
      return count !== null && son ? { ...count, group: "unknown" } : count;
    },
    why: "`مصرع رجل وزوجته وإصابة والديها`, `أصيب السائق ومرافقاه`: one or two more, known by whose they are.",
    hits: [
      ["مصرع رجل وزوجته", "killed women 1"],
      ["مقتل طفلة وإصابة والديها", "wounded unknown 2"],
      ["قُتل ضابط برتبة عقيد وسائقه", "killed drivers 1"],
    ],
    misses: [
      "يقول سامر الذي فقد ابنه: عدنا",
      "وقال والده إن الطفل قُتل",
      "قُتل الرجل في بيت والده",
      "زارت زوجته المستشفى",
    ],
  },
  {
    id: "ar.count.two-remains",
    pattern: "r:=جثتي|=جثتا|=جثماني|=جثمانا|=نعشي|=نعشا|=رفاتي|=رفاتا n:counted",
    read: (m) => {
      const [r, n] = [m.get("r"), m.get("n")];
      // `جثماني مقاتلين اثنين` counts them once more
      if (m.items[m.to]?.tags.includes("quantity") === true) return null;
      if (r === null || n?.sense?.unit !== "persons" || n.conj || n.prep !== "") return null;
      // `جثتي جنديين`: their own dual counts them
      if (n.sense.number === "du") return null;
      const { group = "unknown" } = n.sense;
      const two = countOfNoun(
        { ...r, sense: { tags: r.tags, number: "du" } },
        "ar.count.two-remains",
      );
      return two === null
        ? null
        : { ...two, end: n.end, group, unit: "persons", measure: "bodies", noun: ["remains"] };
    },
    why: "`جثتي مدنيين`, `جثماني مقاتلين`: the dual before a plural counts the bodies.",
    hits: [
      ["انتشل الأهالي جثتي مدنيين", "bodies civilians 2"],
      ["نُقل جثمانا مقاتلين إلى المشفى", "bodies fighters 2"],
    ],
    misses: ["سلّم التنظيم جثة جندي", "جثتي على الأرض"],
  },
];
