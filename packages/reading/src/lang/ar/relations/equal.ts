import type { Relation } from "../../../extract/figures/relation.ts";

const EQUALS = /^(?:يعادل|تعادل|يوازي|توازي|يساوي|يمثل|يمثلون|يشكل|يشكلون)$/u;

/** The same people counted another way: as families, or families as persons. */
export const equalRelation: Relation = {
  id: "ar.relation.equal",
  why: "`نزح 61 ألف شخص، أي ما يعادل نحو 12,200 أسرة`: the same ones, in another unit.",
  hits: [
    ["نزح 61 ألف شخص، أي ما يعادل نحو 12,200 أسرة", "displaced families ~12200"],
    ["عادت 300 عائلة، أي ما يعادل 1500 فرد", "returned unknown 1500"],
  ],
  misses: ["نزح 61 ألف شخص، وفي البلدة 12,200 أسرة", "أي ما يعادل 300 عائلة"],
  read: (count, at, { items, before }) => {
    const last = before.at(-1);
    if (last === undefined || (count.unit !== "persons" && count.unit !== "families")) return null;
    const told = last.count.unit === "persons" || last.count.unit === "families";
    if (!told || last.count.unit === count.unit) return null;
    const near = items.slice(Math.max(0, at - 3), at);
    if (!near.some(({ word }) => EQUALS.test(word))) return null;
    return { measure: last.measure, phase: last.phase, mode: last.mode };
  },
};
