import type { CaseInfo, Place } from "../../model/case.ts";
import type { SourceKind } from "../../model/source.ts";
import { adjectiveForms, NATIONALITIES } from "../../packs/nationalities.ts";
import type { PackActor, PackPlace } from "../../packs/pack-line.ts";
import { PACKS } from "../../packs/packs.ts";
import { tokenize } from "../../text/token.ts";

/** A name, and what it names. */
export interface NameEntry {
  readonly id: string;
  readonly is: "actor" | "place";
  /** Of a place: which head nouns fit it (`حي` no town); null for an actor. */
  readonly kind: Place["kind"] | null;
  readonly sourceKind: SourceKind;
  readonly loaded: boolean;
  /** Also a common word: a cue must stand beside it. */
  readonly ambiguous: boolean;
  /** Others bear it elsewhere: its part of the world must have been named. */
  readonly regional: boolean;
  /** States and their capitals speak ("Ankara said"). */
  readonly speaks: boolean;
  /** Latin letters that must stand as written: "US" is no "us". Empty for Arabic. */
  readonly shape: "" | "capital" | "exact";
  readonly exact: string;
  /** Pack that lists it, with an `@` before it, which tells two of one name apart; empty for a name of the case. */
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
  /** Part of the world that the word before is an adjective of (`الليبية`): it names nothing, but tells names apart. */
  readonly home: string;
}

interface Building extends NameNode {
  readonly next: Map<string, Building>;
  readonly entries: NameEntry[];
  home: string;
}

interface Side {
  readonly from: "case" | "pack";
  readonly home: string;
  readonly actors: readonly PackActor[];
  readonly places: readonly PackPlace[];
}

type Named = Pick<
  NameEntry,
  "id" | "is" | "kind" | "sourceKind" | "loaded" | "ambiguous" | "regional" | "speaks" | "home"
>;

/** Index of the case's names and the packs'; a name of the case wins over the same name of a pack. */
export function nameIndex(info: CaseInfo): NameNode {
  const root = emptyNode();
  const sides: readonly Side[] = [
    { from: "case", home: "", actors: info.actors, places: info.places },
    ...PACKS.map(({ id, actors, places, towns }) => ({
      from: "pack" as const,
      home: `@${id}`,
      actors,
      places: [...places, ...towns],
    })),
  ];
  for (const { from, home, actors, places } of sides) {
    for (const { id, names, kind, loaded, ambiguous = [], regional = [] } of actors) {
      const sourceKind = kind === "actor" ? "party" : kind;
      const base = { id, is: "actor", kind: null, sourceKind, speaks: true, home } as const;
      for (const name of [...names.ar, ...names.en])
        add(root, name, { ...base, loaded: false, ...doubt(name, ambiguous, regional) }, from);
      for (const name of [...(loaded?.ar ?? []), ...(loaded?.en ?? [])])
        add(root, name, { ...base, loaded: true, ambiguous: false, regional: false }, from);
    }
    for (const { id, names, kind, isSeat = false, ambiguous = [], regional = [] } of places) {
      const speaks = kind === "country" || isSeat;
      const base = {
        id,
        is: "place",
        kind,
        sourceKind: "body",
        loaded: false,
        speaks,
        home,
      } as const;
      for (const name of [...names.ar, ...names.en])
        add(root, name, { ...base, ...doubt(name, ambiguous, regional) }, from);
    }
  }
  for (const [pack, { ar, en }] of Object.entries(NATIONALITIES))
    for (const word of [...ar.flatMap(adjectiveForms), ...en]) nodeOf(root, word).home = `@${pack}`;
  return root;
}

function doubt(
  name: string,
  ambiguous: readonly string[],
  regional: readonly string[],
): Pick<NameEntry, "ambiguous" | "regional"> {
  return { ambiguous: ambiguous.includes(name), regional: regional.includes(name) };
}

function emptyNode(): Building {
  return { next: new Map(), entries: [], home: "" };
}

/** The node that the words of a name lead to. */
function nodeOf(root: Building, name: string): Building {
  let node = root;
  let before = "";
  for (const { folded } of tokenize(name)) {
    // the dots of "U.S. forces" are no words of a text
    const isDot = folded === "." && /^[a-z]$/u.test(before);
    before = folded;
    if (isDot) continue;
    const known = node.next.get(folded);
    const next = known ?? emptyNode();
    if (known === undefined) node.next.set(folded, next);
    node = next;
  }
  return node;
}

function add(root: Building, name: string, named: Named, from: "case" | "pack"): void {
  const node = nodeOf(root, name);
  if (node === root) return;
  const arabic = /[\u0600-\u06ff]/u.test(name);
  const shape = arabic ? "" : shapeOf(name);
  for (const other of node.entries) {
    const again = other.id === named.id && other.shape === shape;
    const isOfCase = from === "pack" && other.rule.endsWith(".case") && other.shape === shape;
    // Of two that bear one name without being marked for it, the first has it.
    const isClear =
      !other.ambiguous && !other.regional && other.is === named.is && other.shape === shape;
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
