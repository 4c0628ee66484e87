import { expect, test } from "vitest";
import { filesOfCheckout, packageFolders, textOf } from "./tree.ts";

interface Row {
  readonly folder: string;
  readonly npmName: string;
  readonly mayImport: readonly string[];
}

const rows = tableOf(textOf("docs/architecture.md"));
const folderByName = new Map(rows.map((row) => [row.npmName, row.folder]));
const sources = filesOfCheckout("packages").filter((path) => /\/src\/.*\.tsx?$/.test(path));

test("the table has a row for every package, with its npm name", () => {
  expect(rows.map((row) => row.folder).toSorted()).toEqual(packageFolders());
  for (const row of rows) {
    const manifest: unknown = JSON.parse(textOf(`packages/${row.folder}/package.json`));
    expect(manifest).toMatchObject({ name: row.npmName });
  }
});

test("imports between packages are those that the table allows, and are declared", () => {
  const refused: string[] = [];
  let seen = 0;
  for (const path of sources) {
    const folder = path.split("/")[1] ?? "";
    const row = rows.find((one) => one.folder === folder);
    const declared = textOf(`packages/${folder}/package.json`);
    for (const name of importedNames(textOf(path))) {
      const target = folderByName.get(packageOf(name));
      if (target === undefined || target === folder) continue;
      seen += 1;
      if (target === "testkit" && path.endsWith(".test.ts")) continue;
      if (row === undefined || !row.mayImport.includes(target)) refused.push(`${path}: ${name}`);
      if (!isEntry(target, name)) refused.push(`${path}: ${name} reaches into a package`);
      if (!declared.includes(`"${packageOf(name)}"`)) refused.push(`${path}: ${name} not declared`);
    }
  }
  expect(refused).toEqual([]);
  // Guards against reading nothing: a dozen is far below what the packages need of each other.
  expect(seen).toBeGreaterThan(12);
});

test("relative imports stay inside their package and name the file with .ts", () => {
  const refused = sources.flatMap((path) =>
    importedNames(textOf(path))
      .filter((name) => name.startsWith("."))
      .filter((name) => !staysInside(path, name) || !/\.tsx?$/.test(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(refused).toEqual([]);
});

test("pure packages import nothing of the platform", () => {
  const refused = sources
    .filter(
      (path) =>
        /^packages\/(reading|weighing|i18n)\//.test(path) &&
        !path.endsWith(".test.ts") &&
        !path.includes("/src/testing/"),
    )
    .flatMap((path) =>
      importedNames(textOf(path))
        .filter((name) => !name.startsWith(".") && !folderByName.has(packageOf(name)))
        .map((name) => `${path}: ${name}`),
    );
  expect(refused).toEqual([]);
});

function tableOf(markdown: string): Row[] {
  return markdown
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => /^`packages\/[a-z0-9]+`$/.test(cells[1] ?? ""))
    .map((cells) => ({
      folder: (cells[1] ?? "").replaceAll("`", "").replace("packages/", ""),
      npmName: cells[2] ?? "",
      mayImport:
        cells[4] === "nothing" ? [] : (cells[4] ?? "").split(",").map((name) => name.trim()),
    }));
}

function importedNames(source: string): string[] {
  const withoutComments = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const pattern =
    /^(?:import|export)\b[^"';]*?\bfrom\s+"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"|^import\s+"([^"\n]+)"/gm;
  return [...withoutComments.matchAll(pattern)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Whether a package exports what is imported of it: itself, or an entry that its manifest names. */
function isEntry(folder: string, name: string): boolean {
  const entry = `.${name.slice(packageOf(name).length)}`;
  const manifest: unknown = JSON.parse(textOf(`packages/${folder}/package.json`));
  return (
    typeof manifest === "object" &&
    manifest !== null &&
    "exports" in manifest &&
    typeof manifest.exports === "object" &&
    manifest.exports !== null &&
    entry in manifest.exports
  );
}

function staysInside(path: string, name: string): boolean {
  const depth = path.split("/").length - 3;
  const up = name.split("/").filter((part) => part === "..").length;
  return up < depth;
}
