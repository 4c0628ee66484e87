import { contactsIn, fold, PACK_ACTORS, personsIn } from "@tarjih/reading";
import type { Report } from "@tarjih/reading";
import { foldedName } from "./spelling.ts";

/** Words by which a sender is a body and no person, folded. */
const BODY: ReadonlySet<string> = new Set(
  (
    "news press agency media channel network radio tv paper post times daily office bureau desk ministry government council committee " +
    "commission union syndicate association party front army forces brigade police hospital clinic centre center monitor observatory " +
    "relief aid rescue crescent cross university school municipality mission fund group team service page blog " +
    "أخبار الأخبار وكالة قناة شبكة إذاعة تلفزيون صحيفة جريدة موقع صفحة مكتب مركز وزارة حكومة مجلس لجنة هيئة نقابة اتحاد حزب جبهة جيش قوات " +
    "لواء كتيبة شرطة مستشفى مشفى مرصد منظمة جمعية بلدية مديرية محافظة فريق الدفاع الهلال الصليب جامعة حركة تجمع رابطة مؤسسة الإعلامي"
  )
    .split(" ")
    .map((word) => fold(word)),
);

const KNOWN: ReadonlySet<string> = new Set(
  PACK_ACTORS.flatMap(({ names }) => [...names.ar, ...names.en].map(foldedName)),
);

/**
 * Who sends a message or a mail under his own name: outlet and author are one, and no body. A chat is no publication, so its senders
 * are private where the case does not name them as actors: their names and numbers must not leave with their words.
 */
export function privateSender({ outlet, author }: Report): string | null {
  if (outlet === null || author === null) return null;
  const name = foldedName(author);
  if (name === "" || name !== foldedName(outlet) || KNOWN.has(name)) return null;
  const words = fold(author)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const isBodyWord = (word: string): boolean =>
    BODY.has(word) || BODY.has(word.replace(/^ال/u, ""));
  if (!words.some(isBodyWord)) return author;
  // "أحمد الإعلامي", "Ahmad Press": a given name beside the word leaves doubt, and in doubt a person is hidden. In Arabic the
  // word for a body stands first: "وكالة نادية" is one.
  const isBody = isBodyWord(words[0] ?? "") || personsIn(author).length === 0;
  return isBody ? null : author;
}

/** A number, an address or an account instead of a name: a way to reach somebody. */
export function isContact(name: string): boolean {
  const trimmed = name.trim();
  const covered = contactsIn(trimmed).some(
    ({ start, end }) => end - start >= trimmed.replace(/\P{L}*$/u, "").length && start <= 1,
  );
  return covered || /^\+?[\d٠-٩۰-۹\s().-]{7,}$/u.test(trimmed);
}
