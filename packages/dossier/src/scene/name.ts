import { groupLabel } from "@tarjih/i18n";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { localName } from "./local-name.ts";
import type { Scene } from "./scene.ts";
import type { InterfaceLanguage } from "@tarjih/i18n";
import type { Figure } from "@tarjih/reading";

/** Name of an actor, place or outlet by its id; words of a text stay as they are. */
export function named(scene: Scene, id: string): Html {
  const known = localName(scene.data.case, id);
  return known === null
    ? html`<bdi>${id}</bdi>`
    : say((_, lang) => html`<bdi>${known[lang]}</bdi>`);
}

/** Name of an event; the main one is called as the case calls it. */
export function eventName(scene: Scene, event: string): Html {
  const { id, name } = scene.data.weighing.case.event;
  return event === id
    ? say((_, lang) => html`<bdi>${name[lang] || id}</bdi>`)
    : named(scene, event);
}

/** The name in one language, for a sentence that is already in that language. */
export function nameIn(scene: Scene, id: string, lang: InterfaceLanguage): string {
  return localName(scene.data.case, id)?.[lang] ?? id;
}

/**
 * Who says a figure, for a line without room for the chain: the last speaker that the text names, else its origin. The name of an
 * origin alone would put a number into the mouth of another body where one origin has several ("Civil Defence, in the ministry's list").
 */
export function speakerName(
  scene: Scene,
  { chain }: Pick<Figure, "chain">,
  root: string,
  lang: InterfaceLanguage,
): string {
  const last = chain.length > 1 ? chain.at(-1) : undefined;
  const isNamed = last !== undefined && ["body", "party", "person"].includes(last.kind);
  return nameIn(scene, isNamed ? last.source : (scene.rootNames.get(root) ?? root), lang);
}

/** Whom a figure counts: its group, or the noun as said of a kind of people without one. */
export function whomOf(scene: Scene, { group, whom }: Pick<Figure, "group" | "whom">): Html {
  return whom === undefined || group !== "unknown"
    ? groupName(scene, group)
    : html`<bdi>«${whom}»</bdi>`;
}

/** Name of a group: one of those that every case has, or an actor. */
export function groupName(scene: Scene, group: string): Html {
  return say((m, lang): Part => groupLabel(m, group, (id) => nameIn(scene, id, lang)));
}
