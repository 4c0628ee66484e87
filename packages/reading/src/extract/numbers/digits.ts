/** What a run of digits says: a number, or why it is none. */
export type Digits =
  | { readonly kind: "number"; readonly value: number; readonly fractional: boolean }
  | { readonly kind: "ambiguous"; readonly low: number; readonly high: number }
  | { readonly kind: "clock" | "dotted" | "code" };

/** Counts above this are typing errors or codes; also keeps every value an exact integer. */
const LARGEST = 1e15;

/**
 * Reads folded digits with their separators: `1,234`, `١٬٢٣٤`, `12.5`, `10:30`, `192.168.1.2`.
 * One full stop before exactly three digits (`1.250`) is a thousand to some and a decimal to others: ambiguous.
 */
export function readDigits(folded: string): Digits {
  if (folded.includes(":")) return { kind: "clock" };
  if (/^0\d/u.test(folded)) return { kind: "code" }; // `011 234`, `007`: phones and codes lead with a zero
  const separators = folded.replace(/\d/gu, "");
  if (separators === "") return number(folded, false);
  const last = separators.at(-1) ?? "";
  const others = separators.slice(0, -1);
  if (last === "٫") return groups(others) ? decimal(folded) : { kind: "dotted" };
  const grouped = /^\d{1,3}(?:[.,٬،]\d{3})+$/u.test(folded) && groups(separators);
  if (grouped) {
    if (last !== "." || separators.length > 1) return number(folded.replace(/\D/gu, ""), false);
    const whole = Number(folded.replace(".", ""));
    return { kind: "ambiguous", low: Number(folded), high: whole };
  }
  if (separators.length === 1 && (last === "." || last === ",")) return decimal(folded);
  // `2،5 مليون`: a comma of that script before one or two digits, where no group of three could stand
  if (/^\d{1,3}،\d{1,2}$/u.test(folded)) return decimal(folded.replace("،", "."));
  if (last === "." && /^\d{1,3}(?:[,٬،]\d{3})+\.\d+$/u.test(folded)) return decimal(folded);
  if (last === "," && /^\d{1,3}(?:[.٬،]\d{3})+,\d+$/u.test(folded) && groups(others))
    return decimal(folded);
  return { kind: "dotted" };
}

function number(digits: string, fractional: boolean): Digits {
  const value = Number(digits);
  return value > LARGEST ? { kind: "code" } : { kind: "number", value, fractional };
}

function decimal(folded: string): Digits {
  const at = Math.max(folded.lastIndexOf("."), folded.lastIndexOf(","), folded.lastIndexOf("٫"));
  const whole = folded.slice(0, at).replace(/\D/gu, "");
  const value = Number(`${whole}.${folded.slice(at + 1)}`);
  return { kind: "number", value, fractional: !Number.isInteger(value) };
}

/** One kind of separator only: `1,234,567` and not `1,234.567,8`. */
function groups(separators: string): boolean {
  return new Set(separators).size <= 1;
}
