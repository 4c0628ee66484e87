import { textsRead } from "@tarjih/reading";
import type { Reading } from "@tarjih/reading";
import { laterMark, packedMark, packLater, withPacked } from "./fold/fold.ts";
import { html, trusted } from "./markup/html.ts";
import type { Html } from "./markup/html.ts";
import { maskInput } from "./mask/mask.ts";
import { dataBlock } from "./page/data-block.ts";
import { page } from "./page/page.ts";
import { questions } from "./question/questions.ts";
import { DOSSIER_FORMAT } from "./scene/data.ts";
import type { Assets, DossierData, DossierInput } from "./scene/data.ts";
import { buildScene } from "./scene/scene.ts";
import type { Medium, Scene } from "./scene/scene.ts";
import { brief } from "./sections/brief.ts";
import { codebook } from "./sections/codebook.ts";
import { custody } from "./custody/custody.ts";
import { decisions } from "./sections/decisions.ts";
import { findings } from "./sections/findings.ts";
import { contents, head } from "./sections/head.ts";
import { hypotheses } from "./hypotheses/hypotheses.ts";
import { ledger } from "./sections/ledger.ts";
import { limits } from "./sections/limits.ts";
import { method } from "./sections/method.ts";
import { open } from "./sections/open.ts";
import { origins } from "./sections/origins.ts";
import { reports } from "./sections/reports.ts";
import { sectionIds } from "./sections/section.ts";
import type { SectionId } from "./sections/section.ts";
import { statements } from "./sections/statements.ts";
import { verifySection } from "./sections/verify.ts";
import { leavesOut, withoutDeadLinks } from "./template/dead-links.ts";
import { texts } from "./texts/texts.ts";
import { timeline } from "./timeline/timeline.ts";

/**
 * The dossier as one HTML file that needs nothing from anywhere. Private persons and those on the
 * case's mask list are taken out first, so that neither the page nor the data inside it has them. Same input, same bytes.
 */
export function renderDossier(input: DossierInput, assets: Assets): string {
  return renderData(dossierData(input, assets), assets);
}

/** The file for data that is already masked: what verification renders again. */
export function renderData(data: DossierData, assets: Assets): string {
  // What is ready is packed beside while the rest is written.
  const packer = assets.packer();
  const block = dataBlock(data, assets, packer);
  const putAway = leavesOut(data.template) ? laterMark : packedMark(packer);
  const scene = buildScene(data, "page", putAway);
  const body = packLater(sections(scene, block.hash, "page").markup, packer);
  const packed = packer.done();
  return page(scene, assets, block, block.content(packed), trusted(withPacked(body, packed)));
}

/** All sections in their order: what the page and the paper hold. The contents stand behind the first page. */
export function sections(scene: Scene, hash: string, on: Medium): Html {
  const [first, ...rest] = sectionIds(scene);
  const made = (id: SectionId | undefined): Html | null =>
    id === undefined ? null : sectionOf(id, scene, hash, on);
  const front = first === "brief" ? [made(first), contents(scene)] : [contents(scene), made(first)];
  const before = html`${head(scene)} ${front.map((part) => html`${part} `)}${"\n"}`;
  const all = html`${before}${rest.map((id) => html`${made(id)} `)}`;
  return withoutDeadLinks(all, scene.data.template);
}

function sectionOf(id: SectionId, scene: Scene, hash: string, on: Medium): Html | null {
  switch (id) {
    case "brief":
      return brief(scene);
    case "ledger":
      return ledger(scene);
    case "questions":
      return questions(scene);
    case "timeline":
      return timeline(scene);
    case "open":
      return open(scene);
    case "hypotheses":
      return hypotheses(scene);
    case "decisions":
      return decisions(scene);
    case "statements":
      return statements(scene);
    case "findings":
      return findings(scene);
    case "origins":
      return origins(scene);
    case "reports":
      return reports(scene);
    case "custody":
      return custody(scene);
    case "method":
      return method(scene);
    case "codebook":
      return codebook(scene);
    case "limits":
      return limits(scene);
    case "texts":
      return texts(scene);
    case "verify":
      return verifySection(scene, hash, on);
  }
}

/** What the file carries: the input after masking, each text with its own hash. */
export function dossierData(input: DossierInput, assets: Assets): DossierData {
  const masked = maskInput(input);
  const whole = input.texts;
  const part = textsRead(input.readings, whole);
  const { weighing, program, lang, worksheet, custody: kept } = masked.input;
  const order = new Map(weighing.reports.map(({ id }, at) => [id, at]));
  const place = ({ report }: Reading): number => order.get(report.id) ?? order.size;
  return {
    format: DOSSIER_FORMAT,
    program: {
      name: program.name,
      version: program.version,
      ...(program.rules === undefined ? {} : { rules: program.rules }),
    },
    lang,
    withheld: masked.withheld,
    case: masked.input.case,
    weighing,
    readings: masked.input.readings.toSorted((a, b) => place(a) - place(b)),
    texts: weighing.reports.flatMap((report) => {
      const text = masked.input.texts.get(report.id);
      if (text === undefined) return [];
      const isMasked = masked.changed.has(report.id);
      const cut = (whole.get(report.id)?.length ?? 0) > (part.get(report.id)?.length ?? 0);
      const about = { report: report.id, sha256: assets.sha256(text), masked: isMasked };
      return [{ ...about, ...(cut ? { cut } : {}), text }];
    }),
    ...(worksheet === undefined ? {} : { worksheet }),
    ...(kept === undefined ? {} : { custody: kept }),
    ...(input.template === undefined ? {} : { template: input.template }),
  };
}
