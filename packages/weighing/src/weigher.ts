import { textsRead } from "@tarjih/reading";
import type { Question, Reading, Weighing } from "@tarjih/reading";
import { inAskedOrder } from "./blocks/asked-order.ts";
import { blockOf } from "./blocks/block.ts";
import type { Group } from "./blocks/group.ts";
import { groupsOf } from "./blocks/groups-of.ts";
import { codedReadings } from "./coded/coded-readings.ts";
import type { Claim } from "./keys/claim.ts";
import { readingDecider } from "./decisions/decide-readings.ts";
import { sheetOf } from "./keys/sheet.ts";
import type { Sheet } from "./keys/sheet.ts";
import { linkKeeper } from "./lineage/link-keeper.ts";
import type { LinkChange, LinkKeeper } from "./lineage/link-keeper.ts";
import type { ClaimEdge, ReportLink } from "./lineage/report-link.ts";
import { compareSheets } from "./lineage/text-classes.ts";
import { questionOf } from "./questions/question-of.ts";
import { settingOf } from "./setting.ts";
import { weighingOf } from "./whole/weighing-of.ts";
import type { WeighInput } from "./weigh.ts";

/** A weighing that grows. Whatever was added in whatever order, it is what {@link weigh} makes of all of it. */
export interface Weigher {
  /** Adds reports and works out anew only what they touch; the answer is the questions that changed. */
  readonly add: (
    readings: readonly Reading[],
    texts: ReadonlyMap<string, string>,
  ) => readonly Question[];
  /** The whole: what {@link weigh} gives for all reports so far. */
  readonly weighing: () => Weighing;
}

interface Draft {
  readonly claims: Set<Claim>;
  readonly edges: Set<ClaimEdge>;
}

/** A weighing that can be added to, beginning with what is given. A report with a known id is not taken again. */
export function weigher(input: WeighInput): Weigher {
  const { decisions = [] } = input;
  const decider = readingDecider(decisions);
  let setting = settingOf(input.case, input);
  const entries = new Map<string, { readonly reading: Reading; readonly sheet: Sheet }>();
  const texts = new Map<string, string>();
  let links: LinkKeeper | null = null;
  const blocks = new Map<string, Draft>();
  const groupsIn = new Map<string, readonly Group[]>();
  const questions = new Map<string, Question>();

  const draft = (key: string): Draft => {
    const known = blocks.get(key) ?? { claims: new Set(), edges: new Set() };
    blocks.set(key, known);
    return known;
  };
  /** The first reports are linked at once, later ones one by one. */
  const linked = (sheets: readonly Sheet[]): LinkChange => {
    if (links !== null) return links.add(sheets);
    links = linkKeeper(sheets, setting.sources);
    return { gone: [], come: links.all().links };
  };
  const add: Weigher["add"] = (readings, whole) => {
    const textOf = textsRead(readings, whole);
    const touched = new Set<string>();
    const sheets: Sheet[] = [];
    const unique = new Map(readings.map((each) => [each.report.id, each]));
    const fresh = [...unique.values()].filter(({ report }) => !entries.has(report.id));
    const decided = decider(fresh, textOf);
    // A verdict or origin counts from when both of its figures are there, and that touches their block.
    setting = { ...setting, overruled: decided.overruled };
    for (const reading of decided.readings) {
      const { id } = reading.report;
      const text = textOf.get(id);
      if (text !== undefined) texts.set(id, text);
      const sheet = sheetOf(reading, text ?? "", setting);
      entries.set(id, { reading, sheet });
      sheets.push(sheet);
      for (const claim of sheet.claims) {
        draft(claim.block).claims.add(claim);
        touched.add(claim.block);
      }
    }
    const { gone, come } = linked(sheets);
    for (const edge of edgesOf(gone)) {
      draft(edge.block).edges.delete(edge);
      touched.add(edge.block);
    }
    for (const edge of edgesOf(come)) {
      draft(edge.block).edges.add(edge);
      touched.add(edge.block);
    }
    return [...touched].flatMap((key) => {
      const { claims, edges } = draft(key);
      for (const { key: old } of groupsIn.get(key) ?? []) questions.delete(old);
      const groups = groupsOf(blockOf(key, [...claims], [...edges]), setting);
      groupsIn.set(key, groups);
      return groups.map((group) => {
        const question = questionOf(group, setting);
        questions.set(group.key, question);
        return question;
      });
    });
  };

  add([...input.readings, ...codedReadings(input.coded ?? [], setting.mainEvent)], input.texts);
  return {
    add,
    weighing: () => {
      const ordered = [...entries.values()].toSorted((a, b) => compareSheets(a.sheet, b.sheet));
      const groups = [...groupsIn.values()].flat().toSorted(inAskedOrder(setting.mainEvent));
      const parts = {
        readings: ordered.map(({ reading }) => reading),
        texts,
        sheets: ordered.map(({ sheet }) => sheet),
        ...(links?.all() ?? { links: [], common: 0 }),
        groups,
        questions: groups.flatMap(({ key }) => questions.get(key) ?? []),
      };
      return weighingOf(parts, setting, decisions);
    },
  };
}

function edgesOf(links: readonly ReportLink[]): readonly ClaimEdge[] {
  return links.flatMap(({ edges }) => edges);
}
