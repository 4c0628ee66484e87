import type { Item } from "../../text/item.ts";

/** `من السجن`, "from the central prison", "fled the jail"; people near one that is shelled leave their homes. */
export function isOutOfPrison(items: readonly Item[], at: number): boolean {
  if (!PRISON.test(items[at]?.word ?? "")) return false;
  // `فر 600 شخص من السجن`: their number has taken the preposition along
  if (items[at - 1]?.chunk?.kind === "count") return true;
  for (let i = at - 1; i >= Math.max(0, at - TO_PRISON); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || NEAR_IT.test(item.word)) return false;
    if (OUT_OF.test(item.word)) return true;
  }
  return false;
}
/** Items from "from" to the prison: "from the overcrowded central". */
const TO_PRISON = 4;
const OUT_OF = /^(?:من|داخل|from|of|in|inside|fled|flee|fleeing|escaped|escaping|left)$/u;
const NEAR_IT = /^(?:قرب|حول|محيط|بعد|قصف|near|around|outside|after|beside|by|area|over)$/u;

/** A word that no list has keeps its article: `السجن`. */
const PRISON =
  /^(?:ال)?(?:سجن|سجون|سجني|سجنين|سجنان|معتقل|زنزانه|زنازين)$|^(?:prisons?|jails?|custody)$/u;
