import { countOfNoun } from "../../../extract/figures/count.ts";
import { draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import type { Count, Item } from "../../../text/item.ts";
import { standsBare } from "../figure-bare.ts";
import { lastThing } from "../figure-governed.ts";
import { phaseAt } from "../figure-modes.ts";
import { negatedAt } from "../negated-at.ts";
import type { FigureRule } from "./rule.ts";

/** Items looked back over for the number that the place continues. */
const REACH = 24;

/** `ثلاثة … ورابع`: so many are told before, and one more is the next. */
function continues(items: readonly Item[], at: number, place: number, them = false): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const chunk = items[i]?.chunk;
    const quantity = chunk?.kind === "count" ? chunk.quantity : chunk;
    if (quantity?.kind !== "quantity" || quantity.low === null) continue;
    // `القائد ومعه اثنان من مرافقيه، بينما فرّ رابعهم`: one beside them is told by his noun
    return quantity.low <= place && quantity.low >= place - (them ? 2 : 1);
  }
  return false;
}

/** `إن ثالثاً … وإن رابعاً`: the one before has his place too. */
function besideOrdinal(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 9), at).some(({ tags }) => tags.includes("enumerates"));
}

/** `ورابع دهساً`, `وثالث برصاص قناص`: how or where, and no noun of which it is the fourth. */
function goesOn({ word, tags, prep, chunk }: Item): boolean {
  const edge = ["comma", "stop", "clause", "in", "among"].some((tag) => tags.includes(tag));
  return edge || (chunk === null && (prep === "ب" || word.startsWith("ب") || word.endsWith("ا")));
}

function oneOf(item: Item, rule: string): Count | null {
  const one = countOfNoun({ ...item, sense: { tags: ["others"], number: "sg" } }, rule);
  return one === null ? null : { ...one, noun: ["others"], unit: "persons" };
}

/** `أحدهما`, `إحداهن`, `أصغرهم`: one of those just told of. */
const ONE_OF_THEM =
  "=احدهم|=احدهما|=احداهما|=احداهن|=احدهن|=اصغرهم|=اصغرهن|=اصغرهما|=اكبرهم|=اكبرهما|=اولهم|=اولهما|=ثانيهما|=ثانيهم|=اخرهم|=اصغر|=اكبر";

/** Was anybody counted before `at`: a number, or a dual that carries it? */
function countedBefore(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - REACH), at)
    .some(
      ({ chunk }) =>
        chunk?.kind === "count" && chunk.unit === "persons" && (chunk.quantity.low ?? 0) > 1,
    );
}

const OPENS: ReadonlySet<string> = new Set(["comma", "that", "clause", "dash", "paren-open"]);

const PLACES: ReadonlyMap<string, number> = new Map(
  ["ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا"].map((word, i) => [word, i + 2]),
);

