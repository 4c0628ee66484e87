import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { CaseEvent, Place } from "@tarjih/reading";
import type { ExportFormat } from "../export-format.ts";
import { onlyText } from "../testing/contents.ts";
import { emptyInput } from "../testing/sample-case.ts";
import { ucdpFormat } from "../ucdp/ucdp-format.ts";
import { acledFormat } from "./acled-format.ts";

// Codes as the codebooks of ACLED and UCDP GED define them; docs/exports.md says which and where they are printed.

type Row = Readonly<Record<string, string>>;

/** The row of an event in which nobody counts, at that time and place. */
function rowOf(format: ExportFormat, event: Partial<CaseEvent>, places: readonly Place[] = []) {
  const input = emptyInput(true);
  const { case: info } = input.data;
  const changed = { ...info, places, events: [{ ...info.events[0], ...event }] as const };
  const text = onlyText(format, { ...input, data: { ...input.data, case: changed } });
  const [row, ...more] = parse<Row>(text, { bom: true, columns: true });
  if (row === undefined || more.length > 0) throw new TypeError("not one row");
  return row;
}

test.each([
  ["2031-05-03", "2031-05-03", "1", "1"],
  ["2031-05-03", "2031-05-05", "2", "2"],
  ["2031-05-03", "2031-05-09", "2", "3"],
  ["2031-05-03", "2031-05-12", "3", "4"],
  ["2031-05", "2031-05", "3", "4"],
  ["2031-05", "2031-06", "", "5"],
  ["2031", "2031", "", "5"],
  ["2031", "2033", "", ""],
] as const)("%s to %s: time_precision %s, date_prec %s", (start, end, acled, ucdp) => {
  const row = rowOf(acledFormat, { start, end });
  expect(row["time_precision"]).toBe(acled);
  // A month's middle, where ACLED puts what is known to the month, is nobody's word: the date stays empty.
  expect(row["event_date"]).toBe(acled === "1" || acled === "2" ? start : "");
  const other = rowOf(ucdpFormat, { start, end });
  expect(other["date_prec"]).toBe(ucdp);
  expect(other["date_start"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

const CITY: Place = placeOf("elm", "city", "city", "elm-province");
const PROVINCE: Place = placeOf("elm-province", "province", "region", "elmland");
const COUNTRY: Place = placeOf("elmland", "country", "country", null);

test.each([
  ["site", "exact", "elm", "1", "1", ""],
  ["site", "site", "elm", "1", "1", ""],
  ["city", "city", "elm-province", "1", "1", ""],
  // A quarter: the town is known.
  ["district", "district", "elm", "1", "1", ""],
  ["other", "district", "elm", "1", "1", ""],
  // The district of an administration.
  ["district", "district", "elm-province", "2", "3", "Oak"],
  ["province", "region", "elmland", "3", "4", ""],
  ["region", "region", "elmland", "3", "5", ""],
  ["country", "country", null, "", "6", ""],
  ["other", "unknown", "elmland", "", "", ""],
] as const)(
  "a %s known to the %s in %s: geo_precision %s, where_prec %s",
  (kind, precision, within, acled, ucdp, district) => {
    const places = [placeOf("oak", kind, precision, within), CITY, PROVINCE, COUNTRY];
    const event = { start: "2031-05-03", end: null, place: "oak" };
    const row = rowOf(acledFormat, event, places);
    expect(row["geo_precision"]).toBe(acled);
    expect(row["admin2"]).toBe(district);
    const other = rowOf(ucdpFormat, event, places);
    expect(other["where_prec"]).toBe(ucdp);
    expect(other["adm_2"]).toBe(district);
    expect(other["country"]).toBe(kind === "country" ? "Oak" : "Elmland");
  },
);

test("a place that only the words of a text name has no code in either", () => {
  const event = { start: "2031-05-03", end: null, place: "the old mill" };
  expect(rowOf(acledFormat, event)).toMatchObject({ geo_precision: "", location: "the old mill" });
  expect(rowOf(ucdpFormat, event)["where_prec"]).toBe("");
});

test("the columns are those of ACLED and of UCDP GED, all of them and in their order", () => {
  const own = (format: ExportFormat): readonly string[] =>
    Object.keys(rowOf(format, {})).filter((name) => !name.startsWith("tarjih_"));
  expect(own(acledFormat).join(" ")).toBe(
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 " +
      "actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location " +
      "latitude longitude geo_precision source source_scale notes fatalities tags timestamp",
  );
  expect(own(ucdpFormat).join(" ")).toBe(
    "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id " +
      "dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources " +
      "source_article source_office source_date source_headline source_original where_prec where_coordinates " +
      "where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity " +
      "date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob",
  );
});

function placeOf(
  id: string,
  kind: Place["kind"],
  precision: Place["precision"],
  within: string | null,
): Place {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, names: { ar: [], en: [name] }, kind, precision, within, lat: null, lon: null };
}
