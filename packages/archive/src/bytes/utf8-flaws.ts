/** How well bytes read as UTF-8. */
export interface Utf8Flaws {
  /** Well-formed characters of two bytes and more. */
  readonly good: number;
  /** Broken sequences, a run cut at the next possible start counting as one. */
  readonly bad: number;
  /** Offset of the first broken byte, -1 where there is none. */
  readonly firstBad: number;
}

/** Bytes that should follow a lead byte; -1 for a byte that cannot lead. */
function followers(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  if (lead >= 0xf0 && lead <= 0xf4) return 3;
  return -1;
}

/** Overlong forms, surrogates and values above U+10FFFF are told by the second byte. */
function secondFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  if (lead === 0xf4) return second <= 0x8f;
  return true;
}

/** Counts well-formed and broken UTF-8 sequences. */
export function utf8Flaws(bytes: Uint8Array): Utf8Flaws {
  let good = 0;
  let bad = 0;
  let firstBad = -1;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const wanted = followers(lead);
    let seen = 0;
    while (seen < wanted) {
      const next = bytes[i + 1 + seen] ?? 0;
      if ((next & 0xc0) !== 0x80 || (seen === 0 && !secondFits(lead, next))) break;
      seen += 1;
    }
    if (seen === wanted) {
      good += 1;
    } else {
      bad += 1;
      if (firstBad < 0) firstBad = i;
    }
    i += 1 + seen;
  }
  return { good, bad, firstBad };
}
