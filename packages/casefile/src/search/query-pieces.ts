import type { Passage } from "@tarjih/reading";
import type { QueryProblem, QueryProblemCode } from "./query.ts";

/** One part of a query as it is written. */
export interface QueryPiece extends Passage {
  readonly kind: "quoted" | "near" | "plain";
  /** A dash before it. */
  readonly not: boolean;
  /** What stands before a colon, in small letters; null where it is no filter. */
  readonly key: string | null;
  /** Without quotes, `NEAR(…)` or key. */
  readonly value: string;
  /** As it is written. */
  readonly text: string;
}

/** A quoted part, NEAR(…), or what white space parts, each with a dash or a name and a colon before it. */
const PIECE =
  /(?<minus>-?)(?:(?<key>\p{L}[\p{L}_-]*):)?(?:["“”«](?<quoted>[^"“”»]*)(?<endQuote>["“”»]?)|(?:[Nn][Ee][Aa][Rr]|قرب)\((?<near>[^)]*)(?<endNear>\)?)|(?<plain>[^\s"“”«»]+))/gu;

/** Other programs join words so; here each word must be there anyway. */
const OPERATORS: ReadonlySet<string> = new Set(["AND", "OR", "NOT", "|", "||", "&&"]);

/** The parts of a query in its order, or what is wrong with the form of one: a guess would be answered like a miss. */
export function queryPieces(text: string): readonly QueryPiece[] | QueryProblem {
  const pieces: QueryPiece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const { minus, key, quoted, endQuote, near, endNear, plain } = match.groups ?? {};
    const [whole] = match;
    const place = { start: match.index, end: match.index + whole.length };
    const piece: QueryPiece = {
      ...place,
      kind: quoted === undefined ? (near === undefined ? "plain" : "near") : "quoted",
      not: minus === "-",
      key: isAddress(key, plain) ? null : (key?.toLowerCase() ?? null),
      value:
        quoted ?? near ?? (isAddress(key, plain) ? `${key ?? ""}:${plain ?? ""}` : plain) ?? "",
      text: whole,
    };
    const code = flawOf(piece, { endQuote, endNear });
    if (code !== null) return { code, value: whole, ...place };
    pieces.push(piece);
  }
  return pieces;
}

/** `http://…` is what it says, no filter of that name. */
function isAddress(key: string | undefined, plain: string | undefined): boolean {
  return key !== undefined && plain?.startsWith("//") === true;
}

function flawOf(
  { kind, key, value }: QueryPiece,
  {
    endQuote,
    endNear,
  }: { readonly endQuote?: string | undefined; readonly endNear?: string | undefined },
): QueryProblemCode | null {
  if (kind === "quoted" && endQuote === "") return "unclosed-quote";
  if (kind === "near" && endNear === "") return "unclosed-near";
  if (kind === "plain" && key === null && OPERATORS.has(value)) return "operator";
  return isStarred(kind, key, value) ? "star" : null;
}

/** A star where it would be passed over: within a word, before one, in the midst of a phrase, in a filter. */
function isStarred(kind: QueryPiece["kind"], key: string | null, value: string): boolean {
  if (key !== null) return value.includes("*");
  return kind === "near" ? /\*[\p{L}\p{N}*]/u.test(value) : /\*[^]*[\p{L}\p{N}*]/u.test(value);
}
