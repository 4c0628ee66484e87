import type { DossierInput } from "@tarjih/dossier";
import { isMerelyLikely, type Figure } from "@tarjih/reading";
import type { CaseIndex } from "../share/case-index.ts";
import { edtfOf } from "../text/edtf.ts";
import { type Column, type Table, tableOf } from "./table.ts";

/**
 * One row a figure. `subject`, `source`, `via`, `as_of` and the words of the codes are what `weigh --claims` reads: the
 * table goes back in as it is, and people can correct it in between.
 */
export function figuresTable({ weighing, lang }: DossierInput, index: CaseIndex): Table {
  const name = (id: string): string => index.name(id, lang);
  const reportOf = ({ report }: Figure) => index.report(report);
  const columns: readonly Column<Figure>[] = [
    ["id", "string", ({ id }) => id],
    ["report", "string", ({ report }) => report],
    ["start", "integer", ({ start }) => start],
    ["end", "integer", ({ end }) => end],
    ["quote", "string", ({ quote }) => quote],
    ["subject", "string", (figure) => subjectOf(figure)],
    ["measure", "string", ({ measure }) => measure],
    ["group", "string", ({ group }) => group],
    ["unit", "string", ({ unit }) => unit],
    ["low", "integer", ({ low }) => low],
    ["high", "integer", ({ high }) => high],
    ["bound", "string", ({ bound }) => bound],
    ["word", "string", ({ word }) => word ?? null],
    ["mode", "string", ({ mode }) => mode],
    ["phase", "string", ({ phase }) => phase],
    ["stance", "string", ({ stance }) => stance],
    ["as_of", "string", ({ asOf }) => edtfOf(asOf)],
    ["as_of_start", "string", ({ asOf }) => asOf.start],
    ["as_of_end", "string", ({ asOf }) => asOf.end],
    ["as_of_basis", "string", ({ asOf }) => asOf.basis],
    ["place", "string", ({ place }) => place],
    ["place_name", "string", ({ place }) => (place === null ? null : name(place))],
    ["event", "string", ({ event }) => event],
    ["source", "string", (figure) => name(originOf(figure).source)],
    ["source_kind", "string", (figure) => originOf(figure).kind],
    ["via", "string", ({ chain }) => (chain.length === 1 ? null : name(chain[0].source))],
    // From the outlet to the originator.
    ["chain", "string", ({ chain }) => chain.map(({ source }) => source).join(" > ")],
    ["question_id", "string", ({ id }) => index.questionOf(id)?.id ?? null],
    ["root", "string", ({ id }) => index.rootOf(id)],
    ["part_of", "string", ({ partOf }) => partOf ?? null],
    ["review", "string", ({ review }) => review ?? null],
    // How surely its letters were recognised, 0 to 100; empty where it was no picture, or nobody knows.
    ["ocr", "integer", ({ ocr }) => ocr ?? null],
    ["hidden_layer", "boolean", ({ ocr }) => ocr === null],
    // What it counts is only the likeliest by the words around it, and nobody has looked.
    ["likely", "boolean", isMerelyLikely],
    ["by_hand", "string", ({ byHand }) => (byHand === undefined ? null : whoAdded(byHand))],
    ["row", "integer", ({ row }) => row ?? null],
    ["outlet", "string", (figure) => reportOf(figure)?.outlet ?? null],
    ["published", "string", (figure) => reportOf(figure)?.published ?? null],
    ["url", "string", (figure) => reportOf(figure)?.url ?? null],
  ];
  return tableOf("figures", "id", columns, weighing.figures);

  /** Who added it; an export without the decisions has their id alone. */
  function whoAdded(decision: string): string {
    return weighing.decisions?.find(({ id }) => id === decision)?.who ?? decision;
  }

  /** What is asked about, so that rows on one question meet again; without a question, the event. */
  function subjectOf({ id, subject, event }: Figure): string {
    return subject ?? index.questionOf(id)?.text[lang] ?? (name(event) || event);
  }
}

function originOf({ chain }: Figure): Figure["chain"][0] {
  return chain.at(-1) ?? chain[0];
}
