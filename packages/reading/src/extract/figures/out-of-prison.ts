import type { Item } from "../../text/item.ts";

/** Items from a word that leads to a prison to it: "from the overcrowded central", "near the city's". */
const REACH = 4;
const PRISON =
  /^[بل]?(?:ال)?(?:سجن|سجون|سجني|سجنين|سجنان|معتقل|زنزانه|زنازين)$|^(?:prisons?|jails?|custody)$/u;
const NAMED = /[\s-](?:prison|jail)$/iu;
/** People near one that is shelled leave their homes. */
const NEAR_IT = /^(?:قرب|حول|محيط|المحيطه|المجاوره|near|around|outside|beside|by|next)$/u;

/**
 * Does a sentence tell of those who ran out of a prison ("fled the jail", "gunmen stormed the jail; 300 fled", `فر 600 شخص من السجن`)? Not where they left another
 * place (`من الحي بعد قصف السجن`) or lived beside it ("the area around the prison").
 */
export function ranOutOfPrison(items: readonly Item[]): boolean {
  return items.some((_, at) => isPrisonAt(items, at)) && !leftElsewhere(items);
}

function isPrisonAt(items: readonly Item[], at: number): boolean {
  if (!isPrison(items[at])) return false;
  return !items
    .slice(Math.max(0, at - REACH), at)
    .some(({ word, chunk }) => chunk === null && NEAR_IT.test(word));
}

/** `فروا من منازلهم`, "fled from their homes": they left a place where people live. */
function leftElsewhere(items: readonly Item[]): boolean {
  return items.some(({ word, chunk }, at) => {
    // `فر 600 شخص من الحي`: their number has taken the preposition along
    if (chunk?.kind === "count") return HOMES.test(items[at + 1]?.word ?? "");
    if (word !== "من" && word !== "from") return false;
    const home = items[at + 1]?.tags.includes("poss") === true ? at + 2 : at + 1;
    return HOMES.test(items[home]?.word ?? "");
  });
}
const HOMES =
  /^(?:ال)?(?:منازل|بيوت|ديار|حي|احياء|قريه|قري|بلده|بلدات|مدينه|منطقه|مناطق|مخيم)$|^(?:homes?|houses?|villages?|towns?|areas?|neighbou?rhoods?|camps?)$/u;

function isPrison(item: Item | undefined): boolean {
  if (item === undefined) return false;
  // "1,200 flee Olm prison": the English name holds its head
  return PRISON.test(item.word) || (item.chunk?.kind === "name" && NAMED.test(item.chunk.id));
}
