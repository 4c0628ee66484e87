import { phraseBook, type PhraseBook, type PhraseLine } from "../../../text/phrases.ts";
import type { Unit } from "../../../model/figure.ts";

/** A noun of several words, in the plural and, where it has one, in the singular. */
function noun(
  plural: string,
  singular: string,
  group: string,
  unit: Unit,
  ...tags: readonly string[]
): readonly PhraseLine[] {
  const of = { group, unit } as const;
  return [
    [plural, { ...of, tags: ["counted", "many", ...tags], number: "pl" }],
    ...(singular === ""
      ? []
      : [[singular, { ...of, tags: ["counted", "single", ...tags], number: "sg" }] as const]),
  ];
}

const ONE = {
  tags: ["counted", "member", "single", "office"],
  unit: "persons",
  number: "sg",
} as const;

/** Nouns of several words that count something else than their words do: each is one word to the rules that count. */
export const englishJoinedNouns: PhraseBook = phraseBook([
  // "two of the hostage-takers": they hold hostages, and are none
  ...noun("hostage - takers", "hostage - taker", "fighters", "persons", "member", "armed"),
  // "130 rescue workers were digging": "rescue" alone is what is done to others
  ...noun("rescue workers", "rescue worker", "aid-workers", "persons"),
  // "10 fire brigades were sent": of no force that fights
  ...noun("fire brigades", "", "items", "items", "tally"),
  ...noun("car - bombs", "car - bomb", "bombs", "items", "ordnance"),
  // "nine civilians and a police officer": one person, and no police and an officer
  [
    "police officer|colonel|captain|sergeant|lieutenant|brigadier|major|inspector",
    { ...ONE, group: "police" },
  ],
  [
    "army|military officer|colonel|captain|sergeant|lieutenant|brigadier|major",
    { ...ONE, group: "officers" },
  ],
  // "a lieutenant colonel and four soldiers": one of them, and no lieutenant beside a colonel
  [
    "lieutenant colonel|general|commander / major general / brigadier general / warrant officer",
    { ...ONE, group: "officers" },
  ],
  ["staff|first|master sergeant / lance corporal", { ...ONE, group: "soldiers" }],
  // a facility alone may serve anything
  ...noun(
    "health|medical|healthcare facilities",
    "health|medical|healthcare facility",
    "hospitals",
    "items",
    "site",
  ),
]);
