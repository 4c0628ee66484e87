/** An object begins or ends; the lengths keep a file of digits alone from taking for ever. */
const TOKEN = /\b(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b|\bendobj\b/gu;
const REFERENCE = /\b(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R\b/gu;
const KIDS = /\/Kids\s{0,9}\[([^\]]*)\]/u;
const ROOT = /\/Pages\s{1,9}(\d{1,10})\s/u;

/** A reference of a branch of the tree of pages, with its place in the file. */
interface Kid {
  readonly to: string;
  readonly at: number;
  readonly length: number;
}

/**
 * The file without the references by which its tree of pages leads back into itself; null where there are none, or where
 * the tree is packed. The library stops at such a reference and loses every page behind it. Nothing else moves: blanks
 * stand where they stood.
 */
export function cutPageLoops(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder("latin1").decode(bytes);
  const branches = new Map<string, readonly Kid[]>();
  let root: string | null = null;
  for (const { number, from, to } of objectsIn(text)) {
    const body = text.slice(from, to);
    if (/\/Type\s{0,9}\/Catalog\b/u.test(body)) root = ROOT.exec(body)?.[1] ?? root;
    const kids = KIDS.exec(body);
    if (kids !== null)
      branches.set(number, kidsIn(kids[1] ?? "", from + kids.index + kids[0].indexOf("[") + 1));
  }
  const loops = root === null ? [] : loopsFrom(root, branches);
  if (loops.length === 0) return null;
  const cut = Uint8Array.from(bytes);
  for (const { at, length } of loops) cut.fill(0x20, at, at + length);
  return cut;
}

function* objectsIn(
  text: string,
): Generator<{ readonly number: string; readonly from: number; readonly to: number }> {
  let number: string | null = null;
  let from = 0;
  for (const token of text.matchAll(TOKEN)) {
    if (number !== null) yield { number, from, to: token.index };
    number = token[1] ?? null;
    from = token.index + token[0].length;
  }
}

function kidsIn(list: string, offset: number): readonly Kid[] {
  return [...list.matchAll(REFERENCE)].map(({ 0: words, 1: to = "", index }) => ({
    to,
    at: offset + index,
    length: words.length,
  }));
}

/** References to a branch that was reached before: a tree reaches each once. */
function loopsFrom(root: string, branches: ReadonlyMap<string, readonly Kid[]>): readonly Kid[] {
  const reached = new Set([root]);
  const loops: Kid[] = [];
  // Grows while it is walked.
  for (const branch of reached) {
    for (const kid of branches.get(branch) ?? []) {
      if (!branches.has(kid.to)) continue;
      if (reached.has(kid.to)) loops.push(kid);
      reached.add(kid.to);
    }
  }
  return loops;
}
