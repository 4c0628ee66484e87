import type { FindingCode } from "@tarjih/reading";
import { causeOf, coded, fact, isOnePage, megabytes, phrase } from "../finding-facts.ts";
import type { FindingFacts } from "../finding-facts.ts";
import { unreadKind } from "../kinds-of-files.ts";
import type { UnreadKind } from "../kinds-of-files.ts";
import { chats } from "./chats.ts";
import { codes } from "./codes.ts";
import { languagesNotRead } from "./languages-not-read.ts";
import { proofs } from "./proofs.ts";

/** One sentence for each code of a finding: what it means and, where useful, what to do. */
export type FindingsMessages = {
  readonly [code in FindingCode]: (facts: FindingFacts) => string;
};

const UNREADABLE: Readonly<Record<string, string>> = {
  "no-permission": "there is no permission to read it",
  name: "its name is in an old coding and cannot be spelt; give it another name",
  gone: "it disappeared while being read",
  "not-a-file": "it is not a regular file",
  html: "its HTML could not be parsed",
  json: "it is no valid JSON",
  mail: "it is no mail, or its parts are nested without end",
  mhtml: "no page could be found in it",
  wacz: "it holds no web archive",
  feed: "it is no RSS, Atom or JSON feed, or a broken one",
  "xml-entities": "it defines entities of its own, as hostile files do",
  zip: "it is no zip archive, or a broken one",
  xlsx: "it is no workbook (.xlsx) that can be read",
  "xlsx-too-large": "it unpacks to more than a table of claims can hold",
  "binary:png": "it is a PNG image, not text",
  "binary:jpeg": "it is a JPEG image, not text",
  "binary:gif": "it is a GIF image, not text",
  "binary:webp": "it is a WebP image, not text",
  pdf: "it is damaged, or no PDF",
  "pdf-locked": "it is locked with a password",
  picture: "it is no PNG, JPEG or WebP picture that can be opened",
  "picture-too-large": "the picture is too large",
  "picture-without-text": "no text was recognised in the picture",
  "office-damaged": "it is damaged, or no document of that kind",
  "office-locked":
    "it is locked with a password, or an old document; save it as .docx without a password",
  "office-too-large": "what is in it is too large",
  "binary:pdf": "it is a PDF, not text",
  "binary:zip": "it is a zip archive or an office document, not text",
  "binary:gzip": "it is a compressed file, not text",
  "binary:7z": "it is a compressed file, not text",
  "binary:rar": "it is a compressed file, not text",
  "binary:ole": "it is an old office document, not text",
  "binary:rtf": "it is an RTF document; save it as plain text",
  "binary:mp4": "it is a video, not text",
  "binary:elf": "it is a program, not text",
  "binary:sqlite": "it is a database, not text",
  "binary:utf-32": "it is text in UTF-32; save it as UTF-8",
  "binary:control": "it is full of control characters: binary data, not text",
  "binary:nul": "it holds zero bytes: binary data, not text",
};

/** "Page 3", "Pages 1–2, 7". */
function pagesOf(f: FindingFacts): string {
  return `${isOnePage(f) ? "Page" : "Pages"} ${fact(f, "pages")}`;
}

