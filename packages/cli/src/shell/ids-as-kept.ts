import { blindingsOf, type CaseFile } from "@tarjih/casefile";
import { maskInput, type DossierInput } from "@tarjih/dossier";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import { dossierInput } from "./dossier-input.ts";
import type { Shell } from "./shell.ts";

/** Ids that a case has nowhere and what leaves it has: `w55a8a9522b42.f65-67`, `root-w1a2b3c4d5e6f`, `q-withheld-3`. */
const LEFT = /(?:^x?|-)w[0-9a-f]{12}(?:[.-]|$)|-withheld-\d+$/u;

/**
 * Ids as the case has them, where some are those under which something left it for others: whoever read a dossier writes about what is in it.
 * Everything else stays as it was asked. It is said what stands for what.
 */
export function idsAsKept(
  asked: readonly string[],
  { file, path }: { readonly file: CaseFile; readonly path: string },
  shell: Shell,
  screen: Screen,
): readonly string[] {
  const wanted = new Set(asked.filter((id) => LEFT.test(id)));
  const kept = new Map<string, string>();
  for (const profile of ["public", "partners"] as const) {
    if (kept.size === wanted.size) break;
    const input = dossierInput(file, path, { profile }, shell, screen);
    for (const as of [input, ...othersOf(file).map((blinding) => ({ ...input, blinding }))]) {
      if (kept.size === wanted.size) break;
      const { leftAs } = maskInput(as);
      for (const id of idsIn(as)) {
        const left = leftAs(id);
        if (left !== id && wanted.has(left) && !kept.has(left)) kept.set(left, id);
      }
    }
  }
  for (const [left, id] of kept)
    shell.note(screen.say.custody.asLeft.isInCase(harmless(left), harmless(id)));
  return asked.map((id) => kept.get(id) ?? id);
}

/** Under the secrets of copies that were imported things left as well. */
function othersOf(file: CaseFile): ReturnType<typeof blindingsOf> {
  return blindingsOf(file).slice(1);
}

/** Whatever has an id by which somebody may ask. */
function idsIn({ weighing, readings }: DossierInput): readonly string[] {
  const { reports, figures, roots, questions, open, findings } = weighing;
  return [
    ...[...reports, ...figures, ...roots, ...questions, ...findings].map(({ id }) => id),
    ...open.flatMap(({ id = "" }) => id),
    ...readings.flatMap((reading) =>
      [
        ...reading.figures,
        ...reading.dates,
        ...reading.statements,
        ...reading.attributions,
        ...reading.places,
        ...reading.questions,
      ].map(({ id }) => id),
    ),
  ];
}
