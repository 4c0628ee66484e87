import type { Finding } from "@tarjih/reading";
import type { FileAdded } from "@tarjih/server";
import type { ReactElement } from "react";
import { findingText } from "../../said/finding-text.ts";
import { isolatedName } from "../../said/isolated-name.ts";
import { useSettings } from "../../shell/settings.tsx";

/** So many files with one note read as a list of it: from there on it stands once, with their number. */
const MANY = 3;

/** The same for notes that say the same, of whatever file. */
export function noteKey({ code, detail }: Finding): string {
  return `${code} ${JSON.stringify(detail)}`;
}

/** Notes that stand at many of the files. */
export function alikeNotes(files: readonly FileAdded[]): ReadonlySet<string> {
  return new Set(
    [...byNote(files)].filter(([, each]) => each.length >= MANY).map(([note]) => note),
  );
}

/** Each of them once, with how many files it is true of and, opened, which. */
export function AlikeNotes({
  files,
  alike,
}: {
  readonly files: readonly FileAdded[];
  readonly alike: ReadonlySet<string>;
}): ReactElement | null {
  const { say, num, lang } = useSettings();
  const notes = [...byNote(files)].filter(([note]) => alike.has(note));
  if (notes.length === 0) return null;
  return (
    <ul className="answers">
      {notes.map(([note, each]) => {
        const [first] = each;
        if (first === undefined) return null;
        const { severity, code, detail } = first.finding;
        return (
          <li key={note}>
            <details>
              <summary>
                {say.codes.severities[severity]}:{" "}
                <bdi>{num(findingText({ code, detail }, say))}</bdi>{" "}
                <bdi dir="ltr">{num(`×${each.length}`)}</bdi>
              </summary>
              {each.map(({ path }) => isolatedName(path, lang)).join(" · ")}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

interface Noted {
  readonly path: string;
  readonly finding: Finding;
}

function byNote(files: readonly FileAdded[]): ReadonlyMap<string, readonly Noted[]> {
  const all = files.flatMap(({ path, findings }) =>
    findings.map((finding): Noted => ({ path, finding })),
  );
  return Map.groupBy(all, ({ finding }) => noteKey(finding));
}
