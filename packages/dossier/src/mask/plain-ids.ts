import type { DossierInput } from "../scene/data.ts";

/**
 * Ids made of words end with eight digits of a hash of these words: of a short name it is guessed in no time. Those of findings about files
 * that gave no report begin with one of their path.
 */
const HAS_HASH = /[0-9a-f]{8}$|^xp[0-9a-f]{12}-/;

/**
 * New ids, by number, for what is named after somebody: ids that have a name in them, or a hash of words that
 * may be one. Two that would both read "withheld" stay apart.
 */
export function plainIds(
  { weighing }: Pick<DossierInput, "weighing">,
  hasName: (id: string) => boolean,
): ReadonlyMap<string, string> {
  const { roots, questions, open, reports, findings } = weighing;
  return new Map([
    ...renamed(roots.map(({ id }) => id).filter(isTelling), "root"),
    ...renamed(questions.map(({ id }) => id).filter(isTelling), "q"),
    ...renamed(open.flatMap(({ id = "" }) => id).filter(isTelling), "o"),
    ...renamed(findings.map(({ id }) => id).filter(isTelling), "finding"),
    // Reports that were files are named after the hash of a whole file.
    ...renamed(reports.map(({ id }) => id).filter(isCoded), "coded"),
  ]);

  function isTelling(id: string): boolean {
    return HAS_HASH.test(id) || hasName(id);
  }
}

/** Reports that rows coded by hand name: there is no file, the id is made from the name alone. */
function isCoded(id: string): boolean {
  return id.startsWith("coded-");
}

function renamed(ids: readonly string[], kind: string): readonly (readonly [string, string])[] {
  return ids.map((id, at) => [id, `${kind}-withheld-${at + 1}`]);
}
