import { valueText } from "@tarjih/dossier";
import type { DossierInput } from "@tarjih/dossier";
import type { CaseEvent, Figure, Report, SourceKind } from "@tarjih/reading";
import { type CaseIndex, indexOf } from "../share/case-index.ts";
import { hashNote } from "../share/hash-note.ts";
import { edtfOf } from "../text/edtf.ts";

/** An entity of FollowTheMoney: a schema of its model, and values by property. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Reports, the events, where they were, who is quoted, and each figure as a note about the event and its report. */
export function entitiesOf(data: DossierInput): readonly Entity[] {
  const index = indexOf(data);
  const { weighing, case: info } = data;
  const known = new Set(info.events.map(({ id }) => id));
  const others = [...new Set(weighing.figures.map(({ event }) => event))].filter(
    (id) => !known.has(id),
  );
  const events = [...info.events, ...others.map(dated)];
  const sources = sourcesOf(data, index);
  return [
    ...events.map((event) => eventEntity(event, data, index)),
    ...placesOf(data, events).flatMap((id) => placeEntity(id, index)),
    ...sources.values(),
    ...weighing.reports.map((report) => articleEntity(report, data)),
    ...weighing.figures.map((figure) => noteEntity(figure, data, index)),
  ];
}

/** An event that reports name is known by its date alone. */
function dated(id: string): CaseEvent {
  const [start = id, end = start] = id.split("/");
  return { id, name: { ar: "", en: "" }, start, end, place: null };
}

function eventEntity(
  { id, name, start, end, place }: CaseEvent,
  { case: info }: DossierInput,
  index: CaseIndex,
): Entity {
  const main = info.events[0].id === id ? (info.title ?? "") : "";
  return entity(`event-${id}`, "Event", {
    name: [name.en, name.ar, name.en === "" && name.ar === "" ? main || id : ""],
    startDate: [dateOf(start)],
    endDate: [dateOf(end)],
    location: place === null ? [] : [index.name(place, "en"), index.name(place, "ar")],
    addressEntity: index.place(place) === undefined ? [] : [`place-${place ?? ""}`],
  });
}

function placesOf({ weighing }: DossierInput, events: readonly CaseEvent[]): readonly string[] {
  const all = [...events.map(({ place }) => place), ...weighing.figures.map(({ place }) => place)];
  return [...new Set(all.flatMap((place) => place ?? []))];
}

function placeEntity(id: string, index: CaseIndex): readonly Entity[] {
  const place = index.place(id);
  if (place === undefined) return [];
  const names = [index.name(id, "en"), index.name(id, "ar")];
  return [
    entity(`place-${id}`, "Address", {
      name: names,
      full: names,
      latitude: [place.lat === null ? null : String(place.lat)],
      longitude: [place.lon === null ? null : String(place.lon)],
      remarks: [`precision: ${place.precision}`],
    }),
  ];
}

/** Kinds of sources that are somebody: a witness or an unnamed source is nobody to be looked up. */
const SCHEMA: Readonly<Partial<Record<SourceKind, string>>> = {
  outlet: "Organization",
  agency: "Organization",
  body: "Organization",
  party: "LegalEntity",
  person: "Person",
};

function sourcesOf({ weighing }: DossierInput, index: CaseIndex): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const { chain } of weighing.figures) {
    for (const { source, kind } of chain) {
      const schema = SCHEMA[kind];
      if (schema === undefined || found.has(source)) continue;
      const name = [index.name(source, "en"), index.name(source, "ar")];
      found.set(source, entity(`source-${source}`, schema, { name }));
    }
  }
  return found;
}

const LANGUAGES: Readonly<Partial<Record<Report["lang"], string>>> = { ar: "ara", en: "eng" };

function articleEntity(report: Report, { texts }: DossierInput): Entity {
  const { id, title, path, outlet, author, url, published, captured, lang, sha256 } = report;
  return entity(`report-${id}`, "Article", {
    title: [title],
    fileName: [path],
    publisher: [outlet],
    author: [author],
    sourceUrl: [url !== null && /^https?:\/\//iu.test(url) ? url : null],
    publishedAt: [dateOf(published)],
    retrievedAt: [dateOf(captured)],
    language: [LANGUAGES[lang] ?? null],
    bodyText: [texts.get(id) ?? null],
    notes: [hashNote(sha256)],
    proof: [],
  });
}

function noteEntity(figure: Figure, { lang }: DossierInput, index: CaseIndex): Entity {
  const { id, report, quote, measure, group, bound, mode, stance, asOf, event, chain } = figure;
  const source = index.name((chain.at(-1) ?? chain[0]).source, lang);
  const value = valueText(figure);
  // "Denied that anyone was killed" is no note of "killed: anyone".
  const isSaid = stance === "asserted" || stance === "reported";
  return entity(`figure-${id}`, "Note", {
    name: [`${measure}${isSaid ? "" : ` (${stance})`}: ${quote === "" ? value : quote}`],
    description: [
      `${source}: ${measure} ${value} (${bound}, ${mode}, ${stance}); group: ${group}; as of: ${edtfOf(asOf) ?? "?"}`,
    ],
    entity: [`event-${event}`],
    proof: [`report-${report}`],
    publisher: [index.report(report)?.outlet ?? null],
  });
}

/** ISO dates as far as they are given; FollowTheMoney takes a year and a month too. */
function dateOf(date: string | null): string | null {
  return /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? "")?.[0] ?? null;
}

function entity(
  id: string,
  schema: string,
  values: Readonly<Record<string, readonly (string | null)[]>>,
): Entity {
  const properties = Object.entries(values).flatMap(([name, all]) => {
    const said = [
      ...new Set(all.flatMap((value) => (value === null || value === "" ? [] : value))),
    ];
    return said.length === 0 ? [] : [[name, said] as const];
  });
  return { id: idOf(id), schema, properties: linked(Object.fromEntries(properties)) };
}

/** Values that are entities are named by the same ids as these. */
function linked(
  properties: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const out: Record<string, readonly string[]> = { ...properties };
  for (const name of ["entity", "proof", "addressEntity"]) {
    const values = out[name];
    if (values !== undefined) out[name] = values.map(idOf);
  }
  return out;
}

/** Letters, digits, dots and hyphens: ids travel in addresses. */
function idOf(id: string): string {
  return `tarjih-${id.replaceAll(/[^\p{L}\p{N}.-]+/gu, "-")}`;
}
