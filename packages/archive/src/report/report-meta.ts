import type { ContentWarning, Language } from "@tarjih/reading";

/** What a file, its front matter or its sidecar says about a report; a key is absent where unsaid. */
export interface ReportMeta {
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** ISO 8601 date, or date and time with the zone as given. */
  readonly published?: string;
  readonly captured?: string;
  readonly language?: Language;
  readonly title?: string;
  /** What readers should be warned of. */
  readonly warnings?: readonly ContentWarning[];
}

/** The keys of a sidecar and of front matter. */
export const META_KEYS: readonly Exclude<keyof ReportMeta, "warnings">[] = [
  "outlet",
  "author",
  "url",
  "published",
  "captured",
  "language",
  "title",
];

/** What somebody says of a whole export: one message's title or address is not that of the others. */
export function ofAllParts({ outlet, captured, language, warnings }: ReportMeta): ReportMeta {
  return {
    ...(outlet !== undefined && { outlet }),
    ...(captured !== undefined && { captured }),
    ...(language !== undefined && { language }),
    ...(warnings !== undefined && { warnings }),
  };
}
