import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Languages whose letters are looked for; their data lie beside the program and nothing is fetched. */
export const LANGUAGES = ["ara", "eng"] as const;
/** Which of the data of a package: the best ones, in whole numbers. */
const DATA = "4.0.0_best_int";

const { resolve } = createRequire(import.meta.url);

/** Path of the data of a language. */
export function dataOf(language: string): string {
  return resolve(`${packageOf(language)}/${DATA}/${language}.traineddata.gz`);
}

/**
 * What recognises letters here, each part with its version: the engine and the data of every language. It goes into the
 * custody of what was recognised: another engine, or other data, reads another number in the same picture.
 */
export function recogniser(): string {
  const engine = resolve("tesseract.js/package.json");
  const core = createRequire(engine).resolve("tesseract.js-core/package.json");
  const data = LANGUAGES.map((language) => {
    const version = versionIn(resolve(`${packageOf(language)}/package.json`));
    return `${language} ${DATA} ${version}`;
  });
  return [
    `tesseract.js ${versionIn(engine)}`,
    `tesseract.js-core ${versionIn(core)}`,
    ...data,
  ].join(", ");
}

function packageOf(language: string): string {
  return `@tesseract.js-data/${language}`;
}

function versionIn(manifest: string): string {
  const said: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  const has = typeof said === "object" && said !== null && "version" in said;
  return has && typeof said.version === "string" ? said.version : "?";
}
