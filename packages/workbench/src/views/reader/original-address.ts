/** Address of a report's original; `#page=` is what viewers of PDFs understand. */
export function originalAddress(report: string, page: number | null): string {
  const address = `/api/original?report=${encodeURIComponent(report)}`;
  return page === null ? address : `${address}#page=${page}`;
}
