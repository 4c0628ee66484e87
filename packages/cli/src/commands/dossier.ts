import { basename, extname } from "node:path";
import { Command, Option } from "commander";
import { closeCase, openCaseToRead } from "@tarjih/casefile";
import {
  loadAssets,
  loadPaperFonts,
  PROFILES,
  renderDocx,
  renderDossier,
  renderPaper,
  type DossierInput,
  type Profile,
} from "@tarjih/dossier";
import type { ExportFile } from "@tarjih/exports";
import { messages, type InterfaceLanguage } from "@tarjih/i18n";
import { RULES, type RuleName } from "@tarjih/reading";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { docxCharts } from "../paper/docx-charts.ts";
import { findChromium } from "../paper/find-chromium.ts";
import { printPdf } from "../paper/print-pdf.ts";
import { dossierInput } from "../shell/dossier-input.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { journalLeft } from "../shell/journal-export.ts";
import { keepSecret } from "../shell/keep-secret.ts";
import { oneFile } from "../shell/one-file.ts";
import type { Shell } from "../shell/shell.ts";
import { undecidedNote } from "../shell/undecided-note.ts";
import { writeWhole } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface DossierOptions extends Omit<PrintOptions, "lang">, ByOption {
  readonly lang: InterfaceLanguage | "both";
  readonly out?: string;
  readonly profile: Profile;
  readonly rule?: RuleName | "all";
  readonly hypotheses?: string;
  readonly template?: string;
}

const ENDINGS = [".html", ".pdf", ".docx"] as const;
type Ending = (typeof ENDINGS)[number];

/** `tarjih dossier CASE`. */
export function dossierCommand(shell: Shell): Command {
  const { cli, appendix, templates } = messages(shell.lang);
  const say = appendix.command;
  const command = new Command("dossier")
    .description(say.what)
    .argument("<case>", cli.help.arguments.caseFile)
    .option("--out <file>", say.out)
    .addOption(new Option("--profile <name>", say.profile).choices([...PROFILES]).default("public"))
    .addOption(new Option("--rule <name>", say.rule).choices([...RULES, "all"]))
    .option("--hypotheses <file.yaml>", say.hypotheses)
    .option("--template <file.yaml>", templates.option);
  return withPrintOptions(
    withBy(command, shell.lang),
    shell.lang,
    [
      ["tarjih dossier elm.tarjih", say.example],
      ["tarjih dossier elm.tarjih --profile court --out court.html", say.exampleCourt],
      ["tarjih dossier elm.tarjih --out elm.pdf --lang both", say.examplePdf],
      ["tarjih dossier elm.tarjih --out elm.docx --lang ar", say.exampleDocx],
      ["tarjih dossier elm.tarjih --template team.yaml", templates.example],
      ["tarjih dossier elm.tarjih --rule range --out range.html", say.exampleRule],
    ],
    ["ar", "en", "both"],
  ).action(async (path: string, options: DossierOptions) => {
    const { lang } = command.optsWithGlobals<DossierOptions>();
    await runDossier(path, { ...options, lang }, inNameOf(options.by, shell));
  });
}

async function runDossier(path: string, options: DossierOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const say = screen.say.appendix.command;
  const out = options.out ?? `${path.replace(/\.tarjih$/iu, "")}.dossier.html`;
  const ending = ENDINGS.find((known) => known === extname(out).toLowerCase());
  if (ending === undefined) {
    throw new Failure("usage", say.ending(harmless(out), ENDINGS.join(", ")));
  }
  keepSecret(path, options.profile, shell);
  const file = openCaseToRead(path);
  const files: ExportFile[] = [];
  let undecided: readonly string[] = [];
  try {
    const input = dossierInput(file, path, options, shell, screen);
    const parts = partsOf(out, ending, input, options.lang);
    for (const { place, input: one } of parts) {
      const content = await made(one, ending, shell, screen);
      await writeWhole(place, content, shell);
      files.push({ path: basename(place), content });
      shell.note(orderedWithPath(say.written, harmless(place), screen));
    }
    undecided = undecidedNote(parts[0]?.input ?? input, path, screen);
  } finally {
    closeCase(file);
  }
  const { profile, lang } = options;
  const seq = journalLeft(path, { format: `dossier${ending}`, profile, lang }, files, shell);
  if (seq !== null) shell.note(ordered(screen.say.exports.journalled(seq), screen));
  for (const note of undecided) shell.note(note);
  shell.end(EXIT_CODES.done);
}

/** The page has both languages; paper has one, so both are two files, `NAME.ar.pdf` and `NAME.en.pdf`. */
function partsOf(
  out: string,
  ending: Ending,
  input: DossierInput,
  lang: DossierOptions["lang"],
): readonly { readonly place: string; readonly input: DossierInput }[] {
  if (lang !== "both" || ending === ".html") return [{ place: out, input }];
  const stem = out.slice(0, -ending.length);
  return (["ar", "en"] as const).map((one) => ({
    place: `${stem}.${one}${out.slice(-ending.length)}`,
    input: { ...input, lang: one },
  }));
}

async function made(
  input: DossierInput,
  ending: Ending,
  shell: Shell,
  screen: Screen,
): Promise<string | Uint8Array> {
  const say = screen.say.appendix.command;
  if (ending === ".docx") {
    const drawing = findChromium();
    if (drawing === null) shell.note(ordered(say.noCharts, screen));
    const charts = drawing === null ? new Map() : await docxCharts(input, drawing);
    return renderDocx(input, loadAssets(), charts);
  }
  const html = oneFile(() =>
    ending === ".html"
      ? renderDossier(input, loadAssets())
      : renderPaper(input, { ...loadAssets(), fonts: loadPaperFonts() }),
  );
  if (html === null) throw new Failure("error", say.tooLarge);
  if (ending === ".html") return html;
  const chromium = findChromium();
  if (chromium === null) throw new Failure("error", say.noBrowser);
  const done = (input.custody?.actions ?? []).map(({ last }) => last).toSorted();
  const pdf = await printPdf(chromium, html, {
    at: done.at(-1) ?? "",
    creator: `tarjih ${shell.version}`,
  });
  if (pdf === null) throw new Failure("error", say.noFont);
  return pdf;
}