/** One person told by his place among those counted. */
export const arabicOrdinalPersons: readonly FigureRule[] = [
  {
    id: "ar.figure.and-a-fourth",
    pattern: "o:ordinal",
    read: (m) => {
      const o = m.get("o");
      const place = o?.sense?.value ?? 0;
      const next = m.items[m.to];
      if (o === null || !o.conj || o.def || o.prep !== "" || place < 2) return null;
      if (next !== undefined && !goesOn(next)) return null;
      if (!continues(m.items, m.from, place) || place < 3) return null;
      return drafts(draft(oneOf(o, "ar.figure.and-a-fourth"), "inherit", "ar.figure.and-a-fourth"));
    },
    why: "`مقتل ثلاثة متظاهرين بالرصاص ورابع دهساً`: one more of them.",
    hits: [
      ["مقتل ثلاثة متظاهرين بالرصاص ورابع دهساً", "killed protesters 1"],
      ["إصابة جنديين بالقصف وثالث برصاص قناص", "wounded soldiers 1"],
    ],
    misses: ["مقتل ثلاثة متظاهرين ورابع أيام التظاهر هادئ", "اليوم الثالث ورابع هجوم"],
  },
  {
    id: "ar.figure.fourth-of-them",
    pattern: "p:pred =عن|=علي? o:nth-of-them|ordinal",
    read: (m) => {
      const [p, o] = [m.get("p"), m.get("o")];
      const place = o?.sense?.value ?? 0;
      if (p === null || o === null || o.conj || o.prep !== "" || place < 2) return null;
      const them = o.tags.includes("nth-of-them");
      const next = m.items[m.to];
      if (!them && (o.def || !standsBare(next) || next?.def === true)) return null;
      // `وجرح ثالث` is of another rule
      if (!them && o.tags.includes("one-more")) return null;
      if (!them && next?.tags.includes("counted") === true) return null;
      if (!continues(m.items, m.from, place, them) || negatedAt(m)) return null;
      const one = oneOf(o, "ar.figure.fourth-of-them");
      // `أُسقطت 5 مسيّرات وسقطت سادسة في البحر`: one more of them, and nobody
      const thing = p.tags.includes("fall") ? lastThing(m.items, m.from) : null;
      if (thing !== null && one !== null) {
        const { group, unit, noun } = thing;
        return drafts(
          draft({ ...one, group, unit, noun }, "other", "ar.figure.fourth-of-them", {
            phase: "done",
          }),
        );
      }
      const told = measureOver(p, one, m.items);
      // `بينما فرّ رابعهم`: from a fight, and from no home
      const measure = told === "displaced" ? "other" : told;
      return measure === null
        ? null
        : drafts(draft(one, measure, "ar.figure.fourth-of-them", { phase: phaseAt(m, p) }));
    },
    why: "`غرق ثلاثة فتية وأُنقذ رابعهم`, `وجرح خامس`: one of those told, by his place.",
    hits: [
      ["غرق ثلاثة فتية وأُنقذ رابعهم", "other children 1"],
      ["قُتل أربعة حراس وأُصيب خامس", "wounded guards 1"],
      ["قُتل ثلاثة مهاجمين وقُبض على رابعهم", "arrested fighters 1"],
      ["أُسقطت 5 مسيّرات وسقطت سادسة في البحر", "other drones 1"],
    ],
    misses: ["غرق ثلاثة فتية في رابع أيام العيد", "أُصيب خامس الحراس"],
  },
  {
    id: "ar.figure.one-of-them",
    pattern: `p:pred =عن|=علي? o:${ONE_OF_THEM}`,
    read: (m) => {
      const [p, o] = [m.get("p"), m.get("o")];
      if (p === null || o === null || !countedBefore(m.items, m.from)) return null;
      if (/^(?:اصغر|اكبر)$/u.test(o.word) && o.suffix === "") return null;
      const one = oneOf(o, "ar.figure.one-of-them");
      const measure = measureOver(p, one, m.items);
      return measure === null || negatedAt(m)
        ? null
        : drafts(
            draft(one, measure, "ar.figure.one-of-them", { phase: phaseAt(m, p), mode: "part" }),
          );
    },
    why: "`خُطف أستاذان وأُفرج عن أحدهما`, `واعتُقل أصغرهم`: one of those told.",
    hits: [
      ["خُطف معلمان على الطريق، وأُفرج عن أحدهما ليلاً", "released teachers 1 part"],
      ["أصيب ثلاثة حراس، وتوفي أصغرهم", "killed guards 1 part"],
    ],
    misses: ["وأُفرج عن أحدهما", "أصيب ثلاثة حراس، وقال أحدهم إن الباب فُتح"],
  },
  {
    id: "ar.figure.one-of-them-did",
    pattern: `o:${ONE_OF_THEM} p:pred+verb`,
    read: (m) => {
      const [p, o] = [m.get("p"), m.get("o")];
      if (p === null || p.conj || o === null || !countedBefore(m.items, m.from)) return null;
      const before = m.items[m.from - 1];
      // `وقال أحدهم`, `من أحدهم` are of others
      const opens = before === undefined || before.tags.some((tag) => OPENS.has(tag));
      if (!opens || o.conj || o.prep !== "" || /^(?:اصغر|اكبر)$/u.test(o.word)) return null;
      const object = m.items[m.to];
      if (object?.chunk?.kind === "count" || object?.tags.includes("counted") === true) return null;
      const one = oneOf(o, "ar.figure.one-of-them-did");
      const measure = measureOver(p, one, m.items);
      return measure === null
        ? null
        : drafts(
            draft(one, measure, "ar.figure.one-of-them-did", {
              phase: phaseAt(m, p),
              mode: "part",
            }),
          );
    },
    why: "`أُفرج عن 24 أسيراً، وتبيّن أن أحدهم توفي`, `ثلاثة جنود، أحدهم أُسر`: what befell one of those told.",
    hits: [
      ["أُصيب ثلاثة حراس، أحدهم توفي لاحقاً", "killed guards 1 part"],
      ["اعتُقل 24 حارساً، ثم تبيّن أن أحدهم فُقد", "missing guards 1 part"],
    ],
    misses: ["أُصيب ثلاثة حراس، وقال أحدهم قُتل صديقي", "أحدهم توفي"],
  },
  {
    id: "ar.figure.that-a-third",
    pattern: "that o:enumerates neg? p:verb",
    read: (m) => {
      const [o, p] = [m.get("o"), m.get("p")];
      const place = PLACES.get(o?.word ?? "") ?? 0;
      if (o === null || p === null || p.conj || place < 2) return null;
      if (!continues(m.items, m.from, place) && !besideOrdinal(m.items, m.from)) return null;
      const one = oneOf(o, "ar.figure.that-a-third");
      const measure = measureOver(p, one, m.items);
      return measure === null
        ? null
        : drafts(draft(one, measure, "ar.figure.that-a-third", { phase: phaseAt(m, p) }));
    },
    why: "`نعت اثنين من حراسها، وقالت إن ثالثاً وقع في الأسر`: one more of them, with a fate of his own.",
    hits: [
      ["قُتل اثنان من الحراس، وقالت الإدارة إن ثالثاً وقع في الأسر", "captured guards 1"],
      ["قُتل حارسان، وقالت الإدارة إن ثالثاً فُقد", "missing guards 1"],
    ],
    misses: ["قُتل حارسان. ثالثاً، فُقد الطعام", "قالت الإدارة إن ثالثاً فُقد"],
  },
  {
    id: "ar.figure.the-third",
    pattern: "o:ordinal p:verb",
    read: (m) => {
      const [o, p] = [m.get("o"), m.get("p")];
      const place = o?.sense?.value ?? 0;
      if (o?.def !== true || !o.conj || o.prep !== "" || p === null || p.conj || place < 2)
        return null;
      if (!continues(m.items, m.from, place)) return null;
      const one = oneOf(o, "ar.figure.the-third");
      const measure = measureOver(p, one, m.items);
      return measure === null
        ? null
        : drafts(draft(one, measure, "ar.figure.the-third", { phase: phaseAt(m, p) }));
    },
    why: "`مهاجمان فجّرا نفسيهما، والثالث اعتُقل`: what became of the one left.",
    hits: [
      ["قُتل مهاجمان، والثالث اعتُقل", "arrested fighters 1"],
      ["فُقد أربعة بحارة، والخامس توفي في المستشفى", "killed sailors 1"],
    ],
    misses: ["الهجوم الثالث قُتل فيه حارس", "والثالث من الشهر قُتل حارس"],
  },
];
