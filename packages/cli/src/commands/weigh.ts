import {
  EMPTY_CASE,
  jsonText,
  RULES,
  RULES_VERSION,
  type Decision,
  type RuleName,
} from "@tarjih/reading";
import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import type { Collection } from "@tarjih/archive";
import {
  blindingOf,
  closeCase,
  decisionsToWeigh,
  latestWeighing,
  maskDecisions,
  openCaseToRead,
  refuseLocked,
  withMasks,
  type Blinding,
  type MaskDecision,
} from "@tarjih/casefile";
import { loadAssets, PROFILES, renderDossier, type Profile } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import { codedReadings, heldRows, weigh } from "@tarjih/weighing";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { claimsPapers, codedClaims } from "../shell/coded-claims.ts";
import { noteFindings } from "../shell/gather.ts";
import { gatherAll } from "../shell/gather-all.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { oneFile } from "../shell/one-file.ts";
import { placesOf } from "../shell/places.ts";
import { readAll } from "../shell/read-all.ts";
import type { Shell } from "../shell/shell.ts";
import { undecidedNote } from "../shell/undecided-note.ts";
import { weighAgain, type WeighedAgain } from "../shell/weigh-again.ts";
import { writeCase, writeWhole } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { ledgerText } from "../terminal/ledger.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface WeighOptions extends PrintOptions, ByOption {
  readonly ocr?: boolean;
  readonly case?: string;
  readonly out?: string;
  readonly format: "table" | "json";
  readonly rule: RuleName | "all";
  readonly profile: Profile;
  readonly claims?: string;
  readonly map?: readonly string[];
  readonly strict?: boolean;
}

/** `tarjih weigh [PATH…]`. */
export function weighCommand(shell: Shell): Command {
  const { additions, claimsMap, cli } = messages(shell.lang);
  const { help } = cli;
  const { options } = help;
  const command = new Command("weigh")
    .description(help.commands.weigh)
    .argument("[paths...]", help.arguments.weighPaths)
    .option("--case <file>", options.case)
    .option("--out <dir>", options.out)
    .addOption(formatOption(options.formatWeigh))
    .addOption(
      new Option("--rule <name>", options.rule).choices([...RULES, "all"]).default("roots"),
    )
    .addOption(
      new Option("--profile <name>", options.profile).choices([...PROFILES]).default("public"),
    )
    .option("--claims <file>", options.claims)
    .option("--map <pairs>", claimsMap.option, repeated)
    .option("--ocr", options.ocr)
    .option("--strict", options.strict);
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    ["tarjih weigh my-reports --out out", help.exampleWeigh],
    ["tarjih weigh my-reports --format json > weighed.json", help.exampleWeighJson],
    ["tarjih weigh my-reports --case prison.tarjih", help.exampleWeighCase],
    ["tarjih weigh prison.tarjih", additions.exampleAgain],
    ["tarjih weigh my-reports --rule range", help.exampleWeighRule],
    ["tarjih weigh my-reports --rule all", help.exampleWeighRules],
    ["tarjih weigh my-reports --out out --profile partners", help.exampleWeighProfile],
    ["tarjih weigh --claims coded.csv", help.exampleWeighClaims],
    [
      "tarjih weigh --claims t.xlsx --map 'date=Datum,value=N,subject:=Elm prison'",
      claimsMap.example,
    ],
    ["tarjih weigh --claims t.xlsx --map columns.yaml", claimsMap.exampleFile],
  ])
    .addHelpText("after", `\n${help.claimsExample}`)
    .action(async (paths: readonly string[], asked: WeighOptions) => {
      const acting = inNameOf(asked.by, shell);
      const caseFile = caseAlone(paths, asked, screenFor(asked, shell));
      if (caseFile === null) await runWeigh(paths, asked, acting);
      else {
        const isSaid = command.getOptionValueSource("rule") !== "default";
        await runAgain(caseFile, { ...asked, rule: isSaid ? asked.rule : undefined }, acting);
      }
    });
}

/** The case file that is weighed again from what it holds; null where reports are given. Throws Failure for a case among reports. */
function caseAlone(
  paths: readonly string[],
  { case: continued, claims }: WeighOptions,
  screen: Screen,
): string | null {
  const isCase = (path: string): boolean => /\.tarjih(?:\.age)?$/iu.test(path);
  const [first, ...more] = paths;
  const given = paths.find(isCase);
  if (given !== undefined) {
    if (first === given && more.length === 0 && claims === undefined && continued === undefined)
      return given;
    throw new Failure("usage", screen.say.additions.caseAmongPaths(harmless(given)));
  }
  const isAlone = first === undefined && claims === undefined && continued !== undefined;
  return isAlone && existsSync(continued) ? continued : null;
}

/** A whole case from the originals in it: what a folder gives, without the folder. */
async function runAgain(
  path: string,
  asked: Omit<WeighOptions, "rule"> & { readonly rule: WeighOptions["rule"] | undefined },
  shell: Shell,
): Promise<void> {
  const screen = screenFor(asked, shell);
  refuseLocked(path);
  const { dossier } = placesOf({
    paths: [],
    title: null,
    case: path,
    out: asked.out,
    json: asked.format === "json",
  });
  const { rule, profile, ocr = false } = asked;
  const isForProgram = asked.format === "json";
  const again = await weighAgain(
    { path, dossier, profile, rule, ocr, isForProgram },
    shell,
    screen,
  );
  await told({ ...again, asked }, shell, screen);
}

