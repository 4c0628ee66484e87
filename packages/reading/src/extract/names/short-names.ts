import type { Actor, CaseInfo, Place } from "../../model/case.ts";
import type { Item, NameChunk } from "../../text/item.ts";
import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/token.ts";
import { PACK_ACTORS, PACK_PLACES } from "../../packs/packs.ts";
import { chunkItem } from "../stage.ts";

/** Nouns with which a text goes on to call an actor that it has named in full; folded, without article. */
const ARABIC_HEADS: ReadonlySet<string> = new Set(
  "قوه قوات مرصد وزاره هييه منظمه كتايب حركه جيش تنظيم بلديه مجلس وكاله تحالف لجنه حزب فصيل لواء جبهه شبكه مركز نقابه".split(
    " ",
  ),
);
const ENGLISH_HEADS: ReadonlySet<string> = new Set(
  "force forces ministry observatory monitor board council agency brigade brigades front coalition army movement party organization organisation committee municipality network union".split(
    " ",
  ),
);

/** Places that a text calls by their kind once it has named them: `داخل السجن` after `سجن النورس`. */
const ARABIC_SITES: ReadonlySet<string> = new Set(
  "سجن مخيم مطار ميناء معبر مستشفي مشفي سوق جسر معسكر".split(" "),
);
const ENGLISH_SITES: ReadonlySet<string> = new Set(
  "prison jail camp airport port hospital market bridge base".split(" "),
);

/** Finds `القوة` after `قوة حرس الساحل`, "the ministry" after "Interior Ministry": one item, or null. */
export type ShortNames = (
  items: readonly Item[],
  at: number,
  raw: string,
  seen: ReadonlySet<string>,
) => Item | null;

export function shortNames(info: CaseInfo): ShortNames {
  packs ??= shortWords(PACK_ACTORS, PACK_PLACES);
  const shared = packs;
  const own = shortWords(info.actors, info.places);
  const byWord = mergedWords(own.ids, shared.ids);
  const byDefinite = mergedWords(own.definite, shared.definite);
  const isSite = (id: string): boolean => own.sites.has(id) || shared.sites.has(id);
  return (items, at, raw, seen) => {
    const item = items[at];
    if (item === undefined || item.chunk !== null || item.suffix !== "") return null;
    const listed = (item.def ? byDefinite : byWord).get(item.word);
    if (listed === undefined) return null;
    const candidates = SIDES.has(item.word) ? withTold(listed, item, seen) : listed;
    if (candidates.size === 0) return null;
    const written = item.def ? `ال${item.word}` : item.word;
    if (!fits(items, at, raw, written)) return null;
    const named =
      seen.size < candidates.size
        ? [...seen].filter((id) => candidates.has(id))
        : [...candidates].filter((id) => seen.has(id));
    const [id] = named;
    // Two ministries named before: the short word could be either.
    if (id === undefined || named.length > 1) return null;
    const chunk: NameChunk = {
      kind: "name",
      start: item.start,
      end: item.end,
      id,
      is: isSite(id) ? "place" : "actor",
      sourceKind:
        own.kinds.get(id) ?? shared.kinds.get(id) ?? (SIDES.has(item.word) ? "party" : "body"),
      loaded: false,
      rules: [written.startsWith("ال") ? "ar.name.short" : "en.name.short"],
    };
    return chunkItem(item, isSite(id) ? SITE_TAGS : TAGS, chunk);
  };
}

/** Whom each short word may mean by the case and by the packs; the heads of sides may mean one that the text tells, so that they are words too. */
function mergedWords(
  own: ReadonlyMap<string, ReadonlySet<string>>,
  shared: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const merged = new Map<string, ReadonlySet<string>>();
  for (const word of SIDES) merged.set(word, NONE);
  for (const [word, ids] of shared) merged.set(word, ids);
  for (const [word, ids] of own) merged.set(word, ids.union(shared.get(word) ?? NONE));
  return merged;
}

