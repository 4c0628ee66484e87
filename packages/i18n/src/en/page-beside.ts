/** A page of a report's original beside its text. */
export interface PageBesideMessages {
  readonly show: string;
  readonly hide: string;
  readonly page: (page: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly larger: string;
  readonly missing: string;
  /** What the picture is, for who does not see it. */
  readonly alt: (page: number, name: string) => string;
}

export const pageBeside: PageBesideMessages = {
  show: "Page beside the text",
  hide: "Text alone",
  page: (page) => `Page ${page}`,
  previous: "Page before",
  next: "Page after",
  larger: "Larger",
  missing: "There is no such page, or it cannot be drawn.",
  alt: (page, name) => `Page ${page} of “${name}” as it would be printed`,
};
