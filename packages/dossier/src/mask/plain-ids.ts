import type { DossierInput } from "../scene/data.ts";
import type { Blinding } from "./blinding.ts";

/**
 * Ids made of words have eight digits of a hash of these words: of a short name it is guessed in no time. Those of findings about files
 * that gave no report begin with one of their path.
 */
const HAS_HASH = /(?:^|[-.])[0-9a-f]{8}(?:\.|$)|^xp[0-9a-f]{12}-/;

/** What tells that an id is of somebody hidden. */
interface Telling {
  /** Somebody is hidden in words. */
  readonly isHidden: (words: string) => boolean;
  /** Where hashes leave in plain, that of a name tells no more than they do. */
  readonly hashes: boolean;
}

/**
 * New ids for what is named after somebody: ids that have a name in them, or a hash of words that may be one, and those of origins whose own name
 * is hidden: that of a sender Salim is `root-salim`, a word that nobody takes for a name. Made with the secret of the case, so
 * that each is the same in everything that leaves and leads back into the case; by number where there is no secret. Two that would both read
 * "withheld" stay apart.
 */
export function plainIds(
  { weighing }: Pick<DossierInput, "weighing">,
  { isHidden, hashes }: Telling,
  blinding: Blinding | undefined,
): ReadonlyMap<string, string> {
  const { roots, questions, open, reports, findings } = weighing;
  return new Map([
    ...renamed(roots.filter(({ id, name }) => isTelling(id) || isHidden(name)).map(idOf), "root"),
    ...renamed(questions.map(idOf).filter(isOwnTelling), "q"),
    ...renamed(
      open.flatMap(({ id = "", question = "" }) => (isTelling(id, question) ? id : [])),
      "o",
    ),
    ...renamed(
      findings.filter(({ id, detail }) => isTelling(id, ...Object.values(detail))).map(idOf),
      "finding",
    ),
    // Of rows coded by hand there is no file: their report's id is made from its name alone.
    ...renamed(
      reports.filter(({ id, path }) => id.startsWith("coded-") && isTelling(id, path)).map(idOf),
      "coded",
    ),
  ]);

  function isOwnTelling(id: string): boolean {
    return isTelling(id);
  }

  /** By itself, or by the hash in it of words in which somebody is hidden. */
  function isTelling(id: string, ...of: readonly (string | number)[]): boolean {
    if (isHidden(id)) return true;
    return (
      HAS_HASH.test(id) && (hashes || of.some((word) => typeof word === "string" && isHidden(word)))
    );
  }

  function renamed(ids: readonly string[], kind: string): readonly (readonly [string, string])[] {
    return ids.map((id, at) => [
      id,
      blinding === undefined ? `${kind}-withheld-${at + 1}` : `${kind}-${blinding.id(id)}`,
    ]);
  }
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
