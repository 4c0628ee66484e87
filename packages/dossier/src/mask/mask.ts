import type { Actor, CaseInfo } from "@tarjih/reading";
import { spell } from "./spelling.ts";
import type { DossierInput } from "../scene/data.ts";
import { withhold } from "./edits.ts";
import type { EditedText } from "./edits.ts";
import { findNames } from "./find-names.ts";
import { maskAddress } from "./mask-address.ts";
import { rewrite } from "./rewrite.ts";

/** The input without the names, and the ids of the reports whose text changed. */
export interface Masked {
  readonly input: DossierInput;
  readonly changed: ReadonlySet<string>;
}

/**
 * Takes the persons on the case's mask list out of texts, claims, names and notes; passages move with
 * the text. Hashes and lengths of reports stay those of the untouched originals. The list itself goes.
 */
export function maskInput(input: DossierInput): Masked {
  const { case: info } = input;
  if (info.mask.length === 0) return { input, changed: new Set() };
  const hidden = info.actors.filter((actor) => isMasked(actor, info.mask));
  const names = [...info.mask, ...hidden.flatMap(namesOf)];
  const ids = new Map(hidden.map(({ id }, at) => [id, `withheld-${at + 1}`]));

  const words = (text: string): string =>
    maskAddress(replaceIds(withhold(text, findNames(text, names)).text, ids), names);
  const edited = new Map<string, EditedText>();
  const changed = new Set<string>();
  for (const [report, text] of input.texts) {
    const passages = findNames(text, names);
    if (passages.length > 0) changed.add(words(report));
    edited.set(report, withhold(text, passages));
  }
  const clean = rewrite(
    { weighing: input.weighing, readings: input.readings, case: { ...info, mask: [] } },
    edited,
    words,
  );
  return {
    changed,
    input: {
      ...input,
      ...clean,
      texts: new Map([...edited].map(([report, { text }]) => [words(report), text])),
    },
  };
}

/** An actor is meant when the list has its id or any of its names, in any spelling. */
function isMasked(actor: Actor, mask: CaseInfo["mask"]): boolean {
  const list = new Set(mask.map(foldedName));
  return (
    list.has(foldedName(actor.id)) || namesOf(actor).some((name) => list.has(foldedName(name)))
  );
}

function namesOf({ names, loaded }: Actor): readonly string[] {
  return [...names.ar, ...names.en, ...(loaded?.ar ?? []), ...(loaded?.en ?? [])];
}

function foldedName(name: string): string {
  return spell(name)
    .text.trim()
    .replace(/[\s_-]+/gu, " ");
}

/** Ids often spell the name (`salim-haddad`), alone or inside the id of a question. */
function replaceIds(text: string, ids: ReadonlyMap<string, string>): string {
  let out = text;
  for (const [id, other] of ids) {
    const literal = id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    out = out.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu"), other);
  }
  return out;
}
