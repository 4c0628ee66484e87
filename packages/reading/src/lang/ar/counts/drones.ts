import { countOf, countOfNoun } from "../../../extract/figures/count.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count } from "../../../text/item.ts";

/** An aircraft that nobody flies is a drone, and is fired as one. */
function drones(m: Match, count: Count | null): Count | null {
  const last = m.items[m.to - 1];
  const isAircraft = m.get("n")?.sense?.group === "aircraft";
  if (count === null || last === undefined || !isAircraft || m.get("n")?.def === true) return null;
  const noun = [...count.noun, "munition"];
  return { ...count, group: "drones", unit: "items", noun, end: last.end };
}

/** Aircraft whose adjective says that they are drones. */
export const arabicDroneCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.drones",
    pattern: [
      "q:quantity n:counted =مسيره|=مسيرات|=مسير",
      "q:quantity n:counted =من? =بدون|=دون =طيار|=طيارين",
    ],
    read: (m) => drones(m, countOf(m, "ar.count.drones")),
    why: "`23 طائرة مسيّرة`, `خمس طائرات بدون طيار`: drones, which are more than their noun says.",
    hits: [
      ["أسقطت الدفاعات الجوية 23 طائرة مسيّرة", "destroyed drones 23"],
      ["وأطلقت القوات خمس طائرات من دون طيار", "strikes drones 5"],
      ["أسقط الجيش ثلاث طائرات بدون طيار", "destroyed drones 3"],
    ],
    misses: ["أسقطت الدفاعات 23 طائرة", "دمّر الجيش ثلاث آليات مسيّرة"],
  },
  {
    id: "ar.count.two-drones",
    pattern: "n:counted =مسيرتان|=مسيرتين",
    read: (m) => drones(m, two(m)),
    why: "`طائرتان مسيّرتان`: two, by the form of the noun.",
    hits: [
      ["أسقطت الدفاعات طائرتين مسيّرتين", "destroyed drones 2"],
      ["واستهدفت طائرتان مسيّرتان القرية", "strikes drones 2"],
    ],
    misses: ["أسقطت الدفاعات طائرتين", "أصيب سائقان في مسيرتين"],
  },
];

function two(m: Match): Count | null {
  const noun = m.get("n");
  return noun?.sense?.number === "du" ? countOfNoun(noun, "ar.count.two-drones") : null;
}