const UNREAD: Readonly<Record<UnreadKind, (f: FindingFacts) => string>> = {
  table: (f) =>
    `“${fact(f, "name")}” is a table and was not read as a report. If it holds figures coded by hand, pass it${fact(f, "name").includes("!/") ? ", taken out of its file," : ""} with --claims${["csv", "xlsx"].includes(fact(f, "format")) ? "" : " as .xlsx or .csv"}.`,
  picture: (f) =>
    `“${fact(f, "name")}” is a picture and was not read. Read it with --ocr to have its letters recognised.`,
  otherPicture: (f) =>
    `“${fact(f, "name")}” is a picture of a kind that is not read. Save it as .png or .jpg and read it with --ocr.`,
  otherDocument: (f) =>
    `“${fact(f, "name")}” is a document of a kind that is not read. Save it as .docx, .odt or .pdf.`,
  archive: (f) =>
    `“${fact(f, "name")}” is an archive of a kind that is not opened. Unpack it, or pack what is in it as .zip.`,
  otherMail: (f) =>
    `“${fact(f, "name")}” holds mail of a kind that is not opened. Save each mail as .eml.`,
  privateMessages: (f) =>
    `“${fact(f, "name")}” holds private messages, which are not read unasked: their writers are no public voice. If one is evidence, put its words in a .txt with a sidecar that says who wrote it and when (“author”, “published”); private names are masked in whatever leaves the case.`,
  otherPosts: (f) =>
    `“${fact(f, "name")}” holds posts that were deleted, or of a community, and was not read. If one is evidence, put its words in a .txt with a sidecar that says who wrote it, when and where (“author”, “published”, “url”).`,
  other: (f) =>
    `“${fact(f, "name")}” was not read: Tarjih does not read this format${phrase(f, ["format"], " (.", ")")}. Save it as .txt or .html.`,
};

const IMPOSSIBLE: Readonly<Record<string, string>> = {
  weekday: "it is not that day of the week",
  day: "its month has no such day",
  year: "no report can mean that year",
  future: "it lies after the report, for something that has happened",
};

const SIDECAR: Readonly<Record<string, string>> = {
  yaml: "this is not valid YAML",
  "not-a-map": "expected lines of the form “key: value”",
  "unknown-key": "unknown key",
  "not-text": "expected plain text",
  "bad-date": "not a date that can be read; write 2031-04-12 or 2031-04-12T10:20:00Z",
  "bad-language": "not a language code; write ar or en",
  "bad-warning": "not a warning; write children, death, graphic, hate, sexual-violence or torture",
  "no-such-report": "no report has this name or hash, or lies in this folder",
  "no-report": "no report of that name stands beside it",
  unreadable: "it cannot be read as text",
};

const ROW: Readonly<Record<string, string>> = {
  csv: "a quotation mark opens and never closes; everything from here on was not read",
  "missing-column":
    "the first line does not name this column; --map says which of its heads is meant",
  "missing-cell": "this cell must not be empty",
  "not-a-count":
    "expected a whole number, 0 or more, in digits; a bound has its own column (about, more-than, at-least, …), two ends go into low and high, and dozens are low 20, high 99, bound vague",
  negative: "a count is 0 or more; write how many there were, and in “mode” new or total",
  fraction:
    "a count is a whole number; write thousands without a point (1200), and low and high where it lies between two",
  "too-large": "more than anyone can have counted; check the digits",
  "not-one-of": "not one of the words this column takes",
  "bad-date":
    "expected a date that exists, such as 2031-04-12, 2031-04, 2031 or 2031-04-12/2031-04-14",
  "day-or-month":
    "the order of day and month is not taken for granted; write year, month and day, such as 2031-04-12",
  "serial-date":
    "if this is a date, the sheet holds it as a bare number of days; give the column a date format there, or write it such as 2031-04-12",
  "low-above-high": "the low end is above the high end",
  "exact-with-range": "an exact figure cannot have two ends; use the bound “range”",
};

const LINK: Readonly<Record<string, string>> = {
  outside: "it leads out of the folder",
  folder: "it leads to another folder",
  broken: "it leads nowhere",
};

const PART: Readonly<Record<string, string>> = {
  path: "its name leads out of the archive",
  link: "it is a link, not a file",
  encrypted: "it is locked with a password",
  "mail-encrypted":
    "it is encrypted; open the mail where the key is and save it there as text, PDF or an open .eml",
  "pdf-file": "it is a file within the PDF; save it out of there and add it",
  "pdf-form":
    "it is a form that only the program of its maker shows whole; print it there to a PDF",
  tnef: "Outlook packed the mail and its files into it; save the mail in Outlook as .html or .txt and its files beside it, or ask for it sent as HTML",
  broken: "its content is damaged",
  "too-large": "it is larger than a report can be",
  "too-deep": "it lies in too many archives within archives",
  "blown-up":
    "it unpacks to more than a hundred times its size, as a zip bomb does; if it is a report, take it out and give it by itself",
  "list-broken": "the archive's list of files breaks off",
  cut: "the file breaks off here or is damaged; what came before was read",
};

