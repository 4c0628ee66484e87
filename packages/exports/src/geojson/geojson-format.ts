import { jsonText } from "@tarjih/reading";
import type { DossierInput } from "@tarjih/dossier";
import type { Question } from "@tarjih/reading";
import type { ExportFile, ExportFormat, SharedCase } from "../export-format.ts";
import { type CaseIndex, indexOf } from "../share/case-index.ts";
import { placeChain, positionOf } from "../share/place-chain.ts";

/** Places that questions and events are about, as GeoJSON (RFC 7946), each with how precisely it is known. */
export const geojsonFormat: ExportFormat = Object.freeze({
  id: "geojson",
  ending: "geojson",
  files,
});

function* files({ data }: SharedCase): Generator<ExportFile> {
  const index = indexOf(data);
  const features = placesOf(data, index).map((id) => featureOf(id, data, index));
  const collection = { type: "FeatureCollection", features };
  yield { path: "places.geojson", content: `${jsonText(collection, 2)}\n` };
}

/** Each place that something is asked or said about, once, in the order of the questions; behind them what these lie in. */
function placesOf({ weighing, case: info }: DossierInput, index: CaseIndex): readonly string[] {
  const named = [
    ...info.events.map(({ place }) => place),
    ...weighing.questions.map(({ place }) => place),
    ...weighing.figures.map(({ place }) => place),
  ];
  const own = named.flatMap((place) => place ?? []);
  const around = own.flatMap((place) => placeChain(place, index).map(({ id }) => id));
  return [...new Set([...own, ...around])];
}

function featureOf(id: string, { weighing, case: info }: DossierInput, index: CaseIndex): unknown {
  const place = index.place(id);
  const position = positionOf(place);
  return {
    type: "Feature",
    id,
    // A place that only the words of a text name is on no map: RFC 7946 has null for that.
    geometry:
      position === null ? null : { type: "Point", coordinates: [position.lon, position.lat] },
    properties: {
      name_ar: index.name(id, "ar"),
      name_en: index.name(id, "en"),
      kind: place?.kind ?? null,
      // The point stands for an area as wide as this.
      precision: place?.precision ?? "unknown",
      within: place?.within ?? null,
      events: info.events.filter((event) => event.place === id).map((event) => event.id),
      figures: weighing.figures.filter((figure) => figure.place === id).map((one) => one.id),
      questions: weighing.questions.filter((one) => one.place === id).map(asked),
    },
  };
}

function asked({ id, text, measure, group, roots, estimate }: Question): unknown {
  const { rule, low, best, high, contested } = estimate;
  return { id, text, measure, group, roots, rule, low, best, high, contested };
}
