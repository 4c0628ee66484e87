/** What a phone writes in place of a file. iPhones name the kind (`تم استبعاد الصورة`), others do not. */
const MEDIA = new RegExp(
  // Since 2024 Arabic iPhones open it with another bracket: `‹المرفق: 00000012-PHOTO….jpg>`.
  `^[<‹]?(?:${[
    "media omitted",
    "(?:image|video|audio|sticker|gif|document|contact card) omitted",
    "تم (?:استبعاد|حذف|إدراج) (?:ال)?(?:وسائط|صورة|فيديو|ملصق|صوت|مقطع الصوتي|مقطع الفيديو|مستند|ملف|بطاقة جهة الاتصال|GIF)",
    "(?:attached|(?:ال)?مرفق): [^>›\\n]+",
    "(?:الصورة|الفيديو|الملصق|المقطع الصوتي|المستند) غير (?:مدرجة?|مدرج)",
    "[^\\n]+ \\((?:file attached|الملف مرفق|ملف مرفق)\\)",
  ].join("|")})[>›]?$`,
  "iu",
);
/** Phones in other languages: a message of nothing but `<Medien ausgeschlossen>`, without a number. */
const ELSEWHERE = /^<[^<>:\n\p{Nd}]{4,40}>$/u;
const DELETED =
  /^(?:this message was deleted|you deleted this message|تم حذف هذه الرسالة|حذفت هذه الرسالة|لقد حذفت هذه الرسالة)\.?$/iu;

/** What phones put around the words under a picture, and behind those that were changed. */
/** Behind a mark that nobody writes, words in any language (`<Bu mesaj düzenlendi>`); the mark is lost where an export was pasted. */
const EDITED =
  /\s{0,4}(?:[\u200E\u200F][<‹][^<>‹›:\n\p{Nd}]{8,60}|[<‹](?:this message was edited|تم تعديل هذه الرسالة))[>›]\s{0,4}$/iu;
const AROUND: readonly RegExp[] = [
  EDITED,
  /\s{0,4}[\u200E\u200F]?[<‹](?:attached|(?:ال)?م\u064F?رفق): [^>›\n]+[>›]\s{0,4}$/iu,
  /^\u200E?[^\n]+ \((?:file attached|الملف مرفق|ملف مرفق)\)\r?\n/iu,
];

/** The words of a message were changed after it was sent; when, its export does not say. */
export function isEdited(body: string): boolean {
  return EDITED.test(body);
}

/** A person's own words in a message: the name of a picture is full of digits. */
export function ownWords(body: string): string {
  return AROUND.reduce((words, around) => words.replace(around, ""), body);
}

/**
 * `POLL:`, the question, and a line for each answer with its votes: nobody says that 25 escaped where three vote for "25".
 * The words differ between languages, the form does not: each answer has the same word before it and votes behind it.
 */
export function isPoll(said: string): boolean {
  const lines = said.split(/\r?\n/u);
  const answers = lines.slice(2).map((line) => POLL_ANSWER.exec(line)?.[1]);
  const [first] = answers;
  return (
    /^[^\s:][^\n:]{0,30}:$/u.test(lines[0]?.trim() ?? "") &&
    first !== undefined &&
    answers.length > 1 &&
    answers.every((word) => word === first)
  );
}

const POLL_ANSWER =
  /^([^\s:][^:]{0,20}): .+ \([^()]*(?:\bvotes?\b|صوت|صوتان|أصوات|تصويت|مصوت)[^()]*\)\s*$/iu;

/** iPhones write lines of the program as messages of the group, each behind this mark. */
const PROGRAM_MARK = "\u200E";
const PROGRAM = new RegExp(
  `(?:${[
    "end-to-end encrypted",
    " (?:created (?:this )?group|added |left$|removed |joined using|changed (?:the|this|their)|pinned a message|turned (?:on|off) )",
    "مشفر|تشفير",
    "(?:أنشأ|أنشأت|أضاف|أضافت|غادر|غادرت|أزال|أزالت|غيّر|غير|غيّرت|غيرت|انضم|انضمت|ثبّت|ثبت) ",
  ].join("|")})`,
  "iu",
);

/**
 * Why a message is the program's and not a person's, null where it is a person's; `before` is what stands in the export
 * before its first letter.
 */
export function programLine(
  before: string,
  said: string,
): "media" | "deleted" | "system" | "poll" | null {
  if (MEDIA.test(said) || ELSEWHERE.test(said)) return "media";
  if (DELETED.test(said)) return "deleted";
  if (isPoll(said)) return "poll";
  const isMarked = before.endsWith(PROGRAM_MARK) && !said.includes("\n") && !COUNTED.test(said);
  return isMarked && PROGRAM.test(said) ? "system" : null;
}

/** A copied headline can begin with the mark too: with a number in it, it is kept. */
const COUNTED = /\p{Nd}/u;
