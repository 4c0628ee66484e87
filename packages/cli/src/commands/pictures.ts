import { existsSync } from "node:fs";
import { Command, Option } from "commander";
import { closeCase, openCaseToRead } from "@tarjih/casefile";
import {
  loadAssets,
  loadOutlines,
  loadTypeKit,
  PICTURE_SIZES,
  PROFILES,
  renderPictures,
  type Picture,
  type Profile,
} from "@tarjih/dossier";
import type { ExportFile } from "@tarjih/exports";
import { messages, type InterfaceLanguage } from "@tarjih/i18n";
import { RULES, type RuleName } from "@tarjih/reading";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { openDrawer, type Drawer } from "../paper/draw-png.ts";
import { findChromium } from "../paper/find-chromium.ts";
import { dossierInput } from "../shell/dossier-input.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { journalExport } from "../shell/journal-export.ts";
import { keepSecret } from "../shell/keep-secret.ts";
import type { Shell } from "../shell/shell.ts";
import { writeFolder } from "../shell/write-folder.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface PicturesOptions extends Omit<PrintOptions, "lang">, ByOption {
  readonly lang: InterfaceLanguage | "both";
  readonly profile: Profile;
  readonly rule?: RuleName;
  readonly size: "print" | "social" | "all";
  readonly format: "svg" | "png" | "all";
  readonly licence?: string;
}

const SIZES = PICTURE_SIZES.map(({ name }) => name);
const MILLIMETRES_PER_INCH = 25.4;

/** `tarjih pictures CASE DIR`. */
export function picturesCommand(shell: Shell): Command {
  const { cli, charts } = messages(shell.lang);
  const say = charts.command;
  const command = new Command("pictures")
    .description(say.what)
    .argument("<case>", cli.help.arguments.caseFile)
    .argument("<folder>", say.folder)
    .addOption(new Option("--profile <name>", say.profile).choices([...PROFILES]).default("public"))
    .addOption(new Option("--rule <name>", say.rule).choices([...RULES]))
    .addOption(new Option("--size <name>", say.size).choices([...SIZES, "all"]).default("all"))
    .addOption(
      new Option("--format <name>", say.format).choices(["svg", "png", "all"]).default("all"),
    )
    .option("--licence <words>", say.licence);
  return withPrintOptions(
    withBy(command, shell.lang),
    shell.lang,
    [
      ["tarjih pictures elm.tarjih pictures", say.example],
      ["tarjih pictures elm.tarjih posts --size social --lang both", say.exampleSocial],
      ['tarjih pictures elm.tarjih pictures --licence "CC BY 4.0"', say.exampleLicence],
    ],
    ["ar", "en", "both"],
  ).action(async (path: string, folder: string, options: PicturesOptions) => {
    const { lang } = command.optsWithGlobals<PicturesOptions>();
    await runPictures(path, folder, { ...options, lang }, inNameOf(options.by, shell));
  });
}

async function runPictures(
  path: string,
  out: string,
  options: PicturesOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(options, shell);
  const { charts, custody, exports: say } = screen.say;
  if (existsSync(out)) throw new Failure("usage", custody.package.exists(harmless(out)));
  const chromium = options.format === "svg" ? null : findChromium();
  if (options.format !== "svg" && chromium === null) {
    throw new Failure("error", charts.command.noBrowser);
  }
  keepSecret(path, options.profile, shell);
  const file = openCaseToRead(path);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeCase(file);
    isOpen = false;
  };
  let told: number | null = null;
  let files = 0;
  try {
    const input = dossierInput(file, path, options, shell, screen);
    const kit = await loadTypeKit();
    const asked = {
      langs: options.lang === "both" ? (["ar", "en"] as const) : [options.lang],
      sizes: options.size === "all" ? SIZES : [options.size],
      licence: options.licence ?? null,
    };
    const pictures = [
      ...renderPictures(input, asked, {
        ...loadAssets(),
        measure: kit.measure,
        outlines: loadOutlines(),
      }),
    ];
    if (pictures.length === 0) throw new Failure("usage", charts.command.nothing);
    const entry = { format: "pictures", profile: options.profile, lang: options.lang };
    const journal = journalExport(path, entry, { close }, shell, ({ seq }) => (told = seq));
    const drawer = chromium === null ? null : await openDrawer(chromium);
    try {
      const made = filesOf(pictures, options.format, kit.embed, drawer);
      const counted = async function* counted(): AsyncGenerator<ExportFile> {
        for await (const one of made) {
          files += 1;
          yield journal.counted(one);
        }
      };
      await writeFolder(out, counted(), shell, journal.record);
    } finally {
      await drawer?.close();
    }
  } finally {
    close();
  }
  shell.note(
    orderedWithPath((place) => charts.command.written(place, files), harmless(out), screen),
  );
  shell.note(ordered(told === null ? say.notJournalled : say.journalled(told), screen));
  shell.end(EXIT_CODES.done);
}

async function* filesOf(
  pictures: readonly Picture[],
  format: PicturesOptions["format"],
  embed: (letters: string) => Promise<string>,
  drawer: Drawer | null,
): AsyncGenerator<ExportFile> {
  for (const { name, letters, svg, size, width, height } of pictures) {
    const content = svg(await embed(letters));
    if (format !== "png") yield { path: `${name}.svg`, content };
    if (drawer === null) continue;
    const { scale, millimetres } = size;
    const dpi = millimetres === null ? null : (width * scale * MILLIMETRES_PER_INCH) / millimetres;
    yield {
      path: `${name}.png`,
      content: await drawer.draw({ svg: content, width, height, scale, dpi }),
    };
  }
}
