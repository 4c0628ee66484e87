import { fold, textsRead } from "@tarjih/reading";
import type { CaseInfo, Pair, Weighing } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import type { Labelled } from "./apart.ts";
import { blindWords } from "./blind-words.ts";
import { withoutDeciders } from "./deciders.ts";
import { withhold, WITHHELD } from "./edits.ts";
import type { Label } from "./edits.ts";
import { hidingOf } from "./hiding.ts";
import { hiddenReports } from "./hidden-reports.ts";
import { hiddenSources } from "./hidden-sources.ts";
import { ofLength } from "./length-of-reports.ts";
import { maskAddress } from "./mask-address.ts";
import { inOrderOfReports } from "./order-of-reports.ts";
import { namesInNotes } from "./names-in-notes.ts";
import { plainIds } from "./plain-ids.ts";
import { clearedPaths, inPath } from "./paths-within.ts";
import { partsOverReports } from "./parts-over-reports.ts";
import type { StandingName } from "./standing-names.ts";
import { privatePassages, privateWords } from "./private-passages.ts";
import { TAKES_OUT } from "./profile.ts";
import { rewrite } from "./rewrite.ts";
import { foldedName } from "./spelling.ts";
import { withoutPlacesInNames } from "./without-places-in-names.ts";
import { wordsOfTheTeam } from "./words-of-the-team.ts";
import { placesOfHidden, withoutWithheldPlaces } from "./withheld-places.ts";

/** The input without the names, the ids of the reports whose text changed, and how many names went. */
export interface Masked {
  readonly input: DossierInput;
  readonly withheld: number;
  readonly changed: ReadonlySet<string>;
  /** What stands for an id of the case. */
  readonly leftAs: (id: string) => string;
  /** What looks like a name and stays, where names are hidden at all, though nobody decided on it. */
  readonly standing: readonly StandingName[];
}

const MASKED = new WeakMap<DossierInput, Masked>();

/**
 * Takes the persons on the case's mask list, and those whom the profile hides, out of texts, claims, names and notes; passages move with
 * the text. Where something of a report is hidden its hashes become commitments, and its ids, offsets and length are those of what leaves:
 * neither tells what stood there. The list itself goes.
 */
export function maskInput(whole: DossierInput): Masked {
  // Whoever writes a dossier asks again what stays in it.
  const known = MASKED.get(whole) ?? masked(whole);
  MASKED.set(whole, known);
  return known;
}

/** "Al Marsa America": one word that may be somebody's name in a text cuts no outlet; "Page of Umm Salma" is cut. */
function cutOutOfOutlet<P extends { because: string; name: string }>(
  persons: readonly P[],
): readonly P[] {
  return persons.filter(({ because, name }) => because !== "suspicion" || /\s/u.test(name.trim()));
}

