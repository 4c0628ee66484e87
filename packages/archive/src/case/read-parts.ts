import { SOURCE_KINDS } from "@tarjih/reading";
import type { Actor, CaseEvent, MaskedAs, Place, Relation } from "@tarjih/reading";
import type { YamlNode } from "../yaml/open-yaml.ts";
import type { ProblemList } from "./case-problem.ts";
import {
  dateField,
  degreesField,
  precisionField,
  namesField,
  placedText,
  readFields,
  requiredText,
  texts,
  textsField,
  wordField,
} from "./read-fields.ts";
import type { Placed } from "./read-fields.ts";

// One reader for each part of a case. Each gives the part with the texts that later checks need.

/** A part as read, and where its id and the name it refers to are written. */
export interface ReadPart<T> {
  readonly part: T;
  readonly id: Placed | null;
  /** `place` of an event, `party` of an actor, `within` of a place. */
  readonly refers: Placed | null;
}

const ACTOR_KINDS = [...SOURCE_KINDS, "actor"] as const;
/** Narrower words that people write for the kinds of the model. */
const KIND_WORDS: Readonly<Record<string, Actor["kind"]>> = {
  "armed-group": "party",
  "armed-force": "party",
  army: "party",
  militia: "party",
  government: "body",
  ministry: "body",
  police: "body",
  court: "body",
  hospital: "body",
  monitor: "body",
  humanitarian: "body",
  organisation: "body",
  newspaper: "outlet",
  channel: "outlet",
  "news-agency": "agency",
};
const PLACE_KINDS = ["country", "region", "province", "city", "district", "site", "other"] as const;
const RELATION_KINDS = ["copies", "owns", "same-party"] as const;

const filled = (placed: Placed | null): Placed | null =>
  placed === null || placed.text === "" ? null : placed;

/** An event; only the main one may go without an id and is then `main`. */
export function readEvent(
  node: YamlNode,
  problems: ProblemList,
  main: boolean,
): ReadPart<CaseEvent> | null {
  const allowed = ["id", "name", "start", "end", "place"];
  const fields = readFields(node, "event", allowed, problems);
  if (fields === null) return null;
  const id = main ? filled(placedText(fields, "id")) : requiredText(fields, "id");
  const names = namesField(fields, "name");
  const start = dateField(fields, "start", "first");
  const end = dateField(fields, "end", "last");
  const endAt = placedText(fields, "end")?.at ?? fields.at;
  if (start !== null && end !== null && end.slice(0, 10) < start.slice(0, 10)) {
    problems.add("end-before-start", endAt, { start, end });
  }
  const refers = filled(placedText(fields, "place"));
  const part: CaseEvent = {
    id: id?.text ?? "main",
    name: { ar: names?.ar[0] ?? "", en: names?.en[0] ?? "" },
    start,
    end,
    place: refers?.text ?? null,
  };
  return { part, id, refers };
}

export function readActor(node: YamlNode, problems: ProblemList): ReadPart<Actor> | null {
  const allowed = ["id", "names", "kind", "party", "loaded", "ambiguous"];
  const fields = readFields(node, "actor", allowed, problems);
  if (fields === null) return null;
  const id = requiredText(fields, "id");
  const refers = filled(placedText(fields, "party"));
  const loaded = namesField(fields, "loaded");
  const ambiguous = textsField(fields, "ambiguous");
  const part: Actor = {
    id: id?.text ?? "",
    names: namesField(fields, "names") ?? { ar: [], en: [] },
    kind: wordField(fields, "kind", ACTOR_KINDS, "actor", KIND_WORDS),
    party: refers?.text ?? null,
    ...(loaded !== null && { loaded }),
    ...(ambiguous.length > 0 && { ambiguous }),
  };
  return { part, id, refers };
}

/** Latitude and longitude in degrees. */
const MAX_LAT = 90;
const MAX_LON = 180;

export function readPlace(node: YamlNode, problems: ProblemList): ReadPart<Place> | null {
  const allowed = ["id", "names", "kind", "within", "precision", "lat", "lon"];
  const fields = readFields(node, "place", allowed, problems);
  if (fields === null) return null;
  const id = requiredText(fields, "id");
  const refers = filled(placedText(fields, "within"));
  const part: Place = {
    id: id?.text ?? "",
    names: namesField(fields, "names") ?? { ar: [], en: [] },
    kind: wordField(fields, "kind", PLACE_KINDS, "other"),
    within: refers?.text ?? null,
    precision: precisionField(fields, "precision"),
    lat: degreesField(fields, "lat", MAX_LAT),
    lon: degreesField(fields, "lon", MAX_LON),
  };
  return { part, id, refers };
}

export function readRelation(node: YamlNode, problems: ProblemList): Relation | null {
  const fields = readFields(node, "relation", ["from", "to", "kind"], problems);
  if (fields === null) return null;
  const from = requiredText(fields, "from");
  const to = requiredText(fields, "to");
  requiredText(fields, "kind");
  const kind = wordField(fields, "kind", RELATION_KINDS, null);
  if (from !== null && from.text === to?.text)
    problems.add("cycle", to.at, { key: "relation", ids: `${from.text} → ${to.text}` });
  return from === null || to === null || kind === null
    ? null
    : { from: from.text, to: to.text, kind };
}

/** Names to mask, or to show: a text, or `{names, as}` as a person's entry, where `as` is what stands in their place. */
export function readMask(
  node: YamlNode,
  list: "mask" | "unmask",
  problems: ProblemList,
): { readonly names: readonly string[]; readonly as?: MaskedAs["as"] } {
  if (node.kind !== "map") return { names: texts(node, list, problems) };
  const fields = readFields(node, list, ["names", "as"], problems);
  const names = fields === null ? null : namesField(fields, "names");
  const as = fields === null ? null : namesField(fields, "as");
  return {
    names: names === null ? [] : [...names.ar, ...names.en],
    ...(as === null ? {} : { as: { ar: as.ar[0] ?? "", en: as.en[0] ?? "" } }),
  };
}
