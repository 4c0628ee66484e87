import { measureOver } from "../../../extract/figures/drafts.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure, Unit } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { sinceThen } from "./no-longer.ts";
import { tallied } from "../nouns/tallied.ts";

/** Items of a label before its colon. */
const LABEL = 9;

/** Headings of a list of what was hit, folded. */
const HARM = /^(?:ال)?(?:اضرار|خسائر|خساير|دمار|متضررات)$/u;

/** A row of a table: its label, a colon, how many; and what became of them in brackets behind. */
export const labelledRelation: Relation = {
  id: "ar.relation.labelled",
  why: "`العائلات العالقة عند الحاجز: 85`, `جدول الأضرار — مدارس: 9 (مدمرة 2، متضررة 7)`: the label names who or what is counted, the heading or a participle what befell them.",
  hits: [
    ["العائلات العالقة عند الحاجز: 85", "other families 85"],
    ["جدول الأضرار — مدارس: 9 (مدمرة 2، متضررة 7)", "damaged schools 9"],
    ["جدول الأضرار — مدارس: 9 (مدمرة 2، متضررة 7)", "destroyed schools 2 part"],
    ["القوافل المرفوضة: 12", "other items 12"],
    ["🔻 الموقوفون: 3", "arrested detainees 3"],
    ["منازل هُدمت: 33", "destroyed houses 33"],
    ["المعتقلون المفرج عنهم: 14", "released detainees 14"],
    ["عائلات أُجليت: 40", "displaced families 40"],
  ],
  misses: ["المدارس مغلقة، الساعة: 9", "قالت العائلات: 85 يوماً مرت", "الصورة (3)", "النتيجة: 9"],
  read: (count, at, { items, before }) => {
    const item = items[at];
    if (item === undefined || !isElided(count) || count.noun.length > 0 || isYearLike(count))
      return null;
    if (item.prep !== "" || item.conj) return null;
    const mark = items[at - 1];
    if (mark?.tags.includes("colon") === true)
      return isOver(items[at + 1]) ? row(items, at - 1, count) : null;
    return inBrackets(
      items,
      at,
      count,
      before.findLast(({ mode }) => mode !== "part"),
    );
  },
};

/** Behind the number the row ends, or a participle says what they are. */
function isOver(next: Item | undefined): boolean {
  if (next === undefined) return true;
  return ["stop", "comma", "clause", "paren", "dash", "punct", "state", "semicolon"].some((tag) =>
    next.tags.includes(tag),
  );
}

function row(items: readonly Item[], mark: number, count: Count): Governed | null {
  let head: { readonly group: string; readonly unit: Unit } | null = null;
  let state: Measure | null = null;
  let first = mark;
  let verb: Item | null = null;
  for (let i = mark - 1; i >= Math.max(-1, mark - LABEL); i--) {
    const item = items[i];
    if (item === undefined || opensRow(item)) break;
    if (item.tags.includes("say") || item.tags.includes("that") || item.tags.includes("comma"))
      return null;
    if (item.chunk !== null && item.chunk.kind !== "name") return null;
    if (item.tags.includes("state")) state = item.sense?.measure ?? state;
    if (item.tags.includes("pred") && item.tags.includes("verb") && !item.conj) verb = item;
    first = i;
  }
  const noun = items[first];
  const behind = items[mark + 2];
  if (noun !== undefined && first < mark) head = headOf(noun);
  if (head === null) return null;
  if (behind?.tags.includes("state") === true) state = behind.sense?.measure ?? state;
  const thing = isThing(head.unit) && head.unit !== "events";
  // `منازل هُدمت: 33`: the verb behind the noun, in the label
  if ((thing || head.unit === "families") && verb !== null && verb !== noun)
    state = measureOver(verb, { ...count, ...head, noun: ["counted"] }, items) ?? state;
  const harm = thing && items.slice(0, first).some(({ word }) => HARM.test(word));
  if (state !== null && !thing && head.unit !== "families") state = null;
  // `المعتقلون على الحواجز: 36` were taken; who is only in prison is held
  if (noun?.tags.includes("captive") === true) {
    const taken = TAKEN.test(noun.word) ? "arrested" : "held";
    const now = sinceThen(taken, items, first + 1, mark);
    if (now === null) return null;
    return now === "held"
      ? { measure: "held", phase: "done", mode: "held", ...head }
      : { measure: now, phase: "done", ...head };
  }
  return {
    measure: state ?? (harm ? "damaged" : "other"),
    phase: "done",
    ...head,
  };
}

const TAKEN = /^(?:ال)?(?:معتقل|موقوف)/u;

function opensRow({ tags }: Pick<Item, "tags">): boolean {
  return ["stop", "clause", "dash", "semicolon", "paren", "colon", "bullet", "punct"].some((tag) =>
    tags.includes(tag),
  );
}

/** The plural that opens the label; whose noun says what befell them is read as a line of a bulletin. */
function headOf(noun: Item): { readonly group: string; readonly unit: Unit } | null {
  const { sense, tags } = noun;
  if (noun.prep !== "" || noun.chunk !== null) return null;
  if (tags.includes("counted") && sense?.number === "pl") {
    if (tags.includes("victim") || tags.includes("toll-noun") || tags.includes("munition"))
      return null;
    return { group: sense.group ?? "unknown", unit: sense.unit ?? "unknown" };
  }
  const word = noun.word.replace(/^ال/u, "");
  return word === noun.word ? null : tallied(word);
}

/** `(مدمرة 2، متضررة 7)`: the participle before the number, of the things of the row. */
function inBrackets(
  items: readonly Item[],
  at: number,
  count: Count,
  whole: { readonly count: Count } | undefined,
): Governed | null {
  const [edge, state, next] = [items[at - 2], items[at - 1], items[at + 1]];
  if (whole === undefined || !isThing(whole.count.unit) || state?.tags.includes("state") !== true)
    return null;
  const opens =
    edge?.tags.includes("paren-open") === true ||
    edge?.tags.includes("comma") === true ||
    state.conj;
  const closes =
    next === undefined || next.tags.includes("comma") || next.tags.includes("paren") || next.conj;
  const most = whole.count.quantity.high;
  const low = count.quantity.low;
  const measure = state.sense?.measure;
  if (!opens || !closes || measure === undefined || low === null || (most !== null && low > most))
    return null;
  return {
    measure,
    phase: "done",
    mode: "part",
    group: whole.count.group,
    unit: whole.count.unit,
  };
}
