import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseTemplate, type Template } from "@tarjih/archive";
import {
  accentContrast,
  logoOf,
  PROOF_SECTIONS,
  SECTION_IDS,
  type DossierTemplate,
  type Logo,
} from "@tarjih/dossier";
import type { Localised, Names } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import { problemLine } from "./gather.ts";

/** A team's template as the dossier takes it. Throws Failure that names the line of each mistake. */
export function readTemplate(path: string, screen: Screen): DossierTemplate {
  const parsed = parseTemplate(readFileSync(path, "utf8"), path, {
    sections: SECTION_IDS,
    proof: PROOF_SECTIONS,
    contrast: (key, colour) => accentContrast(key === "accent" ? "light" : "dark", colour),
  });
  if (!parsed.ok) {
    const lines = parsed.problems.map((problem) => problemLine(problem, screen));
    throw new Failure("usage", lines.join("\n"));
  }
  const { name, footer, accent, accentDark, sections, leaveOut } = parsed.template;
  return {
    name: inBoth(name),
    footer: inBoth(footer),
    logo: logoIn(path, parsed.template, screen),
    accent,
    accentDark,
    sections: SECTION_IDS.filter((id) => sections.includes(id)).toSorted(
      (a, b) => sections.indexOf(a) - sections.indexOf(b),
    ),
    leftOut: SECTION_IDS.filter((id) => leaveOut.includes(id)),
  };
}

/** A text in one language stands in both. */
function inBoth(names: Names | null): Localised | null {
  const [ar, en] = [names?.ar[0], names?.en[0]];
  const either = ar ?? en;
  return either === undefined ? null : { ar: ar ?? either, en: en ?? either };
}

function logoIn(path: string, { logo }: Template, screen: Screen): Logo | null {
  if (logo === null || logo.text === "") return null;
  const place = resolve(dirname(path), logo.text);
  const isFile = statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
  const found = isFile ? logoOf(readFileSync(place)) : "missing";
  if (typeof found !== "string") return found;
  const { failures } = screen.say.cli;
  const { line, column } = logo.at;
  const what = `${harmless(logo.text)}: ${screen.say.templates.logo[found]}`;
  throw new Failure("usage", failures.badCase(harmless(path), line, column, what));
}
