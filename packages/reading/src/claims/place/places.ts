import type { ReadSentence } from "../../extract/stage.ts";
import type { CaseInfo, Place } from "../../model/case.ts";
import type { PlaceClaim } from "../../model/claims.ts";
import { PACK_PLACES } from "../../packs/packs.ts";
import type { claimIds } from "../ids.ts";
import type { SharedParts } from "../shared-parts.ts";

/** Known places by id: those of the case first. Make it once a case. */
export function placeTable({ places }: CaseInfo): ReadonlyMap<string, Place> {
  packs ??= new Map(PACK_PLACES.map((place) => [place.id, place]));
  if (places.length === 0) return packs;
  const table = new Map(packs);
  for (const place of places) table.set(place.id, place);
  return table;
}

/** The places of the packs, the same for every case. */
let packs: ReadonlyMap<string, Place> | undefined;

/** Places named in one sentence, known ones and those that their head noun tells (`سجن النورس`). */
export function placesOf(
  sentence: ReadSentence,
  report: string,
  raw: string,
  table: ReadonlyMap<string, Place>,
  ids: ReturnType<typeof claimIds>,
  { text, words }: SharedParts,
): readonly PlaceClaim[] {
  const found: PlaceClaim[] = [];
  for (const chunk of sentence.chunks) {
    if (chunk.kind !== "name" || chunk.is !== "place") continue;
    const { start, end, id, rules } = chunk;
    const known = table.get(id);
    const quote = raw.slice(start, end);
    const kind = known?.kind ?? (SITE.test(quote) ? "site" : "other");
    const precision = known?.precision ?? (kind === "site" ? "site" : "unknown");
    found.push({
      type: "place",
      id: ids("p", { start, end }),
      report,
      start,
      end,
      quote,
      place: text(id),
      kind,
      precision,
      rules: words(rules),
    });
  }
  return found;
}

const SITE =
  /^(?:سجن|مخيم|معبر|مطار|ميناء|مستشف|مشف|ساحة|سوق|حقل|سد|جسر)|(?:prison|hospital|camp|airport)$/iu;
