import type { LexiconLine } from "../../../text/lexicon.ts";
import { noun } from "./noun-lines.ts";

/**
 * Communities of a country, by faith, people or way of life: "20 Druze and four Bedouins were killed" counts some of the dead, where a toll of a nation ("35
 * Selvans") is that of everybody. Plurals alone: the singular is an adjective ("a Kurdish village"); names without a
 * plural of their own are in `plain-nouns.ts`.
 */
export const englishCommunities: readonly LexiconLine[] = noun(
  "-",
  [
    "christians muslims sunnis shias shiites shi'ites alawites ismailis yazidis yezidis copts jews baha'is mandaeans sabians zoroastrians hindus sikhs druzes",
    "arabs kurds turkmens assyrians syriacs chaldeans armenians circassians berbers tuaregs nubians hazaras pashtuns tajiks uzbeks baluchis bedouins",
  ].join(" "),
  "unknown",
);
