import type { ReadSentence } from "../../extract/stage.ts";

/** "In nearby Olm": a place with a capital that the text names here first. Arabic has none: there the word for a place tells it (`في بلدة علم المجاورة`), or its name is listed (`في غريان`). */
export function isElsewhere(sentence: ReadSentence, raw: string): boolean {
  const { start, end } = sentence;
  const told = raw.slice(start, end);
  const place =
    (ELSEWHERE.exec(told) ?? ARABIC_ELSEWHERE.exec(told))?.groups?.["place"] ??
    listedPlace(sentence, raw);
  return place !== undefined && !raw.slice(0, start).includes(place);
}

function listedPlace({ items, lang }: ReadSentence, raw: string): string | undefined {
  if (lang !== "ar") return undefined;
  const place = items.find(
    ({ chunk, prep }, at) =>
      chunk?.kind === "name" &&
      chunk.is === "place" &&
      (prep === "ب" || /^(?:في|قرب|عند)$/u.test(items[at - 1]?.word ?? "")),
  )?.chunk;
  return place?.kind === "name" ? raw.slice(place.start, place.end) : undefined;
}
const ARABIC_ELSEWHERE =
  /(?<!\p{L})(?:في|ب|قرب|عند)\s*(?:بلدة|مدينة|قرية|محافظة|ولاية|منطقة|مخيم|حي|ميناء)\s+(?<place>\p{L}{3,})(?!\p{L})/u;
const ELSEWHERE =
  /\s(?:in|at|near)\s+(?:(?:nearby|neighbouring|neighboring|the\s+(?:nearby\s+)?(?:town|village|city|port|district|province)\s+of)\s+)?(?<place>(?!(?:Jan|Feb|March|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec|Ramadan)\p{L}*)\p{Lu}[\p{L}'’-]{2,})/u;
