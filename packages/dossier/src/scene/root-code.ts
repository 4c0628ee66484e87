/** Letter of the root at `at`: A … Z, AA, AB …: short, and the same in both languages. */
export function rootCode(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : rootCode(Math.floor(at / 26) - 1) + last;
}
