import type { Actor, Place } from "../model/case.ts";
import { SOURCE_KINDS } from "../model/source.ts";

/** A known place; `ambiguous` names are also common words (`صور`, `الباب`) and need a head noun beside them. */
export interface PackPlace extends Place {
  readonly ambiguous?: readonly string[];
}

/**
 * An actor from one readable line: `id kind party :: ar / ar :: en / en :: loaded ar / … :: loaded en / … :: ambiguous`.
 * Party `-` is none; trailing parts may be left out. Throws a TypeError that names a malformed line.
 */
export function actorLine(line: string): Actor {
  const [head = "", ar = "", en = "", loadedAr = "", loadedEn = "", ambiguous = ""] =
    line.split("::");
  const [id = "", kind = "", party = ""] = head.trim().split(/\s+/u);
  const known: Actor["kind"] | undefined = ACTOR_KINDS.find((one) => one === kind);
  if (id === "" || party === "" || known === undefined) throw new TypeError(`actor line: ${line}`);
  const names = { ar: list(ar), en: list(en) };
  const actor: Actor = { id, names, kind: known, party: party === "-" ? null : party };
  const loaded = { ar: list(loadedAr), en: list(loadedEn) };
  const common = list(ambiguous);
  return {
    ...actor,
    ...(loaded.ar.length + loaded.en.length > 0 ? { loaded } : {}),
    ...(common.length > 0 ? { ambiguous: common } : {}),
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

/** A place from one line: `id kind within lat lon :: ar / ar :: en / en :: ambiguous`; `-` is none. */
export function placeLine(line: string): PackPlace {
  const [head = "", ar = "", en = "", ambiguous = ""] = line.split("::");
  const [id = "", kindWord = "", within = "", lat = "", lon = ""] = head.trim().split(/\s+/u);
  const kind = PLACE_KINDS.find((one) => one === kindWord);
  if (id === "" || kind === undefined || lon === "") throw new TypeError(`place line: ${line}`);
  const common = list(ambiguous);
  return {
    id,
    names: { ar: list(ar), en: list(en) },
    kind,
    within: within === "-" ? null : within,
    precision: PRECISION[kind],
    lat: Number(lat),
    lon: Number(lon),
    ...(common.length > 0 ? { ambiguous: common } : {}),
  };
}

function list(part: string): readonly string[] {
  return part
    .split(" / ")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
