import type { Actor, CaseInfo } from "../../model/case.ts";
import type { SourceKind } from "../../model/source.ts";
import type { PackPlace } from "../../packs/pack-line.ts";
import { PACK_ACTORS, PACK_PLACES } from "../../packs/packs.ts";
import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/token.ts";

/** A name as tokens, and what it names. */
export interface NameEntry {
  readonly words: readonly string[];
  readonly id: string;
  readonly is: "actor" | "place";
  readonly sourceKind: SourceKind;
  readonly loaded: boolean;
  readonly ambiguous: boolean;
  /** States and their capitals speak ("Ankara said"). */
  readonly speaks: boolean;
  /** Latin letters that must stand as written: "US" is no "us". Empty for Arabic. */
  readonly shape: "" | "capital" | "exact";
  readonly exact: string;
  readonly rule: string;
}

/** Names by their first word, longest first. */
export type NameIndex = ReadonlyMap<string, readonly NameEntry[]>;

interface Side {
  readonly from: string;
  readonly actors: readonly Actor[];
  readonly places: readonly PackPlace[];
}

/** Index of the case's names and the packs'; a name of the case wins over the same name of a pack. */
export function nameIndex(info: CaseInfo): NameIndex {
  const index = new Map<string, NameEntry[]>();
  const taken = new Set<string>();
  const add = (
    name: string,
    rest: Pick<NameEntry, "id" | "is" | "sourceKind" | "loaded" | "ambiguous" | "speaks">,
    from: string,
  ): void => {
    const words = tokenize(name).map((token) => token.folded);
    const [first] = words;
    if (first === undefined) return;
    const arabic = fold(name) !== "" && /[\u0600-\u06ff]/u.test(name);
    const key = words.join(" ") + (arabic ? "" : shapeOf(name));
    if (taken.has(key)) return;
    taken.add(key);
    const shape = arabic ? "" : shapeOf(name);
    const entry = {
      words,
      ...rest,
      shape,
      exact: name,
      rule: `${arabic ? "ar" : "en"}.name.${rest.loaded ? "loaded" : from}`,
    };
    const list = index.get(first) ?? [];
    list.push(entry);
    index.set(first, list);
  };
  const sides: readonly Side[] = [
    { from: "case", actors: info.actors, places: info.places },
    { from: "pack", actors: PACK_ACTORS, places: PACK_PLACES },
  ];
  for (const { from, actors, places } of sides) {
    for (const actor of actors) {
      const sourceKind = actor.kind === "actor" ? "party" : actor.kind;
      const base = { id: actor.id, is: "actor", sourceKind, speaks: true } as const;
      const ambiguous = new Set(actor.ambiguous ?? []);
      for (const name of [...actor.names.ar, ...actor.names.en])
        add(name, { ...base, loaded: false, ambiguous: ambiguous.has(name) }, from);
      for (const name of [...(actor.loaded?.ar ?? []), ...(actor.loaded?.en ?? [])])
        add(name, { ...base, loaded: true, ambiguous: false }, from);
    }
    for (const place of places) {
      const ambiguous = new Set(place.ambiguous ?? []);
      const base = {
        id: place.id,
        is: "place",
        sourceKind: "body",
        loaded: false,
        speaks: place.kind === "country",
      } as const;
      for (const name of [...place.names.ar, ...place.names.en])
        add(name, { ...base, ambiguous: ambiguous.has(name) }, from);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Short all-capital names are only themselves ("IS", "UN"); other Latin names need their capital. */
function shapeOf(name: string): "capital" | "exact" | "" {
  if (/^[A-Z.]{2,4}$/u.test(name)) return "exact";
  return /[A-Z]/u.test(name) ? "capital" : "";
}
