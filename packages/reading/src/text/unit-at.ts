/**
 * The UTF-16 unit at a place of a text. V8 keeps strings as a dozen kinds of objects (short, cut out of another, joined, shared …), and `text.charCodeAt` begins by
 * looking up which kind it has: where strings of all kinds come by, that takes longer than the rest of a loop over letters. Asked so, nothing is looked up.
 */
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(
  // oxlint-disable-next-line typescript/unbound-method -- bound here
  String.prototype.charCodeAt,
);
