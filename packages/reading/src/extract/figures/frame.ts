/**
 * What the clause around a count makes of it, whatever its rule read: nothing that happened (`unreal`: a condition, a threat, a story),
 * those whom it did not befall (`spared`), something only planned or asked for (`meant`: kept where its phase says so), something the sentence says is not so (`denied`) or only asks or could not tell (`asked`), something doubted (`doubted`), or so many
 * in each stretch of time (`rate`).
 */
export type Frame = "unreal" | "spared" | "meant" | "denied" | "asked" | "doubted" | "rate";