function masked(whole: DossierInput): Masked {
  const takes = TAKES_OUT[whole.profile ?? "public"];
  // Of a report that was read in part the part leaves: passages and a look at what follows, and no sixty megabytes of zeros.
  const part = { ...whole, texts: textsRead(whole.readings, whole.texts) };
  const given = takes.deciders ? withoutDeciders(part) : part;
  const { case: info } = given;
  const {
    input,
    actors,
    names,
    persons,
    as: numbered,
    standing,
  } = hidingOf(given, whole.profile ?? "public");
  if (names.length === 0 && persons.length === 0 && !takes.contacts)
    return { input: given, withheld: 0, changed: new Set(), leftAs: (id) => id, standing: [] };
  const as = new Map([...numbered, ...labelsOf(info)]);
  const otherIds = new Map(actors.map(({ id }, at) => [id, `withheld-${at + 1}`]));

  const everyone = [...names, ...persons.flatMap(({ name, also }) => [name, ...also])];
  const clear = (
    text: string,
    parts: readonly Labelled[] = [],
    whom: typeof persons = persons,
  ): string => {
    const what = { names, as, persons: whom, contacts: takes.contacts, parts };
    return maskAddress(
      replaceIds(withhold(text, privateWords(text, what)).text, otherIds),
      everyone,
    );
  };
  const placeIds = placesOfHidden(info.places, clear);
  for (const [id, other] of placeIds) otherIds.set(id, other);
  const hiddenIn = new Map(
    [...input.texts].map(
      ([report, text]) =>
        [
          report,
          privatePassages(text, report, { names, as, persons, contacts: takes.contacts }),
        ] as const,
    ),
  );
  const sources = hiddenSources(input, hiddenIn);
  const edited = new Map(
    [...input.texts].map(([report, text]) => [report, withhold(text, hiddenIn.get(report) ?? [])]),
  );
  const inText = new Set(
    [...hiddenIn].flatMap(([report, passages]) => (passages.length > 0 ? report : [])),
  );
  // A case says the same ids and codes a hundred thousand times over.
  const seen = new Map<string, string>();
  const partsOver = partsOverReports(input.weighing, input.texts, persons);
  const own = new Set(wordsOfTheTeam(input).own);
  const paths = clearedPaths(input.weighing.reports, (path, id) =>
    clear(path, partsOver(id, path)),
  );
  const outlets = new Set(input.weighing.reports.map(({ outlet }) => outlet));
  // One list for all outlets: what is looked for is put in order once by list.
  const ofOutlets = cutOutOfOutlet(persons);
  const clearPaths = (text: string): string => inPath(text, paths, clear) ?? clear(text);
  const named = (text: string, about?: string): string => {
    const path = paths.get(text);
    if (path !== undefined) return path;
    const inNote = own.has(text) ? namesInNotes(text, persons) : [];
    const parts = about === undefined ? inNote : partsOver(about, text);
    if (parts.length > 0) return clear(text, parts);
    const known = placeIds.get(text) ?? sources.get(text) ?? seen.get(text);
    if (known !== undefined) return known;
    if (outlets.has(text)) {
      const outlet = clear(text, [], ofOutlets);
      seen.set(text, outlet);
      return outlet;
    }
    // "own-voice:Osei": an outlet that is somebody's name goes behind the word as it goes alone
    if (text.startsWith(OWN_VOICE)) return `${OWN_VOICE}${named(text.slice(OWN_VOICE.length))}`;
    const credit = CREDIT.exec(text)?.[0] ?? "";
    const credited = credit === "" ? undefined : folded.get(fold(text.slice(credit.length)));
    const cleared =
      credited === undefined
        ? (inRootName(text, sources, clearPaths) ?? clearPaths(text))
        : `${credit}${credited}`;
    seen.set(text, cleared);
    return cleared;
  };
  const folded = foldedSources(input, (source) => sources.get(source) ?? clear(source));
  const leaving = input.weighing.reports.map((report) => ({
    report,
    inText: inText.has(report.id),
    over: rewrite(report, edited, named) !== report,
  }));
  const telling = hiddenReports(takes.hashes ? leaving : []);
  const hasHidden = everyone.length > 0 || telling.ids.size > 0;
  const settled = hasHidden ? inOrderOfReports(input.weighing) : input.weighing;
  const plain = hasHidden
    ? plainIds(
        { weighing: settled },
        { isHidden: (words) => named(words) !== words, hashes: takes.hashes },
        input.blinding,
      )
    : new Map<string, string>();
  const shortened = new Map([...edited].filter(([report]) => inText.has(report)));
  const blind = blindWords(telling, shortened, input.blinding);
  const left = new Map<string, string>();
  const words = (text: string, about?: string): string => {
    // Over a report stand words; an id is nowhere but alone or in another id.
    if (about !== undefined) return named(text, about);
    const known = plain.get(text) ?? left.get(text);
    if (known !== undefined) return known;
    const cleared = named(blind(text));
    left.set(text, cleared);
    return cleared;
  };
  const { weighing, readings } = ofLength(
    withoutPlacesInNames(
      { readings: input.readings, weighing: settled },
      hiddenIn,
      new Set(placeIds.keys()),
    ),
    takes.hashes ? shortened : new Map(),
  );
  const ids = [...weighing.figures, ...(weighing.decisions ?? [])].map(({ id }) => id);
  const keepsPairs = ids.every((id) => words(id) === id);
  const pair = (one: Pair): Pair => ({
    ...one,
    a: words(one.a),
    b: words(one.b),
    ...(one.decision === undefined ? {} : { decision: words(one.decision) }),
  });
  const clean = rewrite(
    {
      weighing: withPairs(weighing, () => []),
      readings,
      case: withoutLists(info),
      ...(input.worksheet === undefined ? {} : { worksheet: input.worksheet }),
      ...(input.custody === undefined ? {} : { custody: input.custody }),
      ...(input.fileName === undefined ? {} : { fileName: input.fileName }),
    },
    edited,
    words,
  );
  // Sorted by the names that stood in it, evidence would tell their order.
  const roots = clean.weighing.roots.map((root) => ({
    ...root,
    evidence: hasHidden ? root.evidence.toSorted() : root.evidence,
  }));
  const shown = { ...clean.weighing, roots };
  return {
    leftAs: words,
    changed: new Set([...inText].map((report) => words(report))),
    withheld: info.mask.length + persons.length,
    standing: takes.persons ? standing : [],
    input: {
      ...input,
      ...clean,
      weighing: withPairs(shown, (at) => {
        const pairs = weighing.questions[at]?.pairs ?? [];
        return keepsPairs ? pairs : pairs.map(pair);
      }),
      case: { ...clean.case, places: withoutWithheldPlaces(clean.case.places, placeIds) },
      texts: new Map([...edited].map(([report, { text }]) => [words(report), text])),
    },
  };
}

