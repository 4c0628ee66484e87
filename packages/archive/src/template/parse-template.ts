import type { Names } from "@tarjih/reading";
import { problemList } from "../case/case-problem.ts";
import type { CaseProblem, ProblemList } from "../case/case-problem.ts";
import { listField, namesField, placedText, readFields } from "../case/read-fields.ts";
import type { Fields, Placed } from "../case/read-fields.ts";
import { nearestKey } from "../yaml/nearest-key.ts";
import { openYaml } from "../yaml/open-yaml.ts";
import type { YamlNode } from "../yaml/open-yaml.ts";

/** What a dossier knows of itself, so that a template can be held against it. */
export interface TemplateRules {
  readonly sections: readonly string[];
  /** Sections that carry the proof: they can be moved and never left out. */
  readonly proof: readonly string[];
  /** Least contrast of a colour (`#rrggbb`) with the papers that it stands on, by the key of the template. */
  readonly contrast: (key: ColourKey, colour: string) => number;
}

const COLOUR_KEYS = ["accent", "accent-dark"] as const;
type ColourKey = (typeof COLOUR_KEYS)[number];

/** What a team's `template.yaml` says. Lists are empty and values null where nothing is written. */
export interface Template {
  readonly name: Names | null;
  readonly footer: Names | null;
  /** Path of the picture, as written, with where it is written. */
  readonly logo: Placed | null;
  readonly accent: string | null;
  readonly accentDark: string | null;
  /** Sections that come first, in this order. */
  readonly sections: readonly string[];
  readonly leaveOut: readonly string[];
}

/** A template, or every mistake of the file with its line and column. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly [CaseProblem, ...CaseProblem[]] };

const KEYS = ["name", "logo", "colours", "sections", "leave-out", "footer"];
/** Text of ordinary size on its paper: WCAG 2.2, level AA. */
const ENOUGH_CONTRAST = 4.5;

/** Reads the text of a template; `name` is the file as messages should call it. */
export function parseTemplate(text: string, name: string, rules: TemplateRules): ParsedTemplate {
  const problems = problemList(name);
  const opened = openYaml(text.replace(/^\uFEFF/u, ""));
  let template = EMPTY;
  if (opened.ok) {
    if (opened.root !== null) template = readRoot(opened.root, rules, problems);
  } else {
    for (const fault of opened.faults) {
      problems.add("yaml-syntax", fault, { reason: fault.reason });
    }
  }
  const [first, ...rest] = problems.all();
  return first === undefined ? { ok: true, template } : { ok: false, problems: [first, ...rest] };
}

const EMPTY: Template = {
  name: null,
  footer: null,
  logo: null,
  accent: null,
  accentDark: null,
  sections: [],
  leaveOut: [],
};

function readRoot(root: YamlNode, rules: TemplateRules, problems: ProblemList): Template {
  const fields = readFields(root, "template", KEYS, problems);
  if (fields === null) return EMPTY;
  const given = fields.values.get("colours");
  const colours = given === undefined ? null : readFields(given, "colours", COLOUR_KEYS, problems);
  for (const { key, at, value } of given?.kind === "map" ? given.entries : []) {
    // `accent: #17508a`: nothing but a comment is written there, and the team would wonder.
    if (value === null) problems.add("bad-colour", at, { key, value: "" });
  }
  const seen = new Map<string, number>();
  return {
    name: namesField(fields, "name"),
    footer: namesField(fields, "footer"),
    logo: placedText(fields, "logo"),
    accent: colourField(colours, "accent", rules),
    accentDark: colourField(colours, "accent-dark", rules),
    sections: sectionsField(fields, "sections", rules.sections, seen),
    leaveOut: sectionsField(
      fields,
      "leave-out",
      rules.sections.filter((id) => !rules.proof.includes(id)),
      seen,
    ),
  };
}

/** `"#17508a"`, or without the sign: unquoted, everything behind it is a comment. */
function colourField(fields: Fields | null, key: ColourKey, rules: TemplateRules): string | null {
  const placed = fields === null ? null : placedText(fields, key);
  if (fields === null || placed === null) return null;
  const colour = `#${placed.text.replace(/^#/u, "").toLowerCase()}`;
  if (!/^#[0-9a-f]{6}$/u.test(colour)) {
    fields.problems.add("bad-colour", placed.at, { key, value: placed.text });
    return null;
  }
  const ratio = rules.contrast(key, colour);
  if (ratio >= ENOUGH_CONTRAST) return colour;
  const detail = { key, value: colour, ratio: Math.floor(ratio * 10) / 10, least: ENOUGH_CONTRAST };
  fields.problems.add("low-contrast", placed.at, detail);
  return null;
}

function sectionsField(
  fields: Fields,
  key: string,
  allowed: readonly string[],
  seen: Map<string, number>,
): readonly string[] {
  return listField(fields, key).flatMap((node) => {
    if (node.kind !== "text") {
      fields.problems.add("wrong-type", node.at, { key, expected: "text", found: node.kind });
      return [];
    }
    const id = node.text.trim();
    if (!allowed.includes(id)) {
      const nearest = nearestKey(id, allowed);
      const hint = nearest === null ? {} : { nearest };
      const detail = { key, value: id, allowed: allowed.join(", "), ...hint };
      fields.problems.add("not-one-of", node.at, detail);
      return [];
    }
    const first = seen.get(id);
    if (first !== undefined) fields.problems.add("duplicate-id", node.at, { id, first });
    else seen.set(id, node.at.line);
    return [id];
  });
}
