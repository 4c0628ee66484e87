import { setText } from "@tarjih/dossier";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { type CaseIndex, indexOf } from "../share/case-index.ts";
import { spanOf } from "../share/days.ts";
import { type DeathRow, deathRows, estimateBy } from "../share/deaths.ts";
import {
  districtOf,
  isQuarter,
  nameOf,
  placeChain,
  placeOfKind,
  positionOf,
} from "../share/place-chain.ts";
import { csvOf } from "../tables/csv-text.ts";
import { type Column, tableOf } from "../tables/table.ts";

/** Columns as ACLED has them, so that rows can be put below its own; what only its coders judge is empty. */
export const acledFormat: ExportFormat = Object.freeze({
  id: "acled",
  ending: "csv",
  rules: Object.freeze(["acled"] as const),
  files,
});

function* files({ data }: SharedCase): Generator<ExportFile> {
  const index = indexOf(data);
  const table = tableOf("acled", null, columnsOf(index), deathRows(data, index));
  yield { path: "acled.csv", content: csvOf(table) };
}

const EMPTY = (): null => null;

function columnsOf(index: CaseIndex): readonly Column<DeathRow>[] {
  const placesOf = ({ place }: DeathRow) => placeChain(place, index);
  const position = (row: DeathRow) => positionOf(placesOf(row)[0]);
  return [
    ["event_id_cnty", "string", ({ event, question }) => question?.id ?? event],
    [
      "event_date",
      "string",
      ({ days }) => (days !== null && spanOf(days) <= 7 ? days.first : null),
    ],
    ["year", "integer", ({ days }) => (days === null ? null : Number(days.first.slice(0, 4)))],
    ["time_precision", "integer", (row) => timePrecision(row)],
    ["disorder_type", "string", EMPTY],
    ["event_type", "string", EMPTY],
    ["sub_event_type", "string", EMPTY],
    ["actor1", "string", EMPTY],
    ["assoc_actor_1", "string", EMPTY],
    ["inter1", "string", EMPTY],
    ["actor2", "string", EMPTY],
    ["assoc_actor_2", "string", EMPTY],
    ["inter2", "string", EMPTY],
    ["interaction", "string", EMPTY],
    ["civilian_targeting", "string", EMPTY],
    ["iso", "string", EMPTY],
    ["region", "string", EMPTY],
    ["country", "string", (row) => placeOfKind(placesOf(row), ["country"])],
    ["admin1", "string", (row) => placeOfKind(placesOf(row), ["province"])],
    ["admin2", "string", (row) => districtOf(placesOf(row), index)],
    ["admin3", "string", EMPTY],
    ["location", "string", (row) => locationOf(row, index)],
    ["latitude", "number", (row) => position(row)?.lat ?? null],
    ["longitude", "number", (row) => position(row)?.lon ?? null],
    ["geo_precision", "integer", (row) => geoPrecision(row, index)],
    ["source", "string", ({ reports }) => outletsOf(reports)],
    ["source_scale", "string", EMPTY],
    ["notes", "string", (row) => notesOf(row)],
    ["fatalities", "integer", ({ question }) => estimateBy("acled", question)?.best ?? null],
    ["tags", "string", EMPTY],
    ["timestamp", "string", EMPTY],
    // Below ACLED's own columns: which count this is.
    ["tarjih_event", "string", ({ event }) => event],
    ["tarjih_group", "string", ({ question }) => question?.group ?? null],
    ["tarjih_roots", "integer", ({ question }) => question?.roots ?? null],
  ];
}

/** Beyond a month ACLED has no code, and takes no event in. */
const MONTH = 31;

/** 1 the day, 2 within a week, 3 within a month; empty where it is wider. */
function timePrecision({ days }: DeathRow): number | null {
  if (days === null) return null;
  if (days.exact) return 1;
  const span = spanOf(days);
  if (span <= 7) return 2;
  return span <= MONTH ? 3 : null;
}

/** 1 the town or nearer, 2 a part of a region, 3 a region; empty where no place narrower than a country is known. */
function geoPrecision({ place }: DeathRow, index: CaseIndex): number | null {
  const known = index.place(place);
  if (known === undefined) return null;
  switch (known.precision) {
    case "exact":
    case "site":
    case "city":
      return 1;
    case "district":
      return isQuarter(known, index) ? 1 : 2;
    case "region":
      return 3;
    case "country":
    case "unknown":
      return null;
  }
}

/** The name of a known place, else the words of the text. */
export function locationOf({ place }: DeathRow, index: CaseIndex): string | null {
  const known = index.place(place);
  return known === undefined ? place : nameOf(known);
}

function outletsOf(reports: DeathRow["reports"]): string | null {
  const outlets = [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))];
  return outlets.length === 0 ? null : outlets.join("; ");
}

function notesOf({ question }: DeathRow): string | null {
  if (question === null) return null;
  const versions = question.versions.map(
    (version) => `${setText(version)} (roots: ${version.roots})`,
  );
  return `${question.text.en} ${versions.join("; ")}`;
}
