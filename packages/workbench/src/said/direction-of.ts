/**
 * Direction of a line of ours around words of a text: that of most of its letters. "محافظ المنطقة: How many people were
 * killed? 14" begins in Arabic and is an English line.
 */
export function directionOf(text: string): "rtl" | "ltr" {
  const count = (script: RegExp): number => text.match(script)?.length ?? 0;
  return count(/\p{Script=Arabic}/gu) > count(/\p{Script=Latin}/gu) ? "rtl" : "ltr";
}
