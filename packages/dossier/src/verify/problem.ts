/** What is wrong with a file; `detail` holds facts, sentences for the shell are in `@tarjih/i18n`. */
export interface DossierProblem {
  readonly code:
    | "no-data"
    | "data-hash"
    | "text-hash"
    | "passage"
    | "reading"
    | "weighing"
    | "rendering"
    // In a file of another version, which is not rendered again:
    | "page-hash"
    | "code-hash"
    | "cell"
    | "printed";
  readonly detail: Readonly<Record<string, string | number>>;
}