/** The lists say whom they hide, and go. */
function withoutLists({ maskedAs, ...info }: CaseInfo): CaseInfo {
  return { ...info, mask: [], unmask: [], ...(maskedAs === undefined ? {} : { maskedAs: [] }) };
}

/** By folded name, what stands in the place of those of whom the case says it, in brackets like a number. */
function labelsOf({ maskedAs: list = [] }: CaseInfo): ReadonlyMap<string, Label> {
  return new Map(
    list.flatMap(({ names, as }) => {
      const label = {
        ar: as.ar === "" ? WITHHELD.ar : `[${as.ar}]`,
        en: as.en === "" ? WITHHELD.en : `[${as.en}]`,
      };
      return names.map((name) => [foldedName(name), label] as const);
    }),
  );
}

/** What makes a root of whoever publishes it, with the name. */
const OWN_VOICE = "own-voice:";

/** What joins roots says whom they credit in folded letters: "attribution:wife annika". */
const CREDIT = /^(?:attribution|unnamed):/u;

/** Sources that lose a name, by their folded letters: without capitals no finder knows "annika" for one. */
function foldedSources(
  { weighing: { figures } }: DossierInput,
  clear: (text: string) => string,
): ReadonlyMap<string, string> {
  const sources = new Set(figures.flatMap(({ chain }) => chain.map(({ source }) => source)));
  return new Map(
    [...sources].flatMap((source) => {
      const cleared = clear(source);
      return cleared === source ? [] : [[fold(source), cleared] as const];
    }),
  );
}

/** The name of a root says where its source stands, evidence what he says: "al-Halabi (unnamed, in a.txt)", "al-Halabi: 31". */
function inRootName(
  text: string,
  sources: ReadonlyMap<string, string>,
  clear: (text: string) => string,
): string | null {
  const [, source, rest] = /^(.+?)( \(.*\)|: .*)$/su.exec(text) ?? [];
  const label = sources.get(source ?? "");
  return label === undefined ? null : `${label}${clear(rest ?? "")}`;
}

/** A million pairs hold ids and codes alone: they are left out of what is copied, and only ids that change are put in. */
function withPairs(
  weighing: Weighing,
  pairs: (question: number) => Weighing["questions"][number]["pairs"],
): Weighing {
  return {
    ...weighing,
    questions: weighing.questions.map((question, at) => ({ ...question, pairs: pairs(at) })),
  };
}

/** Ids often spell the name (`salim-haddad`), alone or inside the id of a question. */
function replaceIds(text: string, ids: ReadonlyMap<string, string>): string {
  let out = text;
  for (const [id, other] of ids) {
    const literal = id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    out = out.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "gu"), other);
  }
  return out;
}
