import type { DossierInput } from "@tarjih/dossier";
import type { Question } from "@tarjih/reading";
import { locationOf } from "../acled/acled-format.ts";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { type CaseIndex, indexOf } from "../share/case-index.ts";
import { spanOf } from "../share/days.ts";
import { countsAll, type DeathRow, deathRows, estimateBy } from "../share/deaths.ts";
import {
  districtOf,
  isQuarter,
  placeChain,
  placeOfKind,
  positionOf,
} from "../share/place-chain.ts";
import { csvOf } from "../tables/csv-text.ts";
import { type Column, tableOf } from "../tables/table.ts";

/** Columns as the events of UCDP (GED) have them; who fought whom is claimed by somebody, and stays empty. */
export const ucdpFormat: ExportFormat = Object.freeze({
  id: "ucdp",
  ending: "csv",
  rules: Object.freeze(["ucdp"] as const),
  files,
});

function* files({ data }: SharedCase): Generator<ExportFile> {
  const index = indexOf(data);
  const table = tableOf("ucdp", null, columnsOf(data, index), deathRows(data, index));
  yield { path: "ucdp.csv", content: csvOf(table) };
}

const EMPTY = (): null => null;

function columnsOf(data: DossierInput, index: CaseIndex): readonly Column<DeathRow>[] {
  const placesOf = ({ place }: DeathRow) => placeChain(place, index);
  const position = (row: DeathRow) => positionOf(placesOf(row)[0]);
  const by = ({ question }: DeathRow) => estimateBy("ucdp", question);
  return [
    ["id", "string", ({ event, question }) => question?.id ?? event],
    ["relid", "string", EMPTY],
    ["year", "integer", ({ days }) => (days === null ? null : Number(days.first.slice(0, 4)))],
    ["active_year", "string", EMPTY],
    ["code_status", "string", EMPTY],
    ["type_of_violence", "string", EMPTY],
    ["conflict_dset_id", "string", EMPTY],
    ["conflict_new_id", "string", EMPTY],
    ["conflict_name", "string", EMPTY],
    ["dyad_dset_id", "string", EMPTY],
    ["dyad_new_id", "string", EMPTY],
    ["dyad_name", "string", EMPTY],
    ["side_a_dset_id", "string", EMPTY],
    ["side_a_new_id", "string", EMPTY],
    ["side_a", "string", EMPTY],
    ["side_b_dset_id", "string", EMPTY],
    ["side_b_new_id", "string", EMPTY],
    ["side_b", "string", EMPTY],
    ["number_of_sources", "integer", ({ question }) => question?.roots ?? null],
    ["source_article", "string", (row) => articlesOf(row)],
    ["source_office", "string", ({ reports }) => listOf(reports.map(({ outlet }) => outlet))],
    ["source_date", "string", ({ reports }) => listOf(reports.map(({ published }) => published))],
    ["source_headline", "string", ({ reports }) => listOf(reports.map(({ title }) => title))],
    ["source_original", "string", (row) => originsOf(row, index)],
    ["where_prec", "integer", (row) => wherePrecision(row, index)],
    ["where_coordinates", "string", (row) => locationOf(row, index)],
    ["where_description", "string", EMPTY],
    ["adm_1", "string", (row) => placeOfKind(placesOf(row), ["province"])],
    ["adm_2", "string", (row) => districtOf(placesOf(row), index)],
    ["latitude", "number", (row) => position(row)?.lat ?? null],
    ["longitude", "number", (row) => position(row)?.lon ?? null],
    ["geom_wkt", "string", (row) => wktOf(position(row))],
    ["priogrid_gid", "integer", (row) => gridCell(position(row))],
    ["country", "string", (row) => placeOfKind(placesOf(row), ["country"])],
    ["country_id", "integer", EMPTY],
    ["region", "string", EMPTY],
    // Whether reports tell of one event or of several together, a coder judges.
    ["event_clarity", "integer", EMPTY],
    ["date_prec", "integer", (row) => datePrecision(row)],
    ["date_start", "string", ({ days }) => days?.first ?? null],
    ["date_end", "string", ({ days }) => days?.last ?? null],
    ["deaths_a", "integer", EMPTY],
    ["deaths_b", "integer", EMPTY],
    ["deaths_civilians", "integer", (row) => civilianDeaths(row, data)],
    ["deaths_unknown", "integer", EMPTY],
    ["best", "integer", (row) => by(row)?.best ?? null],
    ["high", "integer", (row) => by(row)?.high ?? null],
    ["low", "integer", (row) => by(row)?.low ?? null],
    ["gwnoa", "integer", EMPTY],
    ["gwnob", "integer", EMPTY],
    // Below UCDP's own columns: which count this is.
    ["tarjih_event", "string", ({ event }) => event],
    ["tarjih_group", "string", ({ question }) => question?.group ?? null],
  ];
}