/** The short words that some actors and places can be called by, and whom each may mean. */
interface ShortWords {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same by the word as an item has it whose article is taken off. */
  readonly definite: ReadonlyMap<string, ReadonlySet<string>>;
  readonly kinds: ReadonlyMap<string, NameChunk["sourceKind"]>;
  readonly sites: ReadonlySet<string>;
}

/** Those of the packs are the same for every case, and thousands of names are gone through for them: made once. */
let packs: ShortWords | undefined;

function shortWords(actors: readonly Actor[], places: readonly Place[]): ShortWords {
  const ids = new Map<string, Set<string>>();
  const kinds = new Map<string, NameChunk["sourceKind"]>();
  const add = (key: string, id: string): void => {
    const known = ids.get(key);
    if (known === undefined) ids.set(key, new Set([id]));
    else known.add(id);
  };
  for (const { id, names, kind } of actors) {
    if (!kinds.has(id)) kinds.set(id, kind === "actor" ? "party" : kind);
    for (const name of names.ar) {
      const first = (tokenize(name)[0]?.folded ?? "").replace(/^ال/u, "");
      if (ARABIC_HEADS.has(first)) add(`ال${first}`, id);
    }
    for (const name of names.en) {
      const words = tokenize(name).map(({ folded }) => folded);
      const last = words.at(-1) ?? "";
      if (words.length > 1 && ENGLISH_HEADS.has(last)) add(last, id);
    }
  }
  for (const { id, names } of places) {
    for (const name of names.ar) {
      const words = tokenize(name).map(({ folded }) => folded);
      const first = words[0] ?? "";
      if (words.length > 1 && ARABIC_SITES.has(first)) add(`ال${first}`, id);
    }
    for (const name of names.en) {
      const last = tokenize(name).at(-1)?.folded ?? "";
      if (ENGLISH_SITES.has(last) && last !== name) add(last, id);
    }
  }
  const definite = new Map(
    [...ids].flatMap(([key, known]) => (key.startsWith("ال") ? [[key.slice(2), known]] : [])),
  );
  return { ids, definite, kinds, sites: new Set(places.map(({ id }) => id)) };
}

/** Nouns that head the name of an armed side which no list knows and the text has told in full (see `unknown-actor.ts`). */
const SIDES: ReadonlySet<string> = new Set(
  "حركه لواء كتيبه جبهه فصيل سرايا ميليشيا front brigade movement militia battalion alliance coalition".split(
    " ",
  ),
);

/** `عناصر الحركة` behind `حركة السنديان`, "the Front" behind "Free Reed Front": with the sides so called that the text has told. */
function withTold(
  listed: ReadonlySet<string>,
  { word, def }: Item,
  seen: ReadonlySet<string>,
): ReadonlySet<string> {
  const told = [...seen].filter((id) => {
    const words = fold(id).split(" ");
    return words.length > 1 && (def ? words[0] : words.at(-1)) === word;
  });
  return told.length === 0 ? listed : new Set([...listed, ...told]);
}

const NONE: ReadonlySet<string> = new Set();
const TAGS: readonly string[] = ["name", "actor", "source"];
const SITE_TAGS: readonly string[] = ["name", "place"];

/** Words that begin like the article and are no adjective: `السجن إلا`, `القوة التي`, `السجن الآن`. */
const PARTICLES: ReadonlySet<string> = new Set(
  "الا الي التي الذي الذين اللذين اللتين الان اليوم".split(" "),
);

/** `القوة الجوية` and "the Labour Party" are other names: no adjective may follow, "the" must stand before. */
function fits(items: readonly Item[], at: number, raw: string, written: string): boolean {
  const next = items[at + 1];
  if (written.startsWith("ال")) {
    // `القوة العقيد …`: the title of its speaker is no adjective.
    const adjective =
      next !== undefined && (next.def || next.word.startsWith("ال")) && !PARTICLES.has(next.word);
    return !adjective || next.tags.includes("office");
  }
  if (items[at - 1]?.word !== "the") return false;
  return next === undefined || !/^[A-Z]/u.test(raw.slice(next.start, next.end));
}
