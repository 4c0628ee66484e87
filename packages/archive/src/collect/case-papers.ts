/** What a file beside the reports is to a case. */
export type CasePaper = "case" | "sidecar" | "proof" | "paper";

const CASE = /^case\.ya?ml$/iu;
/** OpenTimestamps and RFC 3161: `a.txt.ots` is a proof of `a.txt`. */
const PROOF = /[^.]\.(?:ots|tsr)$/iu;
const SIDECAR = /\.meta\.ya?ml$/iu;
/** What Tarjih writes itself, and what desktops leave behind. */
const PAPER = /^(?:Thumbs\.db|desktop\.ini|.*\.tarjih(?:-wal|-shm|-journal)?|.*\.dossier\.html)$/iu;
/** Notes about a case, where they lie beside its `case.yaml`. In these letters alone: `note.md` is what people call what they were told. */
const NOTE = /^(?:(?:NOTE|README)\.md|expected\.json|actual\.json)$/u;

/** Which paper of a case a file is by its name, null for one that may be a report. */
export function casePaper(basename: string): CasePaper | null {
  if (CASE.test(basename)) return "case";
  if (SIDECAR.test(basename)) return "sidecar";
  if (PROOF.test(basename)) return "proof";
  return PAPER.test(basename) ? "paper" : null;
}

/**
 * Whether a file is a note about the case in its folder, among these names. Anywhere else `NOTE.md` is somebody's report. What is left
 * out as a note is told (`case-note`): it may be somebody's report all the same.
 */
export function isCaseNote(name: string, names: ReadonlySet<string>): boolean {
  const at = name.lastIndexOf("/") + 1;
  const folder = name.slice(0, at);
  return (
    NOTE.test(name.slice(at)) &&
    ["case.yaml", "case.yml"].some((paper) => names.has(folder + paper))
  );
}

/** Names of the proofs of a file. */
export function proofNames(path: string): readonly string[] {
  return [`${path}.ots`, `${path}.tsr`];
}

/** Names of the sidecars of a report, the more exact first: `a.txt.meta.yaml`, `a.meta.yaml`. */
export function sidecarNames(path: string): readonly string[] {
  const stem = path.replace(/(?<=[^/])\.[^./]+$/u, "");
  const stems = stem === path ? [path] : [path, stem];
  return stems.flatMap((name) => [`${name}.meta.yaml`, `${name}.meta.yml`]);
}
