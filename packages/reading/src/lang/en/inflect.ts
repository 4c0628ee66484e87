/** Forms of English verbs, made from the base. Irregular pasts are given beside it: `bring:brought`, `slay:slew slain`. */
export function pastOf(verb: string): string {
  const [base = "", irregular] = verb.split(":");
  return irregular === undefined ? past(base) : irregular.replaceAll(",", " ");
}

export function ingOf(verb: string): string {
  const [base = "", pasts = ""] = verb.split(":");
  // "gut:gutted": what doubles its last letter in the one doubles it in the other
  const double = `${base}${base.slice(-1)}`;
  const same = pasts.split(",").includes(base) && /[^aeiou][aeiou][^aeiouwxy]$/u.test(base);
  return pasts.startsWith(`${double}ed`) || same ? `${double}ing` : ing(base);
}

/** Base and third person. */
export function plainOf(verb: string): string {
  const base = verb.split(":")[0] ?? "";
  return `${base} ${third(base)}`;
}

function past(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (DOUBLING.has(base)) return `${base}${base.slice(-1)}ed`;
  return `${base}ed`;
}

function ing(base: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  if (base.endsWith("e") && base !== "see") return `${base.slice(0, -1)}ing`;
  if (
    DOUBLING.has(base) ||
    ["begin", "run", "sit", "swim", "win", "dig", "get", "spin"].includes(base)
  )
    return `${base}${base.slice(-1)}ing`;
  return `${base}ing`;
}

function third(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

const DOUBLING: ReadonlySet<string> = new Set(
  "admit bar beg chat commit drag drop grab occur plan refer rip scan scrap ship shop skip slam slip snap split step stop strip submit tap trap travel wrap".split(
    " ",
  ),
);
