import { groupLabel } from "@tarjih/i18n";
import { PACK_ACTORS, PACK_PLACES } from "@tarjih/reading";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import type { Scene } from "./scene.ts";
import type { InterfaceLanguage } from "@tarjih/i18n";
import type { CaseInfo, Localised } from "@tarjih/reading";

/** Name of an actor, place or outlet by its id; words of a text stay as they are. */
export function named(scene: Scene, id: string): Html {
  const known = localName(scene.data.case, id);
  return known === null
    ? html`<bdi>${id}</bdi>`
    : say((_, lang) => html`<bdi>${known[lang]}</bdi>`);
}

/** The name in one language, for a sentence that is already in that language. */
export function nameIn(scene: Scene, id: string, lang: InterfaceLanguage): string {
  return localName(scene.data.case, id)?.[lang] ?? id;
}

/** Name of a group: one of those that every case has, or an actor. */
export function groupName(scene: Scene, group: string): Html {
  return say((m, lang): Part => groupLabel(m, group, (id) => nameIn(scene, id, lang)));
}

/** Name of an actor, place, event or outlet in both languages; null for an id or name that nothing is known of. */
export function localName({ actors, places, events }: CaseInfo, id: string): Localised | null {
  const found =
    actors.find((actor) => actor.id === id) ??
    places.find((place) => place.id === id) ??
    // Roots and outlets are named in one language: a name of the case gives the other.
    actors.find(({ names }) => names.ar.includes(id) || names.en.includes(id)) ??
    PACK_ACTORS.find(
      ({ id: known, names }) => known === id || names.ar.includes(id) || names.en.includes(id),
    ) ??
    PACK_PLACES.find((place) => place.id === id);
  if (found !== undefined) {
    const ar = found.names.ar[0] ?? found.names.en[0] ?? id;
    return { ar, en: found.names.en[0] ?? ar };
  }
  const event = events.find((candidate) => candidate.id === id)?.name;
  if (event === undefined || (event.ar === "" && event.en === "")) return null;
  return { ar: event.ar || event.en, en: event.en || event.ar };
}
