import { wordsOf, treeOf } from "../markup/tree.ts";
import type { Node } from "../markup/tree.ts";
import { hasClass, walk } from "../markup/walk.ts";
import { base64 } from "../page/policy.ts";
import { PAGE_HASH_NAME } from "../page/page.ts";
import { pageWords } from "../self-check/page-words.ts";
import type { Assets, DossierData } from "../scene/data.ts";
import { cellProblems } from "./cells.ts";
import type { DossierProblem } from "./problem.ts";

/** What was found, and how many printed values were made again. */
export interface PageCheck {
  readonly problems: readonly DossierProblem[];
  readonly cells: number;
}

/**
 * The page of a file that another version made, which this one cannot render again: what the button in the file looks at.
 * The hash of everything that it shows, those of its style and scripts, every printed value, text and hash.
 */
export function pageProblems(html: string, data: DossierData, assets: Assets): PageCheck {
  const from = html.indexOf('<div class="page" id="page">');
  const to = html.lastIndexOf("</div>", html.indexOf('id="tarjih-titles"'));
  if (from < 0 || to < from) {
    return { problems: [{ code: "page-hash", detail: { stated: "", found: "" } }], cells: 0 };
  }
  const shown = html.slice(from, to + "</div>".length);
  const parts = treeOf(shown);
  const { problems, cells } = cellProblems([parts, ...packedParts(parts, assets)], data);
  const hashes = [...hashProblems(html, shown, assets), ...codeProblems(html, assets)];
  return { problems: [...hashes, ...problems], cells };
}

/** What a large dossier folds away and packs. */
function* packedParts(nodes: readonly Node[], assets: Assets): Generator<readonly Node[]> {
  for (const { element, around } of walk(nodes)) {
    const [fold] = around;
    if (element.name === "script" && fold !== undefined && hasClass(fold, "fold")) {
      yield treeOf(assets.unpack(wordsOf(element.children)));
    }
  }
}

function hashProblems(html: string, shown: string, assets: Assets): readonly DossierProblem[] {
  const stated =
    new RegExp(`<meta name="${PAGE_HASH_NAME}" content="([^"]*)"`).exec(html)?.[1] ?? "";
  const found = assets.sha256(pageWords(shown));
  return stated === found ? [] : [{ code: "page-hash", detail: { stated, found } }];
}

/** A style or script that the file's own policy does not name. */
function codeProblems(html: string, assets: Assets): readonly DossierProblem[] {
  const policy =
    /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const code = [...html.matchAll(/<(style|script)>([^]*?)<\/\1>/g)];
  return code.flatMap(([, name = "", content = ""]) =>
    policy.includes(`sha256-${base64(assets.sha256(content))}`)
      ? []
      : [{ code: "code-hash" as const, detail: { element: name } }],
  );
}