const STOPPED: Readonly<Record<string, string>> = {
  time: "it took too long",
  memory: "it needed too much memory",
  output: "too much came out of it",
  all: "all files together hold more text than a case can, and its are among the longest",
  crash: "the program that reads this format failed on it",
};

/** Kinds of parts that are counted, where the end of their name does not say it. */
const PART_KINDS: Readonly<Record<string, string>> = {
  "": "no known kind",
  "document-pictures":
    "pictures in the document; --ocr recognises their letters, and finds none in what is left then",
  "page-pictures": "pages with a picture beside their text; --ocr recognises its letters",
  media: "pictures, videos and other files",
  deleted: "deleted messages",
  poll: "polls: nobody says what one can vote for",
  system: "lines of the program itself",
  "no-words": "messages without words",
  frames:
    "frames with words of their own; save one that belongs to the report as a file of its own",
  "pdf-layers": "pages with letters in layers that are switched off; what is not shown is not read",
  "pdf-notes":
    "notes of readers, and words that they struck out; the words under them are read as they stand",
  "mail-parts": "signatures, invitations and notes of the mail system",
  "web-parts": "pictures, scripts, frames and other files of pages",
  "x-archive": "lists, settings and the program of an archive of X",
  "web-errors": "addresses that led elsewhere or to nothing",
  revisit: "captures of a page that had not changed",
  "more-refused": "further ones refused, as those that are named",
  "not-captured": "pages that are listed and were not captured",
};

const ORDERS: Readonly<Record<string, string>> = {
  "day-month-year": "day, month, year",
  "month-day-year": "month, day, year",
};

