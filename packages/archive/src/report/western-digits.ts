/** Digits of Arabic (`١٢`) and of Persian (`۱۲`) as 0 to 9. */
export function westernDigits(text: string): string {
  return text
    .replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0));
}
