import type { Claim, Measure } from "@tarjih/reading";

/** Colours of what is marked in a text: measures by family, other claims by kind. */
export const FAMILIES = [
  "harm",
  "custody",
  "freed",
  "homes",
  "force",
  "other",
  "statement",
  "date",
  "attribution",
] as const;
/** One colour. */
export type Family = (typeof FAMILIES)[number];

const OF_MEASURE: Readonly<Partial<Record<Measure, Family>>> = {
  killed: "harm",
  wounded: "harm",
  missing: "harm",
  bodies: "harm",
  held: "custody",
  arrested: "custody",
  captured: "custody",
  hostage: "custody",
  surrendered: "custody",
  recaptured: "custody",
  escaped: "freed",
  released: "freed",
  exchanged: "freed",
  displaced: "homes",
  returned: "homes",
  destroyed: "homes",
  damaged: "homes",
  attackers: "force",
  deployed: "force",
  vehicles: "force",
  strikes: "force",
};

/** Null for what is not marked: places and findings would cover the words. */
export function familyOf(claim: Claim): Family | null {
  switch (claim.type) {
    case "figure":
      return OF_MEASURE[claim.measure] ?? "other";
    case "statement":
    case "question":
      return "statement";
    case "date":
      return "date";
    case "attribution":
      return "attribution";
    case "place":
    case "finding":
      return null;
  }
}