export const findings: FindingsMessages = {
  "unreadable-file": (f) =>
    `“${fact(f, "name")}” could not be read: ${causeOf(f, UNREADABLE, "unknown cause")}.`,
  "unsupported-format": (f) => UNREAD[unreadKind(fact(f, "format"), fact(f, "name"))](f),
  "empty-report": (f) =>
    `“${fact(f, "name")}” has no words in it.${/\.(?:x?html?|mhtml?)$/iu.test(fact(f, "name")) ? " If the browser shows some there, scripts or frames bring them: save the page from the browser when it is whole (as MHTML, by SingleFile, or printed to PDF), and a frame as a page of its own." : ""}`,
  "too-large": (f) =>
    `“${fact(f, "name")}” was not read: ${megabytes(f, "bytes")} MB is above the limit of ${megabytes(f, "limit")} MB. Split it into its reports.`,
  "charset-guessed": (f) =>
    `“${fact(f, "name")}” does not say its character set; it was read as ${fact(f, "charset")}. If the text looks wrong, save it as UTF-8.`,
  "said-by-text": (f) =>
    `“${fact(f, "name")}” was published${fact(f, "day") === "" ? "" : ` on ${fact(f, "day")}`}${fact(f, "outlet") === "" ? "" : ` by “${fact(f, "outlet")}”`}, as its ${fact(f, "address") === "" ? `own first lines say (“${fact(f, "words")}”)` : `address says (“${fact(f, "address")}”)`}${fact(f, "year") === "" ? "" : `, in ${fact(f, "year")} like other reports`}. If that is not so, say “published” and “outlet” in a sidecar.`,
  "invalid-bytes": (f) =>
    f["cause"] === "control"
      ? `“${fact(f, "name")}” holds signs that no text has (${fact(f, "count")}, the first behind ${fact(f, "offset")} characters), as a damaged or wrongly copied file does. The text was read as it is; compare it with the original.`
      : `“${fact(f, "name")}” has broken characters (${fact(f, "count")}, the first at byte ${fact(f, "offset")}); each is shown as �. Compare with the original before relying on words near them.`,
  "article-not-found": (f) =>
    `The article in “${fact(f, "name")}” could not be told from the rest of the page, so the text of the whole page was read.`,
  "duplicate-file": (f) =>
    typeof f["count"] === "number"
      ? `${f["count"] === 1 ? "1 message" : `${fact(f, "count")} messages`} of “${fact(f, "name")}” ${f["count"] === 1 ? "stands" : "stand"} in “${fact(f, "of")}” too, word for word, and ${f["count"] === 1 ? "is" : "are"} taken once.`
      : `“${fact(f, "name")}” is byte for byte the same as “${fact(f, "of")}”. Both are kept; they count as one origin.`,
  "same-name": (f) =>
    `“${fact(f, "name")}” and “${fact(f, "other")}” have the same file name in different folders. Both are kept.`,
  "bad-sidecar": (f) =>
    `“${fact(f, "name")}”${phrase(f, ["line"], ", line ")}${phrase(f, ["column"], ", column ")}: ${causeOf(f, SIDECAR, "not understood")}${phrase(f, ["key"], " (", ")")}${phrase(f, ["value"], ": “", "”")}.${phrase(f, ["nearest"], " Did you mean “", "”?")} The rest is used.`,
  "part-says-otherwise": (f) =>
    `What was said of “${fact(f, "name")}” as a whole (${fact(f, "key")}: “${fact(f, "value")}”) does not count for ${fact(f, "count")} of its reports, ${fact(f, "count") === "1" ? "which says otherwise of itself" : "which say otherwise of themselves"} (“${fact(f, "part")}”: “${fact(f, "own")}”). Where that is wrong, say it under “parts” in the sidecar.`,
  "bad-claims-row": (f) =>
    `“${fact(f, "name")}”, ${fact(f, "row") === "0" ? "first line" : `row ${fact(f, "row")}`}${phrase(f, ["column"], ", column “", "”")}${phrase(f, ["head"], " (“", "” in the file)")}${phrase(f, ["cell"], ", cell ")}: ${causeOf(f, ROW, "not understood")}${phrase(f, ["value"], ": “", "”")}. ${phrase(f, ["allowed"], "It takes: ", ". ")}${fact(f, "row") === "0" ? "Nothing in the file could be used" : "The row was left out"}.`,
  "claims-rows-lost": (f) =>
    `“${fact(f, "name")}”: ${fact(f, "count")} of ${fact(f, "rows")} ${fact(f, "rows") === "1" ? "row" : "rows"} ${fact(f, "count") === "1" ? "was" : "were"} left out, each with its mistakes below. What is weighed is the rest.`,
  "claims-table-read": (f) =>
    `“${fact(f, "name")}” is a table of figures that people coded: ${fact(f, "count") === "1" ? "1 of its rows is" : `${fact(f, "count")} of its rows are`} weighed, numbered ${fact(f, "first")}${fact(f, "last") === fact(f, "first") ? "" : ` to ${fact(f, "last")}`}.`,
  "claims-rows-known": (f) =>
    `“${fact(f, "name")}”: ${fact(f, "count") === "1" ? "1 row is weighed already, under another number, and counts" : `${fact(f, "count")} rows are weighed already, under other numbers, and count`} once.`,
  "claims-rows-unstated": (f) =>
    `“${fact(f, "name")}” is a table that Tarjih exported: ${fact(f, "count") === "1" ? "1 of its rows answers" : `${fact(f, "count")} of its rows answer`} no question there (denied, only asked, rejected, recognised in a picture and not compared, or of a measure that is only likely) and ${fact(f, "count") === "1" ? "was" : "were"} left out.`,
  "claims-table-unread": (f) =>
    `“${fact(f, "name")}” is a table and was not read: none of its heads${phrase(f, ["heads"], " (", ")")} says which column is ${fact(f, "column")}. If people coded figures in it, give it${fact(f, "name").includes("!/") ? ", taken out of its file," : ""} with --claims, and say with --map which column is which.`,
  "link-not-followed": (f) =>
    `The link “${fact(f, "name")}” was not followed: ${causeOf(f, LINK, "unknown cause")}. Give the target itself to have it read.`,
  "case-note": (f) =>
    `“${fact(f, "name")}” lies beside case.yaml under a name for notes about a case and was not read. If it is a report, give it another name.`,
  "part-not-read": (f) =>
    `A part of “${fact(f, "name")}” was not read${phrase(f, ["part"], " (“", "”)")}: ${causeOf(f, PART, "unknown cause")}.`,
  "parts-not-read": (f) =>
    `“${fact(f, "name")}” holds ${fact(f, "count")} ${fact(f, "count") === "1" ? "part" : "parts"} without text to read (${coded(f, "format", PART_KINDS, "") || fact(f, "format")}); the file stays as it is.`,
  "pages-not-trusted": (f) =>
    `${pagesOf(f)} of “${fact(f, "name")}” ${isOnePage(f) ? "was" : "were"} not read: the letters in the file are not those seen on the page, or their order is not. Read it again with --ocr, or put the text that is missing beside it as .txt.`,
  "pages-without-text": (f) =>
    `${pagesOf(f)} of “${fact(f, "name")}” ${isOnePage(f) ? "is a picture without text and was" : "are pictures without text and were"} not read. Read it again with --ocr, or put the text beside it as .txt.`,
  "pages-broken": (f) =>
    `${pagesOf(f)} of “${fact(f, "name")}” ${isOnePage(f) ? "is damaged, or holds more than a page can, and was" : "are damaged, or hold more than a page can, and were"} not read.`,
  "read-by-ocr": (f) =>
    `“${fact(f, "name")}”${phrase(f, ["pages"], isOnePage(f) ? " (page " : " (pages ", ")")}${phrase(f, ["part"], " (", ")")} was recognised from its picture, on the whole ${fact(f, "confidence")} % surely. Digits are often wrong then, Arabic ones most: compare every figure with the picture.`,
  "hidden-layer": (f) =>
    `On ${pagesOf(f).toLowerCase()} of “${fact(f, "name")}” text is not what the page shows: it is laid, unseen, over or under a picture, as programs that recognise letters do, or somebody laid a bar over it. The digits of such programs are often wrong, and what is covered was to be read by nobody: its figures answer nothing until somebody has compared and accepted them. Read it again with --ocr to have the page itself recognised.`,
  "letters-unknown": (f) =>
    `On ${pagesOf(f).toLowerCase()} of “${fact(f, "name")}” the file does not say what some letters are; they stand as \uFFFD. Compare what was read with the original.`,
  "ranges-turned": (f) =>
    `On page ${fact(f, "page")} of “${fact(f, "name")}” a range ran downwards as it stands on the page and was turned (${fact(f, "words")}). Compare it with the original.`,
  "too-many-pages": (f) =>
    `“${fact(f, "name")}” has ${fact(f, "pages")} pages; the first ${fact(f, "limit")} were read. Split it to read the rest.`,
  "reading-stopped": (f) =>
    `Reading “${fact(f, "name")}” was stopped: ${causeOf(f, STOPPED, "the system refused it")}.${phrase(f, ["left"], " Not read: ", " of its reports; split it to have them read.")}${phrase(f, ["least"], " Not read: at least ", " of its reports; split it to have them read.")} What was read before and all other files are used.`,
  "container-not-kept": (f) =>
    `“${fact(f, "name")}” (${megabytes(f, "bytes")} MB) is too large to be kept in the case file; its hash and every report taken from it are. Keep the file itself.`,
  "deceptive-name": (f) =>
    `The file name “${fact(f, "name")}”${phrase(f, ["part"], " (“", "”)")} holds invisible characters that can make it look like another name.`,
  "date-order-guessed": (f) =>
    `Nothing in “${fact(f, "name")}” tells days from months in its dates; they were read as ${coded(f, "order", ORDERS, "") || "day, month, year"}. Check one that you know.`,
  "date-order-found": (f) =>
    `The dates of “${fact(f, "name")}” were read as ${coded(f, "order", ORDERS, "")}, as “${fact(f, "value")}” can be nothing else.`,
  ...chats,
  ...proofs,

  "undated-report": () =>
    "The report has no date of publication, so “yesterday” and the like cannot be placed. Add “published” in a sidecar if you know it.",
  "language-not-read": (f) =>
    fact(f, "length") === ""
      ? `The report is in a language that Tarjih does not read${coded(f, "language", languagesNotRead, " (", ")")}; it is kept, and no claims were taken from it.`
      : `A part of the report (${fact(f, "length")} characters) is in a language that Tarjih does not read${coded(f, "language", languagesNotRead, " (", ")")}; no claims were taken from it.`,
  "bidi-controls": (f) =>
    `The text holds invisible characters that change the direction of writing${phrase(f, ["count"], " (", ")")}; what is seen may be in another order than what is written.`,
  "loaded-wording": (f) =>
    `Loaded wording${phrase(f, ["word", "quote"], ": “", "”")}. The words are the report's own, and say more about the writer than about the event.`,
  "internal-contradiction": (f) =>
    // Not "contradicts itself": a report may print what two of its sources say.
    `The report holds two numbers that cannot both be true of the same thing at the same time${phrase(f, ["a", "quote"], ": ")}${phrase(f, ["b", "other"], " against ")}${phrase(f, ["more"], ", and ", " more pairs of this kind")}.`,
  "impossible-date": (f) =>
    `A date that cannot be${phrase(f, ["quote", "value"], ": “", "”")}${coded(f, "why", IMPOSSIBLE, ": ")}. It is kept as stated; check it against the text.`,
  "number-unclear": (f) =>
    `A number that can be read in more than one way${phrase(f, ["quote", "value"], ": “", "”")}. Check it against the text.`,
  "number-impossible": (f) =>
    `A number larger than anything that is counted${phrase(f, ["quote", "value"], ": “", "”")}. It is kept as written and answers no question.`,
  "sum-mismatch": (f) =>
    `The parts do not add up to the total${phrase(f, ["sum", "parts"], ": the parts make ")}${phrase(f, ["total", "whole"], ", the total says ")}.`,
  "headline-differs": (f) =>
    `The headline gives another number than the text${phrase(f, ["headline"], ": ")}${phrase(f, ["body"], " against ")}. Both are kept.`,
  "doubled-magnitude": (f) =>
    `A number that says its magnitude twice${phrase(f, ["quote"], ": “", "”")}. It is kept as written${phrase(f, ["perhaps"], "; perhaps ", " was meant")}.`,
  "two-units": (f) =>
    `The same number${phrase(f, ["value"], " (", ")")} is given in two units${coded(f, "a", codes.units, ": ")}${coded(f, "b", codes.units, ", then ")}. Check which one was meant.`,
  "party-changes": (f) =>
    `The same number${phrase(f, ["value"], " (", ")")} is said of one party and then of another${phrase(f, ["a"], ": ")}${phrase(f, ["b"], ", then ")}. Check whose it is.`,
  "broken-spelling": (f) =>
    `A word is written so that filters miss it${phrase(f, ["quote"], ": “", "”")}. It was read${phrase(f, ["word"], " as “", "”")}.`,
  "text-cut": (f) =>
    `The text seems to be cut off: it ends in the middle of a sentence${phrase(f, ["quote"], " (“", "”)")}. Look for the whole report.`,
  "too-many-claims": (f) =>
    `The text has more than ${fact(f, "count")} numbers, dates and places; the rest of it${phrase(f, ["length"], " (", " characters)")} was not read${phrase(f, ["shared"], ", as other reports of the case are as long and all of them share ")}. If it is a table or a log, give the rows that matter as a report of their own.`,
  "unclosed-quote": () =>
    "A quotation opens and never closes, so it is not certain where the quoted words end.",

  "unknown-rule-parameter": (f) =>
    `The rule${phrase(f, ["rule"], " “", "”")} has no parameter${phrase(f, ["parameter", "name"], " “", "”")}; it was ignored.`,
  "revised-down": (f) =>
    `A running total went down${phrase(f, ["source"], " at ")}${phrase(f, ["from"], ": from ")}${phrase(f, ["to"], " to ")}. It may be a correction, or a narrower count.`,
  copies: (f) =>
    f["direction"] === "unknown"
      ? `“${fact(f, "of")}” and “${phrase(f, ["report", "name"], "")}” have the same words, and it is not known who has them from whom; a number that both give counts as one origin.`
      : `“${phrase(f, ["report", "name"], "")}” repeats the words of “${fact(f, "of")}”; a number that both give counts as one origin.`,
  "page-changed": (f) =>
    f["order"] === "unknown"
      ? `The message “${fact(f, "message")}” has${phrase(f, ["from"], " ")}${phrase(f, ["to"], " in one export of its chat and ")} in another, and nothing says which it had last. Both are kept.`
      : f["message"] !== undefined
        ? `The message “${fact(f, "message")}” changed a number between two exports of its chat${phrase(f, ["from"], ": from ")}${phrase(f, ["to"], " to ")}. Both are kept.`
        : `The page${phrase(f, ["address"], " ")} changed a number between two captures${phrase(f, ["from"], ": from ")}${phrase(f, ["to"], " to ")}. Both captures are kept.`,
  "as-of-after-publication": (f) =>
    `A number${phrase(f, ["value"], " (", ")")} is given as of a day after its report was published${phrase(f, ["asOf"], ": ")}${phrase(f, ["published"], ", published ")}. Both are kept as stated; check which day is meant.`,
  "circular-credit": (f) =>
    `Credits for a number${phrase(f, ["value"], " (", ")")} lead round in a circle${phrase(f, ["row"], ", row ")}${phrase(f, ["sources"], ": ")}. They count as one origin; look for whoever had it first.`,
  "comparison-limited": (f) =>
    `Some passages stand in more than${phrase(f, ["limit"], " ")} texts${phrase(f, ["passages"], " (", ")")}. Each of these texts was compared with one of the others, not with all.`,

  "too-many-answers": (f) =>
    `The report has very many numbers that answer one question. ${fact(f, "weighed")} of its numbers were weighed, different ones before the same again; ${fact(f, "count")} stand with the figures that answer no question. If it is a table or a log, give the rows that matter as a report of their own.`,
  "pairs-limited": (f) =>
    `The case has too many pairs of numbers to write all of them down: of ${fact(f, "questions")} large questions those of the first ${fact(f, "limit")} figures are told. Answers, versions and estimates rest on all. Weigh fewer reports together to see every pair.`,
  "decision-double": (f) =>
    `A figure added by hand${phrase(f, ["who"], " by ")}${phrase(f, ["decision"], " (", ")")} is now read by the rules too${phrase(f, ["figure"], ": ")}. It counts once; what the person said of it stands.`,
  "decision-moved": (f) =>
    `A decision${phrase(f, ["who"], " by ")}${phrase(f, ["decision"], " (", ")")} was made when the report was read otherwise${phrase(f, ["slot"], ": ")}${phrase(f, ["from"], " was ")}${phrase(f, ["to"], ", is now ")}. The decision is kept; look at it again.`,
  "decision-lost": (f) =>
    `A decision${phrase(f, ["who"], " by ")}${phrase(f, ["decision"], " (", ")")} is about something that is no longer there${phrase(f, ["figure", "question"], ": ")}. The decision is kept, and changes nothing now.`,
  "decisions-differ": (f) =>
    `People decided differently on the same thing${phrase(f, ["thing"], " (", ")")}${phrase(f, ["who"], ": ")}${phrase(f, ["decisions"], " (", ")")}. Until one further decision settles it, what was read stands.`,
};
