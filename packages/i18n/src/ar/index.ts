import { additions } from "./additions.ts";
import { agreement } from "./agreement.ts";
import { appendix } from "./appendix.ts";
import { byHand } from "./by-hand.ts";
import { calendars } from "./calendars.ts";
import { charts } from "./charts.ts";
import { claimsMap } from "./claims-map.ts";
import { cli } from "./cli.ts";
import { codes } from "./codes.ts";
import { custody } from "./custody.ts";
import { decisions } from "./decisions.ts";
import { describing } from "./describing.ts";
import { desk } from "./desk.ts";
import { diff } from "./diff.ts";
import { dossier } from "./dossier.ts";
import { exports } from "./exports.ts";
import { findings } from "./findings.ts";
import { folded } from "./folded.ts";
import { hypotheses } from "./hypotheses.ts";
import { keys } from "./keys.ts";
import { masks } from "./masks.ts";
import { originals } from "./originals.ts";
import { pageBeside } from "./page-beside.ts";
import { pictures } from "./pictures.ts";
import { questions } from "./questions.ts";
import { readingMarks } from "./reading-marks.ts";
import { recognised } from "./recognised.ts";
import { search } from "./search.ts";
import { selfCheck } from "./self-check.ts";
import { signing } from "./signing.ts";
import { templates } from "./templates.ts";
import { troubles } from "./troubles.ts";
import { unsaved } from "./unsaved.ts";
import { verdicts } from "./verdicts.ts";
import { warnings } from "./warnings.ts";
import { windows } from "./windows.ts";
import { workbench } from "./workbench.ts";
import type { Messages } from "../en/index.ts";

export const ar: Messages = {
  additions,
  agreement,
  appendix,
  byHand,
  calendars,
  charts,
  claimsMap,
  cli,
  codes,
  custody,
  decisions,
  describing,
  desk,
  diff,
  dossier,
  exports,
  findings,
  folded,
  hypotheses,
  keys,
  masks,
  originals,
  pageBeside,
  pictures,
  questions,
  readingMarks,
  recognised,
  search,
  selfCheck,
  signing,
  templates,
  troubles,
  unsaved,
  verdicts,
  warnings,
  windows,
  workbench,
};