const MONTH = 31;
const YEAR = 366;

/** 1 the day, 2 two to six days, 3 a week, 4 a month, 5 a year; empty where it is wider. */
function datePrecision({ days }: DeathRow): number | null {
  if (days === null) return null;
  const span = spanOf(days);
  if (span === 1) return 1;
  if (span < 7) return 2;
  if (span === 7) return 3;
  if (span <= MONTH) return 4;
  return span <= YEAR ? 5 : null;
}

/**
 * 1 the place itself, 3 its district, 4 its province, 5 a region that is no province, 6 its country. What only lies near a
 * place (2), at sea or in the air (7) is a coder's judgement.
 */
function wherePrecision({ place }: DeathRow, index: CaseIndex): number | null {
  const known = index.place(place);
  if (known === undefined) return null;
  switch (known.precision) {
    case "exact":
    case "site":
    case "city":
      return 1;
    case "district":
      return isQuarter(known, index) ? 1 : 3;
    case "region":
      return known.kind === "province" ? 4 : 5;
    case "country":
      return 6;
    case "unknown":
      return null;
  }
}

/**
 * The civilians among those of a row; in a row of civilians all of them. Empty where they would be more than everybody: two
 * questions are answered by different reports, and stand beside each other in rows of their own.
 */
function civilianDeaths(row: DeathRow, data: DossierInput): number | null {
  if (row.question?.group === "civilians") return estimateBy("ucdp", row.question)?.best ?? null;
  const civilians = estimateBy("ucdp", civiliansOf(row, data))?.best ?? null;
  const all = estimateBy("ucdp", row.question)?.best ?? null;
  return civilians !== null && all !== null && civilians > all ? null : civilians;
}

/** The civilians among them, from the question on civilians of the same event and place; none where a row is of a part. */
function civiliansOf({ question, event }: DeathRow, { weighing }: DossierInput): Question | null {
  if (question === null || !countsAll(question)) return null;
  const found = weighing.questions.find(
    (other) =>
      other.measure === "killed" &&
      other.group === "civilians" &&
      other.event === event &&
      other.place === question.place,
  );
  return found ?? null;
}

function articlesOf({ reports }: DeathRow): string | null {
  return listOf(
    reports.map(({ outlet, published, title, path }) =>
      [outlet ?? (title === null ? path : null), published?.slice(0, 10), title]
        .flatMap((part) => part ?? [])
        .map((part) => `"${part}"`)
        .join(","),
    ),
  );
}

/** Who knew it, each once. */
function originsOf({ question }: DeathRow, index: CaseIndex): string | null {
  const sources = (question?.answers ?? []).flatMap(({ figure }) => {
    const origin = index.figure(figure)?.chain.at(-1);
    return origin === undefined ? [] : [index.name(origin.source, "en")];
  });
  return listOf([...new Set(sources)]);
}

function listOf(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.flatMap((part) => part ?? []);
  return said.length === 0 ? null : said.join(";");
}

function wktOf(position: { readonly lat: number; readonly lon: number } | null): string | null {
  return position === null ? null : `POINT (${position.lon} ${position.lat})`;
}

/** Number of the PRIO-GRID cell: half-degree cells in rows from the south-west corner of the world. */
function gridCell(position: { readonly lat: number; readonly lon: number } | null): number | null {
  if (position === null) return null;
  const row = Math.floor((position.lat + 90) * 2);
  const column = Math.floor((position.lon + 180) * 2);
  return row * 720 + column + 1;
}
