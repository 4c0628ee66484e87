/** Words about the untouched file behind a report. */
export interface OriginalsMessages {
  readonly open: string;
  readonly openAt: (page: number) => string;
}

export const originals: OriginalsMessages = {
  open: "Open the original",
  openAt: (page) => `Open the original on page ${page}`,
};
