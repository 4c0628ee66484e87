/** What stands before a message: `[12/04/2031, 10:20:33] Lina: ` or `١٢/٤/٢٠٣١، ١٠:٢٠ م - لينا: `. */
export interface MessageHead {
  /** The three numbers of the date as written, whichever of them is the day. */
  readonly date: readonly [number, number, number];
  /** ISO time of day. */
  readonly time: string;
  /** Null for a line of the program itself ("Lina joined"). */
  readonly author: string | null;
  /** Where the message's own words begin in the line. */
  readonly length: number;
}

/**
 * Words of the day as CLDR has them for Arabic: until noon `ص`, `صباحًا`, `فجرًا`, `ليلاً` (one to three), `منتصف الليل`; from noon
 * `م`, `مساءً`, `ظهرًا`, `بعد الظهر`. The mark of the tanwin stands before or behind its alef.
 */
const MORNING = "منتصف الليل|صباح\u064b?ا\u064b?|فجر\u064b?ا\u064b?|ليل\u064b?ا\u064b?|ص";
const EVENING = "بعد الظهر|مساء\u064b?|ظهر\u064b?ا\u064b?|عصر\u064b?ا\u064b?|م";
const HEAD = new RegExp(
  String.raw`^\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:[,،] *| +)(?:at +)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))? ?(?:([ap])\.? ?m\.?|(${MORNING})|(${EVENING}))?(?:\] ?| +[-–] +)`,
  "iu",
);
const AUTHOR = /^([^\n]{1,80}?): /u;
/** A head is shorter than this, the longest author's name included. */
const HEAD_LENGTH = 160;

/** Reads the head of a line; null where the line goes on with the message before. */
export function messageHead(line: string): MessageHead | null {
  const { text, rawAt } = plain(line.slice(0, HEAD_LENGTH));
  const head = HEAD.exec(text);
  if (head === null) return null;
  const [whole, a, b, c, hour, minute, second, half, morning, evening] = head;
  const isEvening = evening !== undefined || half?.toLowerCase() === "p";
  const isHalf = isEvening || morning !== undefined || half !== undefined;
  const hours = isHalf ? (Number(hour) % 12) + (isEvening ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return null;
  const clock = `${String(hours).padStart(2, "0")}:${minute}`;
  const rest = text.slice(whole.length);
  const author = AUTHOR.exec(`${rest} `);
  const end = whole.length + (author === null ? 0 : author[0].length);
  return {
    date: [Number(a), Number(b), Number(c)],
    time: second === undefined ? clock : `${clock}:${second}`,
    // `~ Sami`: a name that its owner gave himself, of a number that the phone does not know.
    author: author?.[1]?.replace(/^~ ?/u, "").trim() ?? null,
    length: Math.min(line.length, rawAt(end)),
  };
}

/**
 * A line with Western digits, plain spaces and no direction marks, and where its characters stand in the
 * line: `12\u200F/4\u200F/2031، 10:20 ص` is full of marks that nobody sees.
 */
function plain(line: string): { readonly text: string; readonly rawAt: (at: number) => number } {
  let text = "";
  const places: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const unit = line[at] ?? "";
    if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(unit)) continue;
    text += plainUnit(unit);
    places.push(at);
  }
  return { text, rawAt: (at) => places[at] ?? line.length };
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return code === 0x202f || code === 0x00a0 ? " " : unit;
}