function repeated(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** The way of the data on one screen: files, reports, readings, weighing, case file, dossier, ledger. */
async function runWeigh(
  paths: readonly string[],
  asked: WeighOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(asked, shell);
  const byHand = await codedClaims(asked.claims, asked.map, shell, screen);
  if (paths.length === 0 && asked.claims === undefined) {
    throw new Failure("usage", screen.say.cli.failures.readNeedsPath);
  }
  const apart = claimsPapers(asked.claims);
  const rowsBefore = byHand.coded.reduce((last, { row }) => Math.max(last, row), 0);
  // A copy of the table may lie among the reports
  const isHeld = heldRows(codedReadings(byHand.coded, "").flatMap(({ figures }) => figures));
  const gathered =
    paths.length === 0
      ? { collection: NOTHING, coded: [] }
      : await gatherAll(paths, { ocr: asked.ocr, apart, rowsBefore, isHeld }, shell, screen);
  const coded = [...byHand.coded, ...gathered.coded];
  const collection = {
    ...gathered.collection,
    containers: [...gathered.collection.containers, ...byHand.codedFiles],
    findings: [...gathered.collection.findings, ...byHand.codedFindings],
  };
  const caseInfo = collection.case;
  const places = placesOf({
    paths: paths.length > 0 || asked.claims === undefined ? paths : [asked.claims],
    title: caseInfo.title,
    case: asked.case,
    out: asked.out,
    json: asked.format === "json",
  });
  const { decisions, masks, blinding, weighedBefore } = decidedBefore(places.caseFile);
  const readings = await readAll(collection.reports, caseInfo, shell);
  const texts = new Map(collection.reports.map(({ report, text }) => [report.id, text]));

  const weighed = weigh({ case: caseInfo, readings, texts, coded, rule: asked.rule, decisions });
  const weighing = { ...weighed, findings: [...collection.findings, ...weighed.findings] };
  const { written } = screen.say.cli;
  const notes: string[] = [];
  const now = new Set(weighing.reports.map(({ id }) => id));
  const leftOut = weighedBefore.filter((id) => !now.has(id)).length;
  if (places.caseFile !== null) {
    const isNew = await writeCase(places.caseFile, { collection, readings, weighing }, shell);
    const path = harmless(places.caseFile);
    notes.push(orderedWithPath(isNew ? written.caseFile : written.unchanged, path, screen));
    if (leftOut > 0) notes.push(ordered(screen.say.additions.leftOut(leftOut), screen));
  }
  if (places.dossier !== null) {
    const program = { name: "tarjih", version: shell.version, rules: RULES_VERSION };
    const shown = [...readings, ...codedReadings(coded, caseInfo.events[0].id)];
    const data = {
      weighing,
      readings: shown,
      texts,
      case: withMasks(caseInfo, masks),
      program,
      lang: shell.lang,
      profile: asked.profile,
      // A case from which nothing was written for others has no secret yet: two runs on one folder give the same bytes.
      ...(blinding === null ? {} : { blinding }),
    };
    const html = oneFile(() => renderDossier(data, loadAssets()));
    if (html === null) notes.push(ordered(written.noDossier, screen));
    else {
      await writeWhole(places.dossier, html, shell);
      notes.push(orderedWithPath(written.dossier, harmless(places.dossier), screen));
      if (places.caseFile !== null) notes.push(...undecidedNote(data, places.caseFile, screen));
    }
  }

  await told({ weighing, case: caseInfo, notes, asked }, shell, screen);
}

/** What was weighed, for a program or a person, with what was found and written. */
async function told(
  {
    weighing,
    case: caseInfo,
    notes,
    asked,
  }: WeighedAgain & { readonly asked: Pick<WeighOptions, "format" | "strict"> },
  shell: Shell,
  screen: Screen,
): Promise<void> {
  if (asked.format === "json") await shell.out(`${jsonText(weighing)}\n`);
  else {
    await shell.out(ledgerText(weighing, caseInfo, screen));
    if (weighing.findings.length > 0) shell.note("");
  }
  noteFindings(weighing.findings, weighing.reports, shell, screen);
  for (const note of notes) shell.note(note);

  const needPerson = weighing.findings.filter((finding) => finding.severity !== "info").length;
  if (asked.strict === true && needPerson > 0) {
    throw new Failure("needsPerson", screen.say.cli.failures.needsPerson(needPerson));
  }
  shell.end(EXIT_CODES.done);
}

interface DecidedBefore {
  readonly decisions: readonly Decision[];
  readonly masks: readonly MaskDecision[];
  /** By the secret of the case, where it has one. */
  readonly blinding: Blinding | null;
  /** Ids of the reports, and of the tables coded by hand, of its newest weighing. */
  readonly weighedBefore: readonly string[];
}

/** What people decided in a case that is continued, and how its hashes leave. */
function decidedBefore(path: string | null): DecidedBefore {
  const nothing: DecidedBefore = { decisions: [], masks: [], blinding: null, weighedBefore: [] };
  if (path === null) return nothing;
  refuseLocked(path);
  if (!existsSync(path)) return nothing;
  const file = openCaseToRead(path);
  try {
    return {
      decisions: decisionsToWeigh(file),
      masks: maskDecisions(file),
      blinding: blindingOf(file),
      weighedBefore: latestWeighing(file)?.weighing.reports.map(({ id }) => id) ?? [],
    };
  } finally {
    closeCase(file);
  }
}

/** What is weighed when only hand-coded claims are given. */
const NOTHING: Collection = {
  case: EMPTY_CASE,
  casePath: null,
  reports: [],
  containers: [],
  findings: [],
};
