import { jsonText } from "@tarjih/reading";
import { Command } from "commander";
import { decideMasks, maskDecisions, type MaskKind } from "@tarjih/casefile";
import { type MaskedName, namesToDecide, type StandingName, staysNamed } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { asPerson } from "../shell/as-person.ts";
import { dossierInput } from "../shell/dossier-input.ts";
import { isNamed } from "../shell/is-named.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import type { Shell } from "../shell/shell.ts";
import { readingCase, writingCase } from "../shell/with-case.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, type Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface MaskOptions extends PrintOptions, ByOption {
  readonly mask?: readonly string[];
  readonly unmask?: readonly string[];
  readonly reason?: string;
  readonly format: "table" | "json";
}

/** `tarjih mask CASE`. */
export function maskCommand(shell: Shell): Command {
  const { cli, decisions, masks: say } = messages(shell.lang);
  const command = new Command("mask")
    .description(say.command)
    .argument("<case>", cli.help.arguments.caseFile)
    .option("--mask <name>", say.mask, oneMore)
    .option("--unmask <name>", say.unmask, oneMore)
    .option("--reason <words>", say.reason)
    .addOption(formatOption(decisions.help.format));
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    ["tarjih mask elm.tarjih", say.exampleList],
    ['tarjih mask elm.tarjih --mask "Salim Haddad" --reason "a child"', say.exampleMask],
    ['tarjih mask elm.tarjih --unmask "Lina Azar" --reason "…"', say.exampleUnmask],
    [
      'tarjih mask elm.tarjih --unmask "Tull" --unmask "Port Wire" --reason "…"',
      say.exampleSeveral,
    ],
    ['tarjih decide elm.tarjih undo decision-3 --why "…"', say.exampleUndo],
  ]).action(async (path: string, options: MaskOptions) => {
    const screen = screenFor(options, shell);
    if (options.mask !== undefined || options.unmask !== undefined) {
      await record(path, options, shell, screen);
    } else await list(path, options, shell, screen);
    shell.end(EXIT_CODES.done);
  });
}

async function record(
  path: string,
  { mask, unmask, reason = "", by, format }: MaskOptions,
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const say = screen.say.masks;
  if (mask !== undefined && unmask !== undefined) throw new Failure("usage", say.oneOnly);
  const [kind, given]: readonly [MaskKind, readonly string[]] =
    mask === undefined ? ["unmask", unmask ?? []] : ["mask", mask];
  const names = [...new Set(given.map((name) => name.trim()))];
  if (names.includes("")) throw new Failure("usage", say.needsName);
  if (reason.trim() === "") throw new Failure("usage", say.needsReason);
  const person = await asPerson(inNameOf(by, shell), screen);
  await writingCase(path, person, screen, async (file) => {
    const kept = decideMasks(file, names, { kind, why: reason.trim() });
    const ids = kept.map(({ id }) => id).join(", ");
    const [only] = kept;
    await shell.out(
      format === "json"
        ? `${jsonText(kept.length === 1 ? only : kept)}\n`
        : `${ordered(say.recorded(ids), screen)}\n`,
    );
    for (const name of names.filter((one) => !isNamed(file, one)))
      shell.note(ordered(say.nowhere(harmless(name)), screen));
  });
}

/** The option may be given several times. */
function oneMore(name: string, before: readonly string[] = []): readonly string[] {
  return [...before, name];
}

async function list(
  path: string,
  { format }: MaskOptions,
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const { hidden, standing, shown, decided } = await readingCase(path, (file) => {
    const input = dossierInput(file, path, { profile: "public" }, shell, screen);
    return {
      ...namesToDecide(input),
      shown: input.case.unmask ?? [],
      decided: new Map(maskDecisions(file).map(({ name, kept }) => [name, kept])),
    };
  });
  if (format === "json") {
    await shell.out(`${jsonText({ hidden, shown, standing })}\n`);
    return;
  }
  const say = screen.say.masks;
  const why = (name: string): string => {
    const kept = decided.get(name);
    return kept === undefined ? "" : ` (${kept.id}: ${harmless(kept.why)})`;
  };
  const told = hidden.filter(({ suspicion }) => suspicion === undefined);
  const suspected = hidden.filter(({ suspicion }) => suspicion !== undefined);
  const [named, words] = [standing.filter(staysNamed), standing.filter((one) => !staysNamed(one))];
  const lines = [
    hidden.length === 0 ? say.nobody : say.hidden(told.length),
    ...told.map((one) => `  ${lineOf(one, screen)}${why(one.name)}`),
    ...shown.map((name) => `  ${say.shown(harmless(name))}${why(name)}`),
    ...(suspected.length === 0 ? [] : [say.suspected(suspected.length)]),
    ...suspected.map((one) => `  ${lineOf(one, screen)}`),
    ...(words.length === 0 ? [] : [say.stands(words.length)]),
    ...words.flatMap((one) => standingLines(one, screen)),
    ...(named.length === 0 ? [] : [say.named(named.length)]),
    ...named.flatMap((one) => standingLines(one, screen)),
    ...(suspected.length + standing.length === 0 ? [] : [say.decideThem]),
  ];
  await shell.out(lines.map((line) => `${ordered(line, screen)}\n`).join(""));
  shell.note(ordered(say.readFirst, screen));
}

function lineOf(
  { name, pseudonym, because, suspicion, mentions, described, reports }: MaskedName,
  screen: Screen,
): string {
  const { masks: say } = screen.say;
  const stands = pseudonym === null ? "" : ` → ${pseudonym[screen.lang]}`;
  const told = suspicion === undefined ? say.because[because] : say.suspicion[suspicion];
  return `${harmless(name)}${stands} · ${told} · ${say.mentions(mentions, described, reports.length)}`;
}

/** What stays, and below it how it stands where it is first. */
function standingLines(
  { name, why, by, mentions, reports, context }: StandingName,
  screen: Screen,
): readonly string[] {
  const { masks: say } = screen.say;
  const told = by === undefined ? say.standing[why] : say.vouched(harmless(by));
  return [
    `  ${harmless(name)} · ${told} · ${say.mentions(mentions, 0, reports.length)}`,
    `      ${harmless(context)}`,
  ];
}
