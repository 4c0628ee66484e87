import { fold, type Passage } from "@tarjih/reading";
import {
  calledIn,
  givenName,
  isEnglishWord,
  isStateOrActor,
  isTownOfPacks,
  publicKey,
  suspectsIn,
  type WhySuspect,
} from "@tarjih/reading/persons";
import type { DossierInput } from "../scene/data.ts";
import type { Label } from "./edits.ts";
import { findNames } from "./find-names.ts";
import type { Passages } from "./lone-mentions.ts";
import { isParticle } from "./particle.ts";
import { foldedName } from "./spelling.ts";
import type { StandingNames } from "./standing-names.ts";
import type { ToldByTexts } from "./told-by-texts.ts";

/** A word that is hidden only because it may be somebody's name. */
export interface SuspectedName {
  readonly name: string;
  readonly label: Label;
  readonly why: WhySuspect;
  readonly mentions: Passages;
}

/** Words that may be names, and where names of those who are known to be private persons stand again, by their folded name: one person has one number. */
export interface Suspected {
  readonly names: readonly SuspectedName[];
  readonly again: ReadonlyMap<string, Passages>;
}

/** Kinds of sources behind which somebody may stand who has no office. */
const PERSONAL: ReadonlySet<string> = new Set(["person", "witness", "unnamed"]);

