import type { Actor, CaseInfo } from "../../model/case.ts";
import type { SourceKind } from "../../model/source.ts";
import type { PackPlace } from "../../packs/pack-line.ts";
import { PACKS } from "../../packs/packs.ts";
import { tokenize } from "../../text/token.ts";

/** A name, and what it names. */
export interface NameEntry {
  readonly id: string;
  readonly is: "actor" | "place";
  readonly sourceKind: SourceKind;
  readonly loaded: boolean;
  /** Also a common word, or a name that others bear too: it needs a cue. */
  readonly ambiguous: boolean;
  /** States and their capitals speak ("Ankara said"). */
  readonly speaks: boolean;
  /** Latin letters that must stand as written: "US" is no "us". Empty for Arabic. */
  readonly shape: "" | "capital" | "exact";
  readonly exact: string;
  /** Pack that lists it, with an `@` before it; of a name that several bear, the one whose pack was named is meant. */
  readonly home: string;
  readonly rule: string;
}

/**
 * Names as a tree of their folded words: a text walks it word by word, so that neither the number of names nor the many
 * that begin alike (`محافظة …`, "al-…") cost time.
 */
export interface NameNode {
  readonly next: ReadonlyMap<string, NameNode>;
  /** What ends here, in order of priority. */
  readonly entries: readonly NameEntry[];
}

interface Building extends NameNode {
  readonly next: Map<string, Building>;
  readonly entries: NameEntry[];
}

interface Side {
  readonly from: "case" | "pack";
  readonly home: string;
  readonly actors: readonly Actor[];
  readonly places: readonly PackPlace[];
}

type Named = Pick<
  NameEntry,
  "id" | "is" | "sourceKind" | "loaded" | "ambiguous" | "speaks" | "home"
>;

/** Index of the case's names and the packs'; a name of the case wins over the same name of a pack. */
export function nameIndex(info: CaseInfo): NameNode {
  const root: Building = { next: new Map(), entries: [] };
  const sides: readonly Side[] = [
    { from: "case", home: "", actors: info.actors, places: info.places },
    ...PACKS.map(({ id, actors, places }) => ({
      from: "pack" as const,
      home: `@${id}`,
      actors,
      places,
    })),
  ];
  for (const { from, home, actors, places } of sides) {
    for (const { id, names, kind, loaded, ambiguous = [] } of actors) {
      const sourceKind = kind === "actor" ? "party" : kind;
      const base = { id, is: "actor", sourceKind, speaks: true, home } as const;
      for (const name of [...names.ar, ...names.en])
        add(root, name, { ...base, loaded: false, ambiguous: ambiguous.includes(name) }, from);
      for (const name of [...(loaded?.ar ?? []), ...(loaded?.en ?? [])])
        add(root, name, { ...base, loaded: true, ambiguous: false }, from);
    }
    for (const { id, names, kind, ambiguous = [] } of places) {
      const speaks = kind === "country";
      const base = { id, is: "place", sourceKind: "body", loaded: false, speaks, home } as const;
      for (const name of [...names.ar, ...names.en])
        add(root, name, { ...base, ambiguous: ambiguous.includes(name) }, from);
    }
  }
  return root;
}

function add(root: Building, name: string, named: Named, from: "case" | "pack"): void {
  let node = root;
  for (const { folded } of tokenize(name)) {
    const known = node.next.get(folded);
    const next = known ?? { next: new Map<string, Building>(), entries: [] };
    if (known === undefined) node.next.set(folded, next);
    node = next;
  }
  if (node === root) return;
  const arabic = /[\u0600-\u06ff]/u.test(name);
  const shape = arabic ? "" : shapeOf(name);
  for (const other of node.entries) {
    const again = other.id === named.id && other.shape === shape;
    const isOfCase = from === "pack" && other.rule.endsWith(".case") && other.shape === shape;
    // Of two that bear one name without being marked for it, the first has it.
    const isClear = !other.ambiguous && other.is === named.is && other.shape === shape;
    if (again || isOfCase || isClear) return;
  }
  node.entries.push({
    ...named,
    shape,
    exact: name,
    rule: `${arabic ? "ar" : "en"}.name.${named.loaded ? "loaded" : from}`,
  });
}

/** Short all-capital names are only themselves ("IS", "UN"); other Latin names need their capital. */
function shapeOf(name: string): "capital" | "exact" | "" {
  if (/^[A-Z.]{2,4}$/u.test(name)) return "exact";
  return /[A-Z]/u.test(name) ? "capital" : "";
}
