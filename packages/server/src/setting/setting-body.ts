import { z } from "@hono/zod-openapi";
import { SOURCE_KINDS, type CaseInfo, type Place } from "@tarjih/reading";

const WORDS = z.string().trim().min(1).max(500);
const NAMES = z.object({ ar: z.array(WORDS).max(200), en: z.array(WORDS).max(200) });
const DAY = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.+Z-]+)?$/)
  .nullable();

const ACTOR = z.object({
  id: WORDS,
  names: NAMES,
  kind: z.enum([...SOURCE_KINDS, "actor"]),
  party: WORDS.nullable(),
});

const PLACE = z.object({
  id: WORDS,
  names: NAMES,
  kind: z.enum(["country", "region", "province", "city", "district", "site", "other"]),
  within: WORDS.nullable(),
  lat: z.number().min(-90).max(90).nullable().optional(),
  lon: z.number().min(-180).max(180).nullable().optional(),
});

/** What a person can set; everything else of the description stays. */
const BODY = z.object({
  title: WORDS.nullable(),
  language: z.enum(["ar", "en"]).nullable(),
  event: z.object({
    name: z.object({ ar: z.string().trim().max(500), en: z.string().trim().max(500) }),
    start: DAY,
    end: DAY,
    place: WORDS.nullable(),
  }),
  actors: z.array(ACTOR).max(5000),
  places: z.array(PLACE).max(5000),
  mask: z.array(WORDS).max(5000),
  why: z.string().trim().max(10_000).optional(),
});

/** What is sent to set the description of a case. */
export interface SettingAsked extends Pick<CaseInfo, "title" | "language"> {
  readonly event: Omit<CaseInfo["events"][number], "id">;
  readonly actors: readonly Pick<CaseInfo["actors"][number], "id" | "names" | "kind" | "party">[];
  readonly places: readonly (Pick<Place, "id" | "names" | "kind" | "within"> & {
    readonly lat?: number | null | undefined;
    readonly lon?: number | null | undefined;
  })[];
  readonly mask: readonly string[];
  /** Why a person wants it so; nothing is kept of an empty one. */
  readonly why?: string | undefined;
}

export const SETTING: z.ZodType<SettingAsked> = BODY;

/** The description with what was set in it. */
export function settingOf(before: CaseInfo, asked: SettingAsked): CaseInfo {
  const { title, language, event, actors, places, mask } = asked;
  const [main, ...further] = before.events;
  const { maskedAs = [], ...rest } = before;
  const stillAs = maskedAs.filter(({ names }) => names.every((name) => mask.includes(name)));
  return {
    ...rest,
    ...(stillAs.length === 0 ? {} : { maskedAs: stillAs }),
    title,
    language,
    events: [{ ...main, ...event }, ...further],
    actors: actors.map((actor) => ({
      ...before.actors.find(({ id }) => id === actor.id),
      ...actor,
    })),
    places: places.map(({ lat, lon, ...place }) => {
      const known = before.places.find(({ id }) => id === place.id) ?? NOWHERE;
      const at = lat === undefined || lon === undefined ? {} : { lat, lon };
      const isNew = known.lat === null && typeof lat === "number";
      // Whoever gives a place its coordinates for the first time means all of it: a city is as wide as a city.
      const precision =
        isNew && known.precision === "unknown" ? PRECISION[place.kind] : known.precision;
      return { ...known, ...place, ...at, precision };
    }),
    mask,
  };
}

const PRECISION: Readonly<Record<Place["kind"], Place["precision"]>> = {
  country: "country",
  region: "region",
  province: "region",
  city: "city",
  district: "district",
  site: "site",
  other: "unknown",
};

/** Of a place that nobody has located yet. */
const NOWHERE = { precision: "unknown", lat: null, lon: null } as const;