/** "Abu [Name 1]": a particle goes with what is hidden beside it. */
function isBeside(text: string, gone: readonly Passage[], { start, end }: Passage): boolean {
  return gone.some(
    (one) =>
      (one.start === end + 1 && JOINT.test(text.charAt(end))) ||
      (one.end === start - 1 && JOINT.test(text.charAt(one.end))),
  );
}
const JOINT = /[ \n\u00a0'’‑–-]/u;

/**
 * What may be a name in the texts and titles of a case beside those who are known to be private persons (`taken`). It has a number of its own
 * kind, `[Name 2]`: that it is a person nobody says.
 */
export function suspected(
  input: DossierInput,
  {
    taken,
    persons,
    judged,
    isPublic,
    signerOf,
    standing,
  }: {
    readonly taken: (report: string) => readonly Passage[];
    /** Names of those who are known to be private persons. */
    readonly persons: readonly string[];
    readonly judged: ToldByTexts;
    /** Names of actors, places, outlets, and whoever may be named. */
    readonly isPublic: ReadonlySet<string>;
    /** Parts of the name of whoever signs a report and stays named. */
    readonly signerOf: (report: string) => ReadonlySet<string>;
    /** Is told what looks like a name and stays. */
    readonly standing: StandingNames;
  },
): Suspected {
  const knows = {
    names: new Set([...isPublic].map(publicKey)),
    credited: new Set(publicSources(input).map(publicKey)),
    places: judged.places,
    offices: judged.offices,
    small: judged.small,
  };
  const known = new Set(persons.flatMap((name) => foldedName(name).split(" ")));
  const hidden = new Map<string, Draft>();
  /** Of each report, what is hidden so far. */
  const found = new Map<string, Passage[]>();
  for (const { id, title } of input.weighing.reports) {
    const suspects = judged.suspects(id, knows, taken(id));
    const signer = signerOf(id);
    const isSigner = (name: string): boolean =>
      foldedName(name)
        .split(" ")
        .every((word) => signer.has(word));
    const gone = [...taken(id), ...suspects.hidden];
    const text = input.texts.get(id) ?? "";
    for (const { name, why, start, end } of suspects.hidden)
      if (isParticle(name) && !isBeside(text, gone, { start, end })) continue;
      else if (isSigner(name)) standing.add({ name, why: "signs" }, id, { start, end });
      else push(note(name, why), id, { start, end });
    // What a title has is looked for in it by its words; who is known has a number.
    if (title !== null && title !== undefined)
      for (const { name, why } of suspectsIn(title, knows, []).hidden)
        if (
          !foldedName(name)
            .split(" ")
            .some((word) => known.has(word))
        )
          note(name, why);
    for (const one of suspects.standing)
      if (!isPublic.has(foldedName(one.name))) standing.add(one, id, one);
  }
  calledElsewhere();
  alsoElsewhere();
  const whole = new Set(persons.map(foldedName));
  const [again, anew] = [true, false].map((isKnown) =>
    [...hidden].filter(([key]) => whole.has(key) === isKnown),
  );
  return {
    names: (anew ?? []).map(([, one], at) => ({
      ...one,
      label: { ar: `[اسم ${at + 1}]`, en: `[Name ${at + 1}]` },
    })),
    again: new Map((again ?? []).map(([key, { mentions }]) => [key, mentions])),
  };

  function isOfFileAlone({ mentions }: Draft): boolean {
    const all = [...mentions].flatMap(([report, passages]) =>
      passages.map((passage) => isInFileName(input.texts.get(report) ?? "", passage)),
    );
    return all.length > 0 && all.every(Boolean);
  }

  function isOnlyPlace(part: string): boolean {
    return judged.places.has(fold(part)) && givenName(fold(part)) === null;
  }

  function goneFrom(report: string): readonly Passage[] {
    return [...taken(report), ...(found.get(report) ?? [])];
  }

  function push({ mentions }: Draft, report: string, passage: Passage): void {
    for (const passages of [mentions, found]) {
      const own = passages.get(report);
      if (own === undefined) passages.set(report, [passage]);
      else own.push(passage);
    }
  }

  function note(name: string, why: WhySuspect): Draft {
    const key = foldedName(name);
    const one = hidden.get(key) ?? { name, why, mentions: new Map<string, Passage[]>() };
    hidden.set(key, one);
    return one;
  }

  /** What one report has as a name in Arabic letters is looked at again in the others: without capitals a report alone tells less. */
  function calledElsewhere(): void {
    // `الموقع | طبرق`: what may be somebody here is the town in other reports
    const names = [...persons, ...[...hidden.values()].map(({ name }) => name)].filter(
      (name) => /^\p{Script=Arabic}+$/u.test(name) && !isTownOfPacks(fold(name)),
    );
    const called = new Set(names.map((name) => fold(name)));
    for (const [report, text] of names.length === 0 ? [] : input.texts) {
      const gone = goneFrom(report);
      for (const { name, why, start, end } of calledIn(text, { ...knows, called }, gone))
        push(note(name, why), report, { start, end });
    }
  }

  /**
   * In Latin letters the same capital wherever else a report has it ("Wisteria has the keys", where another line asks for Wisteria), and a part of a
   * longer name; what English writes small as well, in the reports alone that have it as a name.
   */
  function alsoElsewhere(): void {
    const owners = new Map<string, Draft[]>();
    for (const one of hidden.values()) {
      if (isOfFileAlone(one)) continue;
      const parts = one.name.split(" ");
      for (const part of parts.filter((each) => /^\p{Lu}\p{L}{2,}/u.test(each))) {
        const isWord = isEnglishWord(fold(part));
        if (parts.length > 1 && (isWord || hidden.has(foldedName(part)))) continue;
        owners.set(part, [...(owners.get(part) ?? []), one]);
      }
    }
    const names = [...owners.keys()];
    for (const [report, text] of names.length === 0 ? [] : input.texts) {
      const gone = goneFrom(report);
      for (const passage of findNames(text, names)) {
        const part = text.slice(passage.start, passage.end);
        const [one, other] = owners.get(part) ?? [];
        if (one === undefined || gone.some((each) => meet(each, passage))) continue;
        const isHere = one.mentions.has(report);
        // "in Telmara" beside "Basto Telmara": a part of a longer name that is known, or that a report has as a place and no list as a name
        if (part !== one.name && (isStateOrActor(fold(part)) || isOnlyPlace(part))) continue;
        if (!isHere && (isEnglishWord(fold(part)) || judged.places.has(fold(part)))) continue;
        // "Rose Valley": with another capital behind or before it is something else.
        if (
          /^ \p{Lu}/u.test(text.slice(passage.end, passage.end + 2)) ||
          /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, passage.start - 12), passage.start))
        )
          continue;
        push(other === undefined ? one : note(part, "again"), report, passage);
      }
    }
  }
}

/** "Salma_market.jpg": a word that stands in the name of a file alone is hidden there, and is nobody's name elsewhere for that. */
function isInFileName(text: string, { start, end }: Passage): boolean {
  return (
    text[start - 1] === "_" ||
    text[end] === "_" ||
    /^\.(?:jpe?g|png|gif|webp|pdf|mp[34]|docx?|xlsx?|csv)(?!\p{L})/iu.test(text.slice(end, end + 6))
  );
}

function meet(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

interface Draft {
  readonly name: string;
  readonly why: WhySuspect;
  readonly mentions: Map<string, Passage[]>;
}

function publicSources({ readings }: DossierInput): readonly string[] {
  return readings.flatMap(({ figures, statements }) =>
    [...figures, ...statements].flatMap(({ chain }) =>
      chain.flatMap(({ kind, source }) => (PERSONAL.has(kind) ? [] : source)),
    ),
  );
}
