import { expect, test } from "vitest";
import { fold } from "../packages/reading/src/text/fold.ts";
import { filesOfCheckout, textOf } from "./tree.ts";

const SRC = "packages/reading/src/";

/** Sets that are asked about words as they stand in the report. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  "body-words.ts ARABIC",
  "extract/attributions/passed-on.ts ARABIC",
]);

const isUnfolded = (word: string): boolean => /[\u0600-\u06ff]/u.test(word) && fold(word) !== word;

const wordsOf = (code: string): readonly string[] =>
  [...code.matchAll(/"([^"\n]*)"/gu)].flatMap(([, text = ""]) => text.split(/[\s|]+/u));

/**
 * What the code compares folded words with and can never meet: words of sets, words behind `===`, words of regular
 * expressions that are asked about a `word`. Lists that are folded where they are made are left out.
 */
function neverMet(file: string, code: string): readonly string[] {
  const found: string[] = [];
  // a helper of the file's own that does not fold
  const helper = /const words = [^;]*;/u.exec(code)?.[0] ?? "fold";
  const own = !helper.includes("fold");
  for (const [, name = "", maker = "", made = ""] of code.matchAll(
    /const (\w+)(?::[^=]*)? =\s*(new Set|words|wordClass)\(([\s\S]*?)\);\n/gu,
  )) {
    if (maker === "words" && !own) continue;
    if (/\bfold\w*\(/u.test(made) || AS_WRITTEN.has(`${file} ${name}`)) continue;
    found.push(...wordsOf(made).filter(isUnfolded));
  }
  for (const [, word = ""] of code.matchAll(/\bword(?: \?\? "")?\)? ?[!=]== "([^"]+)"/gu))
    if (isUnfolded(word)) found.push(word);
  for (const [, pattern = "", asked = ""] of code.matchAll(
    /\/((?:[^/\n\\]|\\.)+)\/[a-z]*\.test\(([^)\n]*)/gu,
  )) {
    if (!/\.word\b/u.test(asked)) continue;
    for (const word of pattern.match(/[\u0620-\u065f]+/gu) ?? [])
      if (isUnfolded(word)) found.push(word);
  }
  return found;
}

const withoutComments = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//gu, "")
    .replace(/^\s*\/\/.*$/gmu, "")
    .replace(/\s\/\/ .*$/gmu, "");

test("an unfolded word in a list of folded ones is told", () => {
  const list = `const FALSE: ReadonlySet<string> = new Set(\n  "كذب شائعه".split(" "),\n);\n`;
  expect(neverMet("a.ts", list)).toEqual(["شائعه"]);
  expect(neverMet("a.ts", `const words = mine;\nconst A = words("إثره اثره");\n`)).toEqual([
    "إثره",
  ]);
  expect(neverMet("a.ts", `if (item.word === "إلى") return;`)).toEqual(["إلى"]);
  expect(neverMet("a.ts", `/^(?:طلائع)$/u.test(item.word)`)).toEqual(["طلائع"]);
});

test("no list of folded words holds one that no folded text has", () => {
  const files = filesOfCheckout().filter(
    (path) => path.startsWith(SRC) && path.endsWith(".ts") && !path.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    neverMet(file.slice(SRC.length), withoutComments(textOf(file))).map(
      (word) => `${file}: ${word}`,
    ),
  );
  expect(found).toEqual([]);
});
