import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { eld as Detector } from "eld/small";

/** Longest text that is asked about: more tells no more. */
const ASKED_LENGTH = 4000;
/** How far the library's best language must stand above Arabic or English: `مقتل مدني` is a hundredth from Persian. */
const MARGIN = 0.05;

/**
 * What a language library says of a text whose letters and little words do not tell: `read` for Arabic and English,
 * `other` for another language, null where it is not sure. Loaded when first asked: it takes longer than most
 * reports.
 */
export function askLibrary(text: string): "read" | "other" | null {
  const result = library().detect(text.slice(0, ASKED_LENGTH));
  if (result.language === "ar" || result.language === "en") return "read";
  const scores = result.getScores();
  const own = Math.max(scores["ar"] ?? 0, scores["en"] ?? 0);
  const best = scores[result.language] ?? 0;
  return result.isReliable() && best >= own + MARGIN ? "other" : null;
}

let loaded: typeof Detector | null = null;

function library(): typeof Detector {
  loaded ??= load();
  return loaded;
}

function load(): typeof Detector {
  // The package exports to `import` alone, so it is resolved as one and required as a file.
  const path = fileURLToPath(import.meta.resolve("eld/small"));
  const loadedModule: unknown = createRequire(import.meta.url)(path);
  if (!hasDetector(loadedModule)) throw new TypeError("eld/small does not export eld");
  return loadedModule.eld;
}

function hasDetector(module: unknown): module is { readonly eld: typeof Detector } {
  return typeof module === "object" && module !== null && "eld" in module;
}
