import { isFoughtWith } from "../../extract/figures/fought-with.ts";
import type { Item } from "../../text/item.ts";

/**
 * Has the count at `at` a verb or a head of its own between it and the verb at `by`? `قُتل حارس بينما كان 12 مزارعاً ينتظرون`, `قُتل مرشد يرافق 12 حاجاً`,
 * `اعتُقل محامو 12 مزارعاً`, `قُتل جندي في اشتباك مع ثلاثة مسلحين`.
 */
export function isObjectOfAnother(items: readonly Item[], by: number, at: number): boolean {
  if (by < 0 || by >= at - 1) return false;
  const between = items.slice(by + 1, at);
  if (between.some(({ word, chunk }) => chunk === null && WHILE.test(word))) return true;
  const before = between.at(-1);
  if (before === undefined || before.chunk !== null || before.prep !== "") return false;
  // `قُتل جندي في اشتباك مع ثلاثة مسلحين`: whom he fought
  if (isFoughtWith(items, at)) return true;
  if (HEADS.test(before.word)) return true;
  const who = between.at(-2);
  const does = /^ي\p{L}{3,}$/u.test(before.word) && before.tags.length === 0;
  return (
    does &&
    who?.chunk === null &&
    (who.tags.includes("counted") || who.tags.includes("office") || who.sense?.unit === "persons")
  );
}
const WHILE = /^(?:بينما|حينما|عندما|ريثما)$/u;
/** Whose they are: lawyers, sons, relatives of those counted. */
const HEADS =
  /^(?:محامو|محامي|ابناء|اقارب|اقرباء|ذوو|ذوي|زوجات|امهات|اباء|اشقاء|اخوه|انجال|زوجه|والد|والده|شقيق|سايقو|قاده|زعيم|قايد)$/u;
