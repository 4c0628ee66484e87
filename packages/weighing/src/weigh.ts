import { textsRead } from "@tarjih/reading";
import type { CaseInfo, CodedClaim, Decision, Reading, Weighing } from "@tarjih/reading";
import { compareText } from "./align/compare.ts";
import type { NameOf } from "./align/question-text.ts";
import { blocksOf } from "./blocks/block.ts";
import { groupsOf } from "./blocks/groups-of.ts";
import { inAskedOrder } from "./blocks/asked-order.ts";
import { codedReadings } from "./coded/coded-readings.ts";
import { decideReadings } from "./decisions/decide-readings.ts";
import { sheetOf } from "./keys/sheet.ts";
import { reportLinks } from "./lineage/report-links.ts";
import { questionOf } from "./questions/question-of.ts";
import type { AskedRule } from "./rules/asked-estimates.ts";
import { settingOf } from "./setting.ts";
import { weighingOf } from "./whole/weighing-of.ts";

/** What weighing takes. `texts` has the text of each report by its id; without one, copies are not seen. */
export interface WeighInput {
  readonly case: CaseInfo;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  /** Figures coded by hand. */
  readonly coded?: readonly CodedClaim[];
  /** How low, best and high are computed; `roots` if not said. */
  readonly rule?: AskedRule;
  /** What people decided and did not take back, oldest first; it stands above what was read and computed. */
  readonly decisions?: readonly Decision[];
  /** Names of actors, places and events; those of the case if not given. */
  readonly nameOf?: NameOf;
}

/**
 * Weighs what reports say: who has it from whom, which figures answer one question, what each pair of them
 * is to each other, how many independent roots there are, and what they leave open. Pure: the same
 * input in any order gives the same result. A report given twice (same id) counts once.
 *
 * Three steps over values that can be written down and sent, so that each can run in any number of parts.
 */
export function weigh(input: WeighInput): Weighing {
  const { decisions = [] } = input;
  // A text of sixty megabytes of which the beginning was read is compared as far as that.
  const texts = textsRead(input.readings, input.texts);
  const plain = settingOf(input.case, input);
  const read = inOrder([...input.readings, ...codedReadings(input.coded ?? [], plain.mainEvent)]);

  // 0. Between reading and weighing: what people decided about figures, pairs and origins.
  const { readings, overruled } = decideReadings(read, decisions, texts);
  const setting = { ...plain, overruled };

  // 1. Report by report: claims, with the keys of the blocks in which they meet others.
  const sheets = readings.map((each) => sheetOf(each, texts.get(each.report.id) ?? "", setting));

  // 2. Who has whose words; then block by block: groups that ask for the same, their relations and roots.
  const { links, common } = reportLinks(sheets, setting.sources);
  const groups = blocksOf(sheets, links)
    .flatMap((block) => groupsOf(block, setting))
    .toSorted(inAskedOrder(setting.mainEvent));

  // 3. Group by group: the question, and low, best and high.
  const questions = groups.map((group) => questionOf(group, setting));

  return weighingOf(
    { readings, texts, sheets, links, common, groups, questions },
    setting,
    decisions,
  );
}

/** Reports by path, then by id; a second one with the same id says nothing new. */
function inOrder(readings: readonly Reading[]): readonly Reading[] {
  const unique = new Map(readings.map((reading) => [reading.report.id, reading]));
  return [...unique.values()].toSorted(
    (a, b) => compareText(a.report.path, b.report.path) || compareText(a.report.id, b.report.id),
  );
}
