import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import { isPart } from "../../relation-part.ts";
import { measureIn } from "../figure-measure.ts";
import type { FigureRule } from "./figure-rule.ts";

const ARE =
  "aux aux? =reportedly|=also|=believed|=said|=thought|=feared|=known|=apparently|=confirmed|=counted|=reported{0,1} =to? aux? among";
const ARE_AMONG = `${ARE} =those|=the|=some{0,1}`;
/** "the 12 people killed", "nine who were wounded", "the six dead". */
const WHOLE = "d:count|quantity =who{0,1} aux{0,2} p:pred|missing-adj|victim";

/** What the words behind "among" count. */
function wholeAmong(m: Match, rule: string): FigureDraft | null {
  const whole = countFrom(m.get("d"), rule);
  if (whole === null || (whole.unit !== "unknown" && whole.unit !== "persons")) return null;
  // "the nine dead": the noun says it
  const measure = m.get("p") === null ? whole.measure : measureIn(m.get("p"), whole, m.items);
  return measure === null
    ? null
    : draft({ ...whole, unit: "persons" }, measure, rule, { phase: "done" });
}

/** "were among the nine killed": who is told of is some of those who are counted behind, and these are all of them. */
export const englishAmongCountedFigures: readonly FigureRule[] = [
  {
    id: "en.figure.are-among-counted",
    pattern: [
      `c:count|quantity ${ARE_AMONG} ${WHOLE}`,
      // "two children who lived next door", "two guards from the gate"
      `c:count =of|=from|=at|=in|=who|=aged !pred|quantity|count|comma|clause|aux{1,6} ${ARE_AMONG} ${WHOLE}`,
      `c:count =who aux !quantity|count|comma|clause|aux{1,6} ${ARE_AMONG} ${WHOLE}`,
      // "two brothers, aged 8 and 11, were among the six killed"
      `c:count comma !pred|quantity|count|clause|aux|comma{1,7} comma ${ARE_AMONG} ${WHOLE}`,
      `c:count|quantity ${ARE_AMONG} d:count+victim`,
    ],
    read: (m) => {
      const id = "en.figure.are-among-counted";
      const [part, whole] = [countFrom(m.get("c"), id), wholeAmong(m, id)];
      return whole === null || !isPart(part?.quantity.low ?? null, whole.count.quantity.high)
        ? null
        : drafts(draft(part, whole.measure, id, { mode: "part", phase: "done" }), whole);
    },
    why: "'Two children are among the 12 people killed': a part, and the whole that it is a part of.",
    hits: [
      ["Two children are among the 12 people killed.", "killed children 2 part"],
      ["Two children are among the 12 people killed.", "killed unknown 12"],
      ["Two guards were among the nine killed on Monday.", "killed guards 2 part"],
      ["Two guards were among the nine killed on Monday.", "killed unknown 9"],
      ["Three nurses who lived next door were among the 14 wounded.", "wounded medics 3 part"],
      ["Four nurses are believed to be among the 19 missing.", "missing medics 4 part"],
      ["Two brothers, aged 8 and 11, were among the six killed.", "killed unknown 2 part"],
      ["Two pupils who were hurt in May were among the six missing.", "missing unknown 6"],
    ],
    misses: ["Two children are among the 12 people there.", "Two children were among the dead."],
  },
  {
    id: "en.figure.is-among-counted",
    // "was among 12 civilians killed" may be one of the 12 or of others whom nobody counts
    pattern: [`${ARE} =the ${WHOLE}`, `${ARE} =the d:count+victim`],
    read: (m) => {
      const whole = wholeAmong(m, "en.figure.is-among-counted");
      return whole === null ? null : drafts(whole);
    },
    why: "'The driver was among the six dead': who is told of is not counted, and all of them are a figure.",
    hits: [
      ["The woman who was shot was among the six dead.", "killed unknown 6"],
      ["The boy was among the nine dead.", "killed unknown 9"],
      ["The mayor is among the 20 people injured.", "wounded unknown 20"],
    ],
    misses: [
      "The mayor was among the dead.",
      "The mayor was among the 20 people there.",
      "A man was among 12 civilians in the hall.",
    ],
  },
];
