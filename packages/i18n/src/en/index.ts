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
import type { AdditionsMessages } from "./additions.ts";
import type { AgreementMessages } from "./agreement.ts";
import type { AppendixMessages } from "./appendix.ts";
import type { ByHandMessages } from "./by-hand.ts";
import type { CalendarsMessages } from "./calendars.ts";
import type { ChartsMessages } from "./charts.ts";
import type { ClaimsMapMessages } from "./claims-map.ts";
import type { CliMessages } from "./cli.ts";
import type { CodesMessages } from "./codes.ts";
import type { CustodyMessages } from "./custody.ts";
import type { DecisionsMessages } from "./decisions.ts";
import type { DescribingMessages } from "./describing.ts";
import type { DeskMessages } from "./desk.ts";
import type { DiffMessages } from "./diff.ts";
import type { DossierMessages } from "./dossier.ts";
import type { ExportsMessages } from "./exports.ts";
import type { FindingsMessages } from "./findings.ts";
import type { FoldedMessages } from "./folded.ts";
import type { HypothesesMessages } from "./hypotheses.ts";
import type { KeysMessages } from "./keys.ts";
import type { MasksMessages } from "./masks.ts";
import type { OriginalsMessages } from "./originals.ts";
import type { PageBesideMessages } from "./page-beside.ts";
import type { PicturesMessages } from "./pictures.ts";
import type { QuestionsMessages } from "./questions.ts";
import type { ReadingMarksMessages } from "./reading-marks.ts";
import type { RecognisedMessages } from "./recognised.ts";
import type { SearchMessages } from "./search.ts";
import type { SelfCheckMessages } from "./self-check.ts";
import type { SigningMessages } from "./signing.ts";
import type { TemplatesMessages } from "./templates.ts";
import type { TroublesMessages } from "./troubles.ts";
import type { UnsavedMessages } from "./unsaved.ts";
import type { VerdictsMessages } from "./verdicts.ts";
import type { WarningsMessages } from "./warnings.ts";
import type { WindowsMessages } from "./windows.ts";
import type { WorkbenchMessages } from "./workbench.ts";

/** Every sentence that a person sees. Arabic has the same keys: a missing one does not compile. */
export interface Messages {
  readonly additions: AdditionsMessages;
  readonly agreement: AgreementMessages;
  readonly appendix: AppendixMessages;
  readonly byHand: ByHandMessages;
  readonly calendars: CalendarsMessages;
  readonly charts: ChartsMessages;
  readonly claimsMap: ClaimsMapMessages;
  readonly cli: CliMessages;
  readonly codes: CodesMessages;
  readonly custody: CustodyMessages;
  readonly decisions: DecisionsMessages;
  readonly describing: DescribingMessages;
  readonly desk: DeskMessages;
  readonly diff: DiffMessages;
  readonly dossier: DossierMessages;
  readonly exports: ExportsMessages;
  readonly findings: FindingsMessages;
  readonly folded: FoldedMessages;
  readonly hypotheses: HypothesesMessages;
  readonly keys: KeysMessages;
  readonly masks: MasksMessages;
  readonly originals: OriginalsMessages;
  readonly pageBeside: PageBesideMessages;
  readonly pictures: PicturesMessages;
  readonly questions: QuestionsMessages;
  readonly readingMarks: ReadingMarksMessages;
  readonly recognised: RecognisedMessages;
  readonly search: SearchMessages;
  readonly selfCheck: SelfCheckMessages;
  readonly signing: SigningMessages;
  readonly templates: TemplatesMessages;
  readonly troubles: TroublesMessages;
  readonly unsaved: UnsavedMessages;
  readonly verdicts: VerdictsMessages;
  readonly warnings: WarningsMessages;
  readonly windows: WindowsMessages;
  readonly workbench: WorkbenchMessages;
}

export const en: Messages = {
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
