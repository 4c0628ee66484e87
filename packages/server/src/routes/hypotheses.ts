import { basename } from "node:path";
import { z } from "@hono/zod-openapi";
import type { InterfaceLanguage } from "@tarjih/i18n";
import type { Worksheet } from "@tarjih/reading";
import { makeWorksheet, namesOf as caseNames, scoreWorksheet } from "@tarjih/weighing";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { namesFor } from "../desk/names.ts";
import { sheetSent, sheetShown, SHEET } from "../hypotheses/sheet-shown.ts";
import { readSheet, saveSheet, worksheetPath } from "../hypotheses/worksheet-file.ts";
import type { HypothesesShown, ScoreShown } from "../shapes/hypotheses.ts";
import type { Host } from "./host.ts";

const LANG = z.enum(["ar", "en"]);

/** Looking at the worksheet, scoring it as it stands on the screen, writing it to its file. */
export function hypothesesEndpoints(host: Host): readonly Endpoint[] {
  const { desk } = host;
  return [
    endpoint({
      method: "get",
      path: "/hypotheses",
      summary: "The worksheet of competing explanations, from its file or made now",
      params: NOTHING,
      query: z.object({ lang: LANG.optional() }),
      body: NOTHING,
      answer: shape<HypothesesShown>("HypothesesShown", "Explanations by evidence"),
      run: ({ query }) => shown(host, query.lang ?? "en"),
    }),
    endpoint({
      method: "post",
      path: "/score",
      summary: "What a worksheet says as it stands, without writing it anywhere",
      params: NOTHING,
      query: NOTHING,
      body: z.object({ sheet: SHEET }),
      answer: shape<ScoreShown>("ScoreShown", "What a worksheet says"),
      run: ({ body }) => ({ score: scoreWorksheet(sheetSent(body.sheet)) }),
    }),
    endpoint({
      method: "post",
      path: "/hypotheses",
      summary: "Writes the worksheet beside the case, as `tarjih hypotheses` reads it",
      params: NOTHING,
      query: NOTHING,
      body: z.object({ sheet: SHEET, stamp: z.string().max(64), lang: LANG }),
      answer: shape<HypothesesShown>("HypothesesShown", "Explanations by evidence"),
      run: ({ body: { sheet, stamp, lang } }) => {
        saveSheet(worksheetPath(desk.path), sheetSent(sheet), { stamp, lang });
        return shown(host, lang);
      },
    }),
  ];
}

function shown({ desk, signer }: Host, lang: InterfaceLanguage): HypothesesShown {
  const { who } = signer.actor();
  const now = desk.now();
  const path = worksheetPath(desk.path);
  const kept = readSheet(path);
  const sheet = kept?.sheet ?? made();
  const ids = new Set(
    [...sheet.hypotheses, ...sheet.evidence].flatMap(({ claims }) => [...claims]),
  );
  const claims = now.readings.flatMap(({ reading }) =>
    [...reading.statements, ...reading.figures]
      .filter(({ id }) => ids.has(id))
      .map(({ id }) => [id, reading.report.id] as const),
  );
  // Who gives statements and no figure has no root in the weighing.
  const sources = new Map(
    now.readings.flatMap(({ reading }) =>
      reading.statements.map(({ id, chain }) => {
        const source = chain.at(-1)?.source;
        // A report without an outlet is its own source.
        return [id, source === "unknown" ? reading.report.path : source] as const;
      }),
    ),
  );
  const rootNames = new Map(now.weighing.roots.map(({ id, name }) => [id, name]));
  const names = Object.fromEntries(
    sheet.evidence.map(({ root, claims: own }) => [
      root,
      now.scene.nameOf(rootNames.get(root) ?? sources.get(own[0] ?? "") ?? root),
    ]),
  );
  return {
    file: basename(path),
    isSaved: kept !== null,
    stamp: kept?.stamp ?? "",
    sheet: sheetShown(sheet),
    score: scoreWorksheet(sheet),
    claims: Object.fromEntries(claims),
    names: {
      ...namesFor(
        now.scene,
        sheet.hypotheses.flatMap(({ by }) => [...by]),
      ),
      ...names,
    },
    who,
  };

  /** Nobody has rated yet: whoever sits here is the first. */
  function made(): Worksheet {
    const fresh = makeWorksheet({
      case: now.case,
      readings: now.readings.map(({ reading }) => reading),
      weighing: now.weighing,
      nameOf: caseNames(now.case),
      lang,
    });
    return { ...fresh, raters: fresh.raters.map((each) => ({ ...each, rater: who })) };
  }
}
