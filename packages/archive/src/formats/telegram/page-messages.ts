import type { ReportOrigin } from "@tarjih/reading";
import { isoDate } from "../../report/iso-date.ts";
import { westernDigits } from "../../report/western-digits.ts";
import type { Member, Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { lineOf, openPage } from "../html/page.ts";
import type { PageElement } from "../html/page.ts";
import { isDeep } from "../html/page-lines.ts";
import { paragraphs } from "../html/page-text.ts";
import { said } from "../json-messages.ts";
import { ownAndQuoted } from "./own-and-quoted.ts";
import type { Stretch } from "./own-and-quoted.ts";

/** What a message's piece of the page says. */
interface MessageFacts {
  readonly text: string;
  /** What it quotes and says no more of. */
  readonly quoted: string;
  /** Null where the message goes on with those of one author. */
  readonly author: string | null;
  readonly published: string | null;
  readonly forwarded: ReportOrigin | null;
  /** Id of the message that it answers. */
  readonly answers: string | null;
}

const MESSAGE = /<div class="message (default|service)[^"]*" id="message(-?\d{1,15})">/gu;

/** The messages of an exported page in its order. */
export function* messagesOfPage(page: string, name: string): Generator<Unpacked> {
  const heads = [...page.matchAll(MESSAGE)];
  const origins = new Map<string, ReportOrigin>();
  const texts = new Map<string, string>();
  let author: string | null = null;
  const channel = channelOf(page);
  const seen = lastTime(page, heads) ?? undefined;
  for (const [index, head] of heads.entries()) {
    const [, kind, id = ""] = head;
    if (kind === "service") {
      yield { kind: "unread", format: "system" };
      continue;
    }
    const piece = page.slice(head.index, heads[index + 1]?.index ?? page.length);
    if (isDeep(piece)) {
      const detail = { name, part: `#${id}`, cause: "broken" };
      yield { kind: "finding", draft: { code: "part-not-read", severity: "warning", detail } };
      continue;
    }
    const facts = factsOf(piece);
    author = facts.author ?? author;
    const { published, forwarded, answers } = facts;
    origins.set(id, { source: author, url: null, published });
    texts.set(id, facts.text);
    if (!hasWords(facts.text)) {
      yield { kind: "unread", format: "no-words" };
      continue;
    }
    const quoted = answers === null ? undefined : origins.get(answers);
    const member: Member = {
      at: `#${id}`,
      bytes: new TextEncoder().encode(piece),
      adapter: "telegrampage",
      meta: said({ outlet: author, author: author === channel ? null : author, published }),
      ...said({ forwarded, quoted }),
      message: { key: id, ...said({ seen }) },
    };
    yield { kind: "member", member };
    if (!hasWords(facts.quoted)) continue;
    // Of what is quoted out of the message that it answers it is known whose it is.
    const isFromIt = texts.get(answers ?? "")?.includes(facts.quoted) === true;
    const nobody = { source: null, url: null, published: null };
    yield {
      kind: "member",
      member: {
        at: `#${id}#quoted`,
        bytes: new TextEncoder().encode(facts.quoted),
        adapter: "txt",
        meta: member.meta,
        forwarded: isFromIt ? (quoted ?? nobody) : nobody,
      },
    };
  }
}

const QUOTE = /<blockquote\b[^>]*>[^]*?<\/blockquote>/giu;

/** The writer's own words and those that he only quotes, each by paragraphs. */
function wordsOf(text: PageElement | null): { readonly own: string; readonly quoted: string } {
  if (text === null) return { own: "", quoted: "" };
  const html = text.innerHTML;
  const stretches: (Stretch & { readonly html: string })[] = [];
  let from = 0;
  for (const quote of html.matchAll(QUOTE)) {
    stretches.push(stretchOf(html.slice(from, quote.index), false), stretchOf(quote[0], true));
    from = quote.index + quote[0].length;
  }
  if (from === 0) return { own: paragraphs(text).join("\n\n"), quoted: "" };
  stretches.push(stretchOf(html.slice(from), false));
  const { own, quoted } = ownAndQuoted(stretches);
  const shown = (some: readonly Stretch[]): string =>
    paragraphs(
      openPage(stretches.flatMap((one) => (some.includes(one) ? one.html : [])).join("")),
    ).join("\n\n");
  return { own: shown(own), quoted: shown(quoted) };
}

function stretchOf(html: string, isQuote: boolean): Stretch & { readonly html: string } {
  return { html, isQuote, text: paragraphs(openPage(html)).join("\n\n") };
}

/** When the last message of a page was written. */
function lastTime(page: string, heads: readonly RegExpExecArray[]): string | null {
  const last = heads.findLast(([, kind]) => kind === "default");
  if (last === undefined) return null;
  const piece = page.slice(last.index, heads[heads.indexOf(last) + 1]?.index);
  return isDeep(piece) ? null : factsOf(piece).published;
}

/** The program's own lines name a channel as one; "Lina" over a chat with her is a person. */
const CHANNEL_LINE =
  /<div class="body details">\s*(?:Channel (?:photo|title|&laquo;|\u00AB|")|(?:تم )?(?:إنشاء|تغيير) (?:صورة |اسم |عنوان )?(?:ال)?قناة)/u;

/** The name of the channel that the page is of; null for a chat, and where nothing says that it is a channel. */
function channelOf(page: string): string | null {
  if (!CHANNEL_LINE.test(page)) return null;
  const [, inner = ""] =
    /<div class="page_header">[\s\S]{0,400}?<div class="text bold">([^<]{1,400})<\/div>/u.exec(
      page,
    ) ?? [];
  return nameOf(openPage(`<p class="from_name">${inner}</p>`).querySelector(".from_name"));
}

/** The words of one message, of its piece of the page. */
export function textOfMessage(piece: string): string {
  return factsOf(piece).text;
}

function factsOf(piece: string): MessageFacts {
  const page = openPage(piece);
  const passed = page.querySelector(".forwarded.body");
  const own = [...page.querySelectorAll(".body")].find((body) => body !== passed);
  const first = (selector: string): PageElement | null =>
    [...page.querySelectorAll(selector)].find((one) => passed?.contains(one) !== true) ?? null;
  const text = page.querySelector(".text");
  const words = wordsOf(text);
  const answered = own?.querySelector(".reply_to a")?.getAttribute("href");
  return {
    text: words.own,
    quoted: words.quoted,
    author: nameOf(first(".from_name")),
    published: timeOf(first(".date")),
    forwarded:
      passed === null
        ? null
        : {
            source: nameOf(passed.querySelector(".from_name")),
            url: null,
            published: timeOf(passed.querySelector(".date")),
          },
    answers: /go_to_message(\d+)$/u.exec(answered ?? "")?.[1] ?? null,
  };
}

/** A name without the time that stands in it of a forwarded message, and without "via @bot". */
function nameOf(element: PageElement | null): string | null {
  const date = lineOf(element?.querySelector(".date") ?? null);
  const name = lineOf(element)
    .replace(date, "")
    .replace(/ via @\w+\s*$/u, "")
    .trim();
  return name === "" ? null : name;
}

/** `12.04.2031 10:20:33 UTC+03:00`; older programs name no zone. */
function timeOf(element: PageElement | null): string | null {
  const title = westernDigits(element?.getAttribute("title") ?? "");
  const written = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?$/u.exec(
    title,
  );
  if (written === null) return null;
  const [, day, month, year, time, zone = ""] = written;
  return isoDate(`${year}-${month}-${day} ${time}${zone}`);
}
