import type { GoldFigure, GoldSpan, Passage } from "./reading-gold.ts";

/** The day on which items are published that do not say another (a Sunday). */
const PUBLISHED = "2031-05-04";

/** A line of a bank that asks who speaks and nothing of what he states: statements found in it are not scored. */
const NO_STATEMENTS = "# no statements";

/** Where an option of a figure's line goes. */
const OPTIONS = ["unit", "source", "mode", "event", "stance", "what"] as const;

/**
 * The items of a bank of sentences (`fixtures/reading/README.md` has its lines), as passages with the slots that a
 * bank annotates. `name` is that of its file, `en-1`. Throws with the line's number where a line is not understood.
 */
export function passagesOfSentences(name: string, content: string): readonly Passage[] {
  const lang = /^(?:reports-)?ar-/u.test(name) ? "ar" : "en";
  const items: {
    text: string;
    published: string;
    lines: { readonly line: string; readonly at: number }[];
  }[] = [];
  let published = PUBLISHED;
  const stated = !content.split("\n").includes(NO_STATEMENTS);
  for (const [index, line] of content.split("\n").entries()) {
    if (line.startsWith("> ")) {
      items.push({ text: line.slice(2).replaceAll(" // ", "\n"), published, lines: [] });
      published = PUBLISHED;
    } else if (line.startsWith("^ ")) published = line.slice(2).trim();
    else if (/^[=@!%-] /u.test(line)) items.at(-1)?.lines.push({ line, at: index + 1 });
    else if (line.trim() !== "" && !line.startsWith("#"))
      throw new Error(`${name}:${index + 1}: ${line}`);
  }
  return items.map(({ text, published: day, lines }, index) => {
    const fieldsOf = (mark: string): readonly (readonly string[])[] =>
      lines
        .filter(({ line }) => line.startsWith(mark) && !line.endsWith(" none"))
        .map(({ line, at }) => {
          const fields = line
            .slice(2)
            .split("|")
            .map((one) => one.trim());
          const quote = mark === "!" ? fields[1] : fields[0] === "-" ? fields[1] : fields[0];
          if (quote === undefined || !text.includes(spanOf(quote).quote))
            throw new Error(`${name}:${at}: the text has no «${quote ?? ""}»`);
          return fields;
        });
    const nonFigures = fieldsOf("-").flat();
    for (const quote of nonFigures)
      if (!text.includes(spanOf(quote).quote))
        throw new Error(`${name}: the text has no «${quote}»`);
    const has = (mark: string): boolean => lines.some(({ line }) => line.startsWith(mark));
    return {
      id: `${name}-${index + 1}`,
      lang,
      outlet: "Desk",
      published: day,
      text,
      ...(has("=") && { figures: fieldsOf("=").map((fields) => figureOf(fields, text)) }),
      ...(has("-") && { nonFigures: nonFigures.map(spanOf) }),
      ...(has("%") && {
        dates: fieldsOf("%").map(([quote = "", value = ""]) => ({ ...spanOf(quote), value })),
      }),
      ...((has("@") || has("!")) && {
        // Who is not named is looked for at the cue: "was reported".
        attributions: fieldsOf("@").map(([words = "", cue = "", , source = ""]) => ({
          ...wholeWords(spanOf(words === "-" ? cue : words), text),
          source,
        })),
        ...(stated && {
          statements: fieldsOf("!").map(([kind = "", words = ""]) => ({
            ...wholeWords(spanOf(words), text),
            kind,
          })),
        }),
      }),
    };
  });
}

/** `12#1` is the second "12" of the text. */
function spanOf(words: string): GoldSpan {
  const [, quote = words, nth = "0"] = /^(.*)#(\d+)$/u.exec(words) ?? [];
  return { quote, nth: Number(nth) };
}

/** `he` is the first word "he", not the letters of "the"; a span that says which one it means is kept. */
function wholeWords(span: GoldSpan, text: string): GoldSpan {
  const { quote } = span;
  if ((span.nth ?? 0) > 0) return span;
  let nth = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.charAt(at + quote.length);
    if (!/\p{L}/u.test(around)) return { quote, nth };
    nth++;
  }
  return span;
}

/** The quote of an indefinite singular is its noun (`guard` of "a guard"); writers of banks often took the article too. */
function withoutArticle({ quote, nth }: GoldSpan, text: string): GoldSpan {
  const noun = ARTICLE.exec(quote)?.[1];
  if (noun === undefined || nth > 0) return { quote, nth };
  const before = text.slice(0, text.indexOf(quote) + quote.length - noun.length);
  return { quote: noun, nth: before.split(noun).length - 1 };
}
/** An article that is no part of a number ("a hundred", "a dozen"). */
const ARTICLE =
  /^(?:an?|the) (?!hundred|thousand|million|dozen|score|couple|few|handful|quarter|third|half)(.+)$/iu;

const EQUAL_GROUPS: ReadonlyMap<string, readonly string[]> = new Map([
  ["persons", ["unknown"]],
  ["items", ["unknown"]],
  ["prisoners", ["inmates"]],
  ["inmates", ["prisoners"]],
]);

function figureOf(fields: readonly string[], text: string): GoldFigure {
  const [quote = "", measures = "", groups = "", value = "", ...options] = fields;
  const [measure = "", ...measureAlso] = measures.split("/").map((one) => one.trim());
  const [group = "unknown", ...others] = groups.split("/").map((one) => one.trim());
  // "20 people" says nobody in particular: the passages write `unknown` there, the banks `persons`.
  // The codebook has no group of prisoners apart from inmates: either word is right, as in the passages.
  const also = EQUAL_GROUPS.get(group) ?? [];
  const groupAlso = [...others, ...also.filter((one) => !others.includes(one))];
  const [low = "", high = low] = value.split("..");
  const said = (name: (typeof OPTIONS)[number]): string | undefined =>
    options.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  const [mode, event, stance] = [said("mode"), said("event"), said("stance")];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the gold is the repository's own: its words are those of the codebook
  return {
    ...withoutArticle(spanOf(quote), text),
    measure,
    ...(measureAlso.length > 0 && { measureAlso }),
    group,
    groupAlso,
    low: low === "" ? null : Number(low),
    high: high === "" ? null : Number(high),
    event: event ?? "main",
    ...(mode !== undefined && { mode }),
    ...(stance !== undefined && { stance }),
  } as GoldFigure;
}
