import { fold, PACK_ACTORS } from "@tarjih/reading";
import { BODY_WORDS, contactsIn, personsIn } from "@tarjih/reading/persons";
import type { Report } from "@tarjih/reading";
import { foldedName } from "./spelling.ts";

const KNOWN: ReadonlySet<string> = new Set(
  PACK_ACTORS.flatMap(({ names }) => [...names.ar, ...names.en].map(foldedName)),
);

/**
 * Who sends a message or a mail under his own name: outlet and author are one, and no body. A chat is no publication, so its senders
 * are private where the case does not name them as actors: their names and numbers must not leave with their words. So is who wrote a paper that
 * nobody published, with neither outlet nor address: a widow's testimony, a letter with its writer's name among the properties of the file.
 */
export function privateSender({ outlet, author, url }: Report): string | null {
  if (author === null) return null;
  const isPublished = outlet === null ? url !== null : foldedName(author) !== foldedName(outlet);
  return !isPublished && isPrivateName(author) ? author : null;
}

/**
 * The sender, and whoever he passes on or answers: "On Sunday Karim Halabi wrote:", "Forwarded from Hassan Barakat". In a message of
 * a person that is a person as well, unless a body's word says otherwise; what a channel passes on comes from a channel unless it has
 * a given name or is a number. Accounts ("@name") of a public archive stay.
 */
export function privateSenders(report: Report): readonly string[] {
  const sender = privateSender(report);
  const origins = [report.forwarded?.source, report.quoted?.source].flatMap((name) => name ?? []);
  const isPrivate = (name: string): boolean => {
    if (name.startsWith("@") || !isPrivateName(name)) return false;
    return sender !== null || isContact(name) || personsIn(name).length > 0;
  };
  return [...(sender === null ? [] : [sender]), ...origins.filter(isPrivate)];
}

/** No known actor, and no body by its words. */
function isPrivateName(said: string): boolean {
  const name = foldedName(said);
  if (name === "" || KNOWN.has(name)) return false;
  const words = fold(said)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const isBodyWord = (word: string): boolean =>
    BODY_WORDS.has(word) || BODY_WORDS.has(word.replace(/^ال/u, ""));
  if (!words.some(isBodyWord)) return true;
  // "أحمد الإعلامي", "Ahmad Press": a given name beside the word leaves doubt, and in doubt a person is hidden. In Arabic the
  // word for a body stands first: "وكالة نادية" is one.
  return !isBodyWord(words[0] ?? "") && personsIn(said).length > 0;
}

/** A number, an address or an account instead of a name: a way to reach somebody. */
export function isContact(name: string): boolean {
  const trimmed = name.trim();
  const covered = contactsIn(trimmed).some(
    ({ start, end }) => end - start >= trimmed.replace(/\P{L}*$/u, "").length && start <= 1,
  );
  return covered || /^\+?[\d٠-٩۰-۹\s().-]{7,}$/u.test(trimmed);
}
