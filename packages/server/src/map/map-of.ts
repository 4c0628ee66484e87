import { PLACE_RADIUS, rivalPlaces } from "@tarjih/dossier";
import { PACK_PLACES, type Localised, type Place } from "@tarjih/reading";
import { reportTitles } from "../desk/report-titles.ts";
import type { Snapshot } from "../desk/desk.ts";
import type { PlacedPlace, PlaceMap, UnplacedPlace } from "../shapes/pictures.ts";

interface Used {
  mentions: number;
  readonly reports: Set<string>;
}

/** Places of the case and of the texts: on the map where they can be, in a list where not. */
export function mapOf(now: Snapshot): PlaceMap {
  const known = new Map<string, Place>(PACK_PLACES.map((place) => [place.id, place]));
  for (const place of now.case.places) known.set(place.id, place);
  const used = usedPlaces(now);
  for (const { id } of now.case.places) if (!used.has(id)) used.set(id, fresh());
  const placed: PlacedPlace[] = [];
  const unplaced: UnplacedPlace[] = [];
  for (const [id, { mentions, reports }] of used) {
    const place = known.get(id);
    const said = { id, name: now.scene.nameOf(id), mentions, reports: [...reports] };
    const lat = place?.lat ?? null;
    const lon = place?.lon ?? null;
    if (place === undefined) unplaced.push({ ...said, why: "unknown" });
    else if (place.precision === "country") unplaced.push({ ...said, why: "country" });
    else if (lat === null || lon === null) unplaced.push({ ...said, why: "coordinates" });
    else {
      placed.push({
        ...said,
        lat,
        lon,
        precision: place.precision,
        radius: PLACE_RADIUS[place.precision],
        within: place.within,
        questions: questionsAt(now, id),
      });
    }
  }
  const within = new Map([...known].map(([id, place]) => [id, place.within]));
  const drawn = new Set(placed.map(({ id }) => id));
  return {
    placed: placed.toSorted((a, b) => b.radius - a.radius || b.mentions - a.mentions),
    unplaced: unplaced.toSorted((a, b) => b.mentions - a.mentions),
    rivals: rivalPlaces(now.weighing.questions, now.scene.figures, drawn, within),
    reports: reportTitles(now),
  };
}

function fresh(): Used {
  return { mentions: 0, reports: new Set() };
}

function usedPlaces({ readings }: Snapshot): Map<string, Used> {
  const used = new Map<string, Used>();
  for (const { reading } of readings) {
    for (const { place } of reading.places) {
      const own = used.get(place) ?? fresh();
      own.mentions += 1;
      own.reports.add(reading.report.id);
      used.set(place, own);
    }
  }
  return used;
}

function questionsAt(
  { weighing, scene }: Snapshot,
  id: string,
): readonly { readonly id: string; readonly text: Localised }[] {
  return weighing.questions
    .filter(
      ({ place, answers }) =>
        place === id || answers.some(({ figure }) => scene.figures.get(figure)?.place === id),
    )
    .map((question) => ({ id: question.id, text: question.text }));
}
