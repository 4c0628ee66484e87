import { groupLabel } from "@tarjih/i18n";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { say } from "../markup/say.ts";
import { localName } from "./local-name.ts";
import type { Scene } from "./scene.ts";
import type { InterfaceLanguage } from "@tarjih/i18n";
import type { Figure } from "@tarjih/reading";

/** Name of an actor, place or outlet by its id; words of a text stay as they are. Of a report without an outlet nobody is known. */
export function named(scene: Scene, id: string): Html {
  if (id === NOBODY) return say((m) => m.dossier.unknown);
  const known = localName(scene.data.case, id);
  return known === null
    ? html`<bdi>${id}</bdi>`
    : say((_, lang) => html`<bdi>${known[lang]}</bdi>`);
}

const NOBODY = "unknown";

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
  const isNamed = last !== undefined && SPEAKING.has(last.kind);
  const name = nameIn(scene, isNamed ? last.source : (scene.rootNames.get(root) ?? root), lang);
  return isIn(lang, name) ? name : (otherName(scene, root, name, lang) ?? name);
}
const SPEAKING: ReadonlySet<string> = new Set(["body", "party", "person"]);

/** What texts of this language call the origin: `القيادة العامة للجيش` for "army"; null unless it has that one name there and none but `name` in the other. */
function otherName(
  scene: Scene,
  root: string,
  name: string,
  lang: InterfaceLanguage,
): string | null {
  const names = namesOf(scene, root, lang);
  const own = [...names].filter((one) => isIn(lang, one));
  const [first] = own;
  return first !== undefined && own.length === 1 && names.size === 2 && names.has(name)
    ? first
    : null;
}

/** All names that texts have for an origin. Asked for each number of a case, which has thousands by one ministry: found once. */
function namesOf(scene: Scene, root: string, lang: InterfaceLanguage): ReadonlySet<string> {
  const found = NAMES.get(scene) ?? new Map<string, ReadonlySet<string>>();
  NAMES.set(scene, found);
  const key = `${lang} ${root}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const names = new Set<string>();
  for (const id of scene.roots[scene.rootPlaces.get(root) ?? -1]?.figures ?? []) {
    const chain = scene.figures.get(id)?.chain;
    const last = chain?.at(-1);
    if (chain === undefined || last === undefined) continue;
    if (chain.length === 1 || SPEAKING.has(last.kind)) names.add(nameIn(scene, last.source, lang));
  }
  found.set(key, names);
  return names;
}
const NAMES = new WeakMap<Scene, Map<string, ReadonlySet<string>>>();

function isIn(lang: InterfaceLanguage, name: string): boolean {
  return (lang === "ar") === /\p{Script=Arabic}/u.test(name);
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
