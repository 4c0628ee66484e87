/** Whether a unit of text is a letter or digit, by the unit; found once for each. */
const KINDS = new Uint8Array(0x1_00_00);
const [LETTER, OTHER] = [1, 2];
const IS_LETTER = /^[\p{L}\p{N}]/u;

/** How many units the letter or digit takes that begins at a place; 0 where none does. */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // behind the end
  if (Number.isNaN(unit)) return 0;
  if (isSurrogate(unit)) {
    const point = text.codePointAt(at) ?? unit;
    return point > 0xff_ff && IS_LETTER.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  return isLetter(unit) ? 1 : 0;
}

/** Whether a letter or digit ends at a place. */
export function letterBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = text.charCodeAt(at - 1);
  if (!isSurrogate(unit)) return isLetter(unit);
  return at > 1 && letterAt(text, at - 2) === 2;
}

function isLetter(unit: number): boolean {
  let kind = KINDS[unit] ?? 0;
  if (kind === 0) {
    kind = IS_LETTER.test(String.fromCharCode(unit)) ? LETTER : OTHER;
    KINDS[unit] = kind;
  }
  return kind === LETTER;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdf_ff;
}
