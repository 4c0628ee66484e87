import { caseTitle } from "@tarjih/i18n";
import type { CaseNames, InterfaceLanguage } from "@tarjih/i18n";
import { isInConflict } from "@tarjih/weighing";
import { html } from "../markup/html.ts";
import type { Html, Part } from "../markup/html.ts";
import { ltr } from "../markup/number.ts";
import { fill, say } from "../markup/say.ts";
import { named } from "../scene/name.ts";
import type { Scene } from "../scene/scene.ts";
import { leftOut, logo, teamName } from "../template/head-parts.ts";
import { leftHashKinds } from "./left-hash-kinds.ts";
import { sectionIds } from "./section.ts";

/** Title, what this is, how it was made, what it never says. */
export function head(scene: Scene): Html {
  return html`<header class="top">
    ${logo(scene.data.template)}
    <p class="kicker">${teamName(scene.data.template)} ${say((m) => m.dossier.kind)}</p>
    <h1>${titleOf(scene)}</h1>
    ${eventLine(scene)}
    <p class="counts">${counts(scene)}</p>
    <p>${say((m) => m.dossier.about)}</p>
    <p class="neutral">${say((m) => m.dossier.neutrality)}</p>
    ${takenOut(scene)} ${leftOut(scene.data.template)}
  </header> `;
}

/** That names were taken out, and whether the hashes are still those of what came in. */
function takenOut({ data: { withheld, weighing } }: Scene): Html | null {
  if (withheld === 0) return null;
  const kinds = leftHashKinds(weighing.reports);
  const kind = (["commitment", "withheld"] as const).find((one) => kinds.has(one)) ?? "sha256";
  return html`<p class="neutral">
    ${say((m) => m.dossier.withheld)} ${say((m) => m.dossier.hashesOf[kind])}
  </p>`;
}

/** The case's title, or the event's name where only that is in the language; else what every dossier is called. */
export function titleOf(scene: Scene): Html {
  const names = namesOf(scene);
  return say((m, lang): Part => {
    const own = caseTitle(names, lang);
    return own === "" ? m.dossier.untitled : html`<bdi dir="auto">${own}</bdi>`;
  });
}

function namesOf({ data: { weighing, case: info } }: Scene): CaseNames {
  return { title: weighing.case.title ?? info.title, event: weighing.case.event.name };
}

/** Under the heading: the name that is not the heading, the days, the place. */
function eventLine(scene: Scene): Html {
  const { start, end, place } = scene.data.weighing.case.event;
  const names = namesOf(scene);
  const known: readonly Html[] = [
    ...(start === null ? [] : [ltr(period(start, end))]),
    ...(place === null ? [] : [named(scene, place)]),
  ];
  const dot = html` <span class="faint">·</span> `;
  const other = say((_, lang): Part => {
    const name = otherName(names, lang);
    return name === ""
      ? null
      : html`<bdi dir="auto">${name}</bdi>${known.length === 0 ? null : dot}`;
  });
  return html`<p class="event">
    ${other}${known.map((part, at) => (at === 0 ? part : html`${dot}${part}`))}
  </p>`;
}

/** Whichever of title and event's name is not the heading; nothing where the title is the event's name in either language. */
function otherName(names: CaseNames, lang: InterfaceLanguage): string {
  const { title, event } = names;
  if (title === null) return "";
  const heading = caseTitle(names, lang);
  const own = event[lang] || event.ar || event.en;
  if (own !== heading) return own;
  return title === event.ar || title === event.en ? "" : title;
}

function period(start: string, end: string | null): string {
  return end === null || end === start ? start : `${start} – ${end}`;
}

function counts(scene: Scene): Html {
  const { weighing } = scene.data;
  const conflicts = weighing.questions.filter(isInConflict).length;
  return say(({ dossier: { countLine, counts: of } }) =>
    fill(countLine, {
      figures: of.figures(weighing.figures.length),
      reports: of.fromReports(weighing.reports.length),
      roots: of.roots(scene.roots.length),
      questions: of.questions(weighing.questions.length),
      conflicts: of.conflicts(conflicts),
    }),
  );
}

/** Links to the sections that this dossier has. */
export function contents(scene: Scene): Html {
  return html`<nav class="contents" aria-labelledby="contents-h">
    <h2 id="contents-h">${say((m) => m.dossier.contents)}</h2>
    <ol>
      ${sectionIds(scene).map(
        (id) => html`<li><a href="#${id}">${say((m) => m.dossier.sections[id])}</a></li>`,
      )}
    </ol>
  </nav> `;
}
