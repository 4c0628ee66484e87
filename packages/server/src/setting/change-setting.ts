import { setImmediate as turn } from "node:timers/promises";
import { addMaterial, readWeighing, whatIfAdded, type CaseChanges } from "@tarjih/casefile";
import {
  caseReader,
  RULES_VERSION,
  type CaseInfo,
  type Reading,
  type Weighing,
} from "@tarjih/reading";
import type { Desk } from "../desk/desk.ts";
import type { Host } from "../routes/host.ts";
import type { SettingChange } from "../shapes/setting.ts";
import { hidingOf } from "./hiding.ts";
import { toldOf } from "./told-of.ts";
import { describedBy, writeWith, writtenText } from "./case-yaml.ts";

/** What a note on the description of the case is about: all of it. */
export const SETTING_TARGET = "case";

/** Reads everything with another description and tells what changes; records it, with why as a note, where it is to be kept. */
export async function changeSetting(
  { desk, rulesVersion, caseYaml }: Host,
  { wanted, why = "" }: { readonly wanted: CaseInfo; readonly why?: string | undefined },
  isKept: boolean,
): Promise<SettingChange> {
  const { text, info } = describedBy(writtenText(caseYaml), wanted);
  const readings = await readAll(desk, info);
  const was = desk.now();
  const before = was.weighing;
  const hiding = hidingOf(was, info);
  const material = { reports: [], readings, readingRules: RULES_VERSION, findings: [], case: info };
  const note = why === "" ? {} : { note: { target: SETTING_TARGET, why } };
  const how = { rulesVersion };
  const tell = (after: Weighing | null, changes: CaseChanges): SettingChange =>
    toldOf(before, after, changes, { text, saved: isKept, hiding });
  if (!isKept) {
    return desk.writing((file) =>
      whatIfAdded(file, material, how, (seen, changes) => tell(readWeighing(seen), changes)),
    );
  }
  const kept: CaseChanges[] = [];
  writeWith(caseYaml, text, () => {
    kept.push(desk.writing((file) => addMaterial(file, { ...material, ...note }, how)));
  });
  const [changes] = kept;
  if (changes === undefined) throw new TypeError("writeWith: nothing was recorded");
  return tell(desk.now().weighing, changes);
}

async function readAll(desk: Desk, info: CaseInfo): Promise<readonly Reading[]> {
  const reading = caseReader(info);
  for (const report of desk.now().reports) {
    reading.next(report);
    await turn();
  }
  return reading.end();
}
