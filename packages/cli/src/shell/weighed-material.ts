import { closeCase, openCaseToRead, readCase, readReadings, readWeighing } from "@tarjih/casefile";
import { EMPTY_CASE, type CaseInfo, type Reading, type Weighing } from "@tarjih/reading";
import { namesOf, weigh, type NameOf } from "@tarjih/weighing";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import { gatherAll } from "./gather-all.ts";
import { readAll } from "./read-all.ts";
import type { Shell } from "./shell.ts";

/** What was read and how it was weighed. */
export interface WeighedMaterial {
  readonly case: CaseInfo;
  readonly readings: readonly Reading[];
  readonly weighing: Weighing;
  readonly nameOf: NameOf;
}

/** Out of a case file as it was recorded, or from reports that are read and weighed now. */
export async function weighedMaterial(
  paths: readonly string[],
  shell: Shell,
  screen: Screen,
): Promise<WeighedMaterial> {
  const [only, ...more] = paths;
  if (only !== undefined && more.length === 0 && only.toLowerCase().endsWith(".tarjih")) {
    return recorded(only, screen);
  }
  const { collection, coded } = await gatherAll(paths, {}, shell, screen);
  const info = collection.case;
  const readings = await readAll(collection.reports, info, shell);
  const texts = new Map(collection.reports.map(({ report, text }) => [report.id, text]));
  const weighing = weigh({ case: info, readings, texts, coded });
  return { case: info, readings, weighing, nameOf: namesOf(info) };
}

function recorded(path: string, screen: Screen): WeighedMaterial {
  const file = openCaseToRead(path);
  try {
    const weighing = readWeighing(file);
    if (weighing === null) {
      throw new Failure("usage", screen.say.hypotheses.notWeighed(harmless(path)));
    }
    const info = readCase(file) ?? EMPTY_CASE;
    const readings = readReadings(file).map(({ reading }) => reading);
    return { case: info, readings, weighing, nameOf: namesOf(info) };
  } finally {
    closeCase(file);
  }
}
