import { loadAssets } from "../assets/load-assets.ts";
import { HASH_NAME } from "../page/page.ts";
import { renderData } from "../render.ts";
import type { Assets, DossierData, Program } from "../scene/data.ts";
import { madeAgain } from "./made-again.ts";
import { pageProblems } from "./page-problems.ts";
import type { PageCheck } from "./page-problems.ts";
import type { MadeAgain, Otherwise } from "./made-again.ts";
import { claims, passageProblems } from "./passages.ts";
import type { DossierProblem } from "./problem.ts";
import { readData } from "./read-data.ts";
import { textProblems } from "./texts.ts";

/** What verification of a dossier found. */
export interface DossierCheck {
  readonly ok: boolean;
  readonly problems: readonly DossierProblem[];
  /** How much was looked at. `readings` and `questions` are 0 in a file that was made by other rules, `cells` in one of this version. */
  readonly checked: {
    readonly texts: number;
    readonly passages: number;
    readonly readings: number;
    readonly questions: number;
    readonly cells: number;
  };
  /** Who made a file whose page is not rendered again, as another version made it; null for one of this version. */
  readonly otherMaker: Program | null;
  /** What comes out otherwise when read and weighed again, in a file out of which names were taken. */
  readonly remarks: readonly Otherwise[];
}

const NOT_CHECKED = { texts: 0, passages: 0, readings: 0, questions: 0, cells: 0 };

/**
 * Checks a dossier offline: the hash of its data, the hash of every text, every passage sliced again,
 * every report read and everything weighed again, and the whole file rendered again from its data and compared. One
 * changed byte is a problem. Of a file that another version than `version` made, the page is not rendered again: its hash,
 * and every value, text and hash printed in it, are compared with the data instead.
 */
export function verifyDossier(
  html: string,
  assets: Assets = loadAssets(),
  version?: string,
): DossierCheck {
  const found = readData(html, assets);
  if (found === null)
    return {
      ok: false,
      problems: [{ code: "no-data", detail: {} }],
      checked: NOT_CHECKED,
      otherMaker: null,
      remarks: [],
    };
  const { data, json } = found;
  const isOther = version !== undefined && data.program.version !== version;
  const page = isOther ? pageCheck(html, data, assets) : renderingCheck(html, data, assets);
  const again = attempted(() => madeAgain(data));
  const problems = [
    ...hashProblems(html, json, assets),
    ...checked(() => textProblems(data, assets)),
    ...checked(() => passageProblems(data)),
    ...again.problems,
    ...page.problems,
  ];
  const { readings, questions } = again;
  const counts = { texts: data.texts.length, passages: countOf(data), readings, questions };
  return {
    ok: problems.length === 0,
    problems,
    checked: { ...counts, cells: page.cells },
    otherMaker: isOther ? data.program : null,
    remarks: again.remarks,
  };
}

function hashProblems(html: string, json: string, assets: Assets): readonly DossierProblem[] {
  const stated = new RegExp(`<meta name="${HASH_NAME}" content="([^"]*)"`).exec(html)?.[1] ?? "";
  const found = assets.sha256(json);
  return stated === found ? [] : [{ code: "data-hash", detail: { stated, found } }];
}

function pageCheck(html: string, data: DossierData, assets: Assets): PageCheck {
  let cells = 0;
  const problems = checked(() => {
    const found = pageProblems(html, data, assets);
    cells = found.cells;
    return found.problems;
  });
  return { problems, cells };
}

function renderingCheck(html: string, data: DossierData, assets: Assets): PageCheck {
  const problems = checked(() => {
    const again = renderData(data, assets);
    if (again === html) return [];
    let at = 0;
    while (again[at] === html[at] && at < html.length) at += 1;
    const line = html.slice(0, at).split("\n").length;
    return [{ code: "rendering", detail: { offset: at, line, near: html.slice(at, at + 40) } }];
  });
  return { problems, cells: 0 };
}

function attempted(make: () => MadeAgain): MadeAgain {
  try {
    return make();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return {
      readings: 0,
      questions: 0,
      problems: [{ code: "no-data", detail: { cause } }],
      remarks: [],
    };
  }
}

function countOf(data: DossierData): number {
  try {
    return claims(data).length;
  } catch {
    return 0;
  }
}

/** Data that was tampered with may have any shape: that it cannot be walked is the problem found. */
function checked(check: () => readonly DossierProblem[]): readonly DossierProblem[] {
  try {
    return check();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return [{ code: "no-data", detail: { cause } }];
  }
}
