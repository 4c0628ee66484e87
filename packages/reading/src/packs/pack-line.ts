import type { Actor, Place } from "../model/case.ts";
import { SOURCE_KINDS } from "../model/source.ts";

/** What a pack says of a name that does not stand for itself. */
interface Doubtful {
  /** Names that are common words too (`صور`, `الباب`, "Hit"): they need a word beside them that makes them one. */
  readonly ambiguous?: readonly string[];
  /**
   * Names that others bear elsewhere (`الجيش الوطني`): they count once their part of the world was named. A name that is
   * ambiguous too (`حماس`, enthusiasm) counts with either.
   */
  readonly regional?: readonly string[];
}

/** A known actor, body or outlet. */
export interface PackActor extends Actor, Doubtful {}

/** A known place. A seat of government speaks, as a country does: "Damascus said". */
export interface PackPlace extends Place, Doubtful {
  readonly isSeat?: boolean;
}

/**
 * An actor from one readable line: `id kind party :: ar / ar :: en / en :: loaded ar / … :: loaded en / … :: doubtful`.
 * Party `-` is none; trailing parts may be left out; a doubtful name is one of the names, with `~` before it if it is
 * regional. Throws a TypeError that names a malformed line.
 */
export function actorLine(line: string): PackActor {
  const [head = "", ar = "", en = "", loadedAr = "", loadedEn = "", doubtful = "", ...rest] =
    line.split("::");
  const [id = "", kind = "", party = ""] = head.trim().split(/\s+/u);
  const known: Actor["kind"] | undefined = ACTOR_KINDS.find((one) => one === kind);
  if (id === "" || party === "" || known === undefined || rest.length > 0)
    throw new TypeError(`actor line: ${line}`);
  const loaded = { ar: list(loadedAr), en: list(loadedEn) };
  return {
    id,
    names: { ar: list(ar), en: list(en) },
    kind: known,
    party: party === "-" ? null : party,
    ...(loaded.ar.length + loaded.en.length > 0 ? { loaded } : {}),
    ...doubts(doubtful),
  };
}

const ACTOR_KINDS: readonly Actor["kind"][] = [...SOURCE_KINDS, "actor"];

const PLACE_KINDS: readonly Place["kind"][] = [
  "country",
  "region",
  "province",
  "city",
  "district",
  "site",
  "other",
];
const PRECISION: Readonly<Record<Place["kind"], Place["precision"]>> = {
  country: "country",
  region: "region",
  province: "region",
  city: "city",
  district: "district",
  site: "site",
  other: "unknown",
};

/**
 * A place from one line: `id kind within lat lon :: ar / ar :: en / en :: doubtful`; within `-` is nothing, kind `seat`
 * is the city of a government, `-` for a coordinate that nobody gives. Throws a TypeError that names a malformed line.
 */
export function placeLine(line: string): PackPlace {
  const [head = "", ar = "", en = "", doubtful = "", ...rest] = line.split("::");
  const [id = "", kindWord = "", within = "", lat = "", lon = ""] = head.trim().split(/\s+/u);
  const isSeat = kindWord === "seat";
  const kind = isSeat ? "city" : PLACE_KINDS.find((one) => one === kindWord);
  if (id === "" || kind === undefined || lon === "" || rest.length > 0)
    throw new TypeError(`place line: ${line}`);
  return {
    id,
    names: { ar: list(ar), en: list(en) },
    kind,
    within: within === "-" ? null : within,
    precision: PRECISION[kind],
    lat: lat === "-" ? null : Number(lat),
    lon: lon === "-" ? null : Number(lon),
    ...(isSeat ? { isSeat } : {}),
    ...doubts(doubtful),
  };
}

function doubts(part: string): Doubtful {
  const all = list(part);
  const ambiguous = all.filter((name) => !name.startsWith("~"));
  const regional = all.filter((name) => name.startsWith("~")).map((name) => name.slice(1));
  return {
    ...(ambiguous.length > 0 ? { ambiguous } : {}),
    ...(regional.length > 0 ? { regional } : {}),
  };
}

function list(part: string): readonly string[] {
  return part
    .split(" / ")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
