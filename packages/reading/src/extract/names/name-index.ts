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
  next: ReadonlyMap<string, Building>;
  entries: readonly NameEntry[];
  /** All that was to stand here, also what had no room: a name of a case may make some of it. */
  offers: readonly NameEntry[];
  home: string;
}

interface Side {
  readonly home: string;
  readonly actors: readonly PackActor[];
  readonly places: readonly PackPlace[];
}

type Named = Pick<
  NameEntry,
  "id" | "is" | "kind" | "sourceKind" | "loaded" | "ambiguous" | "regional" | "speaks" | "home"
>;

/**
 * Index of the case's names and the packs'; a name of the case wins over the same name of a pack. The tree of the packs is the same for every
 * case and costs more than a page of text to build: it is built once, and only the nodes on the way to a name of the case are copied.
 */
export function nameIndex({ actors, places }: CaseInfo): NameNode {
  packs ??= packTree();
  if (actors.length === 0 && places.length === 0) return packs;
  const root = copyOf(packs);
  const reached = new Map<Building, readonly NameEntry[]>();
  const own = new Set([root]);
  const offer = (name: string, named: Named): void => {
    const node = nodeOf(root, name, own);
    if (node === root) return;
    if (!reached.has(node)) {
      reached.set(node, node.offers);
      node.offers = NO_NAMES;
      node.entries = NO_NAMES;
    }
    take(node, entryOf(name, named));
  };
  offerSide({ home: "", actors, places }, offer);
  // What the packs have there stands behind the names of the case, as far as those leave it.
  for (const [node, offers] of reached) for (const one of offers) take(node, one);
  return root;
}

let packs: Building | undefined;

function packTree(): Building {
  const root = emptyNode();
  for (const { id, actors, places, towns } of PACKS) {
    offerSide({ home: `@${id}`, actors, places: [...places, ...towns] }, (name, named) => {
      const node = nodeOf(root, name, null);
      if (node !== root) take(node, entryOf(name, named));
    });
  }
  for (const [pack, { ar, en }] of Object.entries(NATIONALITIES))
    for (const word of [...ar.flatMap(adjectiveForms), ...en])
      nodeOf(root, word, null).home = `@${pack}`;
  return root;
}

/** Every name of one side, in order of priority. */
function offerSide(
  { home, actors, places }: Side,
  offer: (name: string, named: Named) => void,
): void {
  for (const { id, names, kind, loaded, ambiguous = [], regional = [] } of actors) {
    const sourceKind = kind === "actor" ? "party" : kind;
    const base = { id, is: "actor", kind: null, sourceKind, speaks: true, home } as const;
    for (const name of [...names.ar, ...names.en])
      offer(name, { ...base, loaded: false, ...doubt(name, ambiguous, regional) });
    for (const name of [...(loaded?.ar ?? []), ...(loaded?.en ?? [])])
      offer(name, { ...base, loaded: true, ambiguous: false, regional: false });
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
      offer(name, { ...base, ...doubt(name, ambiguous, regional) });
  }
}

function doubt(
  name: string,
  ambiguous: readonly string[],
  regional: readonly string[],
): Pick<NameEntry, "ambiguous" | "regional"> {
  return { ambiguous: ambiguous.includes(name), regional: regional.includes(name) };
}

function emptyNode(): Building {
  return { next: NO_NEXT, entries: NO_NAMES, offers: NO_NAMES, home: "" };
}
/** Most names end where no other goes on, and most nodes lead on and end none: an empty map and two lists of each would be most of the tree. */
const NO_NEXT: ReadonlyMap<string, Building> = new Map();
const NO_NAMES: readonly NameEntry[] = [];

function setNext(node: Building, word: string, next: Building): void {
  // a copy that is one's own, and no longer the empty one
  if (node.next === NO_NEXT) node.next = new Map([[word, next]]);
  else if (node.next instanceof Map) node.next.set(word, next);
}

function copyOf(node: Building): Building {
  return { ...node, next: new Map(node.next) };
}

/** The node that the words of a name lead to. Nodes on the way that `own` does not have are copied into it; null where all are one's own. */
function nodeOf(root: Building, name: string, own: Set<Building> | null): Building {
  let node = root;
  let before = "";
  for (const { folded } of tokenize(name)) {
    // the dots of "U.S. forces" are no words of a text
    const isDot = folded === "." && /^[a-z]$/u.test(before);
    before = folded;
    if (isDot) continue;
    const known = node.next.get(folded);
    const isOwn = known !== undefined && (own === null || own.has(known));
    const next = isOwn ? known : known === undefined ? emptyNode() : copyOf(known);
    if (!isOwn) {
      setNext(node, folded, next);
      own?.add(next);
    }
    node = next;
  }
  return node;
}

function entryOf(name: string, named: Named): NameEntry {
  const arabic = /[\u0600-\u06ff]/u.test(name);
  const from = named.home === "" ? "case" : "pack";
  const rule = `${arabic ? "ar" : "en"}.name.${named.loaded ? "loaded" : from}`;
  return { ...named, shape: arabic ? "" : shapeOf(name), exact: name, rule };
}

/** Takes in what is offered unless what stands there leaves it no room. */
function take(node: Building, offered: NameEntry): void {
  node.offers = [...node.offers, offered];
  for (const other of node.entries) {
    if (other.shape !== offered.shape) continue;
    const again = other.id === offered.id;
    const isOfCase = offered.home !== "" && other.rule.endsWith(".case");
    // Of two that bear one name without being marked for it, the first has it.
    const isClear = !other.ambiguous && !other.regional && other.is === offered.is;
    if (again || isOfCase || isClear) return;
  }
  node.entries = [...node.entries, offered];
}

/** Short all-capital names are only themselves ("IS", "UN"); other Latin names need their capital. */
function shapeOf(name: string): "capital" | "exact" | "" {
  if (/^[A-Z.]{2,4}$/u.test(name)) return "exact";
  return /[A-Z]/u.test(name) ? "capital" : "";
}
