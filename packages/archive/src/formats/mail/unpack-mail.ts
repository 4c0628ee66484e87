import { isDeceptiveName } from "../../report/deceptive-name.ts";
import type { FindingDraft } from "../../report/finding-draft.ts";
import type { ReportMeta } from "../../report/report-meta.ts";
import type { Source } from "../../unfold/source.ts";
import type { AdapterResult } from "../archive-adapter.ts";
import type { ContainerLimits, Unpacked } from "../container-adapter.ts";
import { hasWords } from "../has-words.ts";
import { partNamer } from "./part-name.ts";
import { readMail } from "./read-mail.ts";
import type { Mail } from "./read-mail.ts";

/** The mail, what it passes on where it has words of its own too, and its files. */
export async function* unpackMail(
  source: Source,
  limits: ContainerLimits,
): AsyncGenerator<Unpacked> {
  const { name } = source;
  const bytes = await source.bytes();
  const mail = await readMail(bytes);
  if (mail === null) {
    yield { kind: "finding", draft: notRead(name) };
    return;
  }
  const { own, forwarded, quoted, answered, sent } = mail;
  const meta: ReportMeta = {
    ...(mail.sender !== null && { outlet: mail.sender, author: mail.sender }),
    ...(sent !== null && { published: sent }),
  };
  const title = own === "" ? (forwarded?.title ?? mail.subject) : mail.subject;
  const passesOn = own === "" && forwarded !== null;
  if (hasWords(textOf(mail))) {
    yield {
      kind: "member",
      member: {
        at: "",
        bytes,
        adapter: "eml",
        meta: { ...meta, ...(title !== null && { title }) },
        ...(passesOn && { forwarded: forwarded.origin }),
        ...(quoted !== null && { quoted }),
      },
    };
  } else yield { kind: "unread", format: "no-words" };
  const others = [
    ["#forwarded", own === "" ? null : forwarded],
    ["#quoted", answered],
  ] as const;
  for (const [at, words] of others) {
    if (words === null || !hasWords(words.text)) continue;
    yield {
      kind: "member",
      member: {
        at,
        bytes: new TextEncoder().encode(words.text),
        adapter: "txt",
        meta: { ...meta, ...(words.title !== null && { title: words.title }) },
        forwarded: words.origin,
      },
    };
  }
  yield* filesOf(mail, name, limits);
}

function* filesOf(
  { attachments }: Mail,
  name: string,
  limits: ContainerLimits,
): Generator<Unpacked> {
  const nameOf = partNamer();
  for (const file of attachments) {
    const part = nameOf(file.name, file.mime);
    const detail = { name, part };
    if (file.isInline && file.mime.startsWith("image/")) {
      yield { kind: "unread", format: "media" };
      continue;
    }
    if (isDeceptiveName(part)) {
      yield { kind: "finding", draft: { code: "deceptive-name", severity: "warning", detail } };
    }
    if (file.bytes.length > limits.partBytes) {
      const why = { ...detail, cause: "too-large" };
      yield { kind: "finding", draft: { code: "part-not-read", severity: "warning", detail: why } };
      continue;
    }
    yield {
      kind: "member",
      member: { at: `!/${part}`, bytes: file.bytes, adapter: null, meta: {} },
    };
  }
}

/** The words of a mail without its files. */
export async function readMailText(bytes: Uint8Array, name: string): Promise<AdapterResult> {
  const mail = await readMail(bytes);
  if (mail === null) return { ok: false, findings: [notRead(name)] };
  const { guessed: charset } = mail;
  const findings: FindingDraft[] =
    charset === null
      ? []
      : [{ code: "charset-guessed", severity: "info", detail: { name, charset } }];
  return {
    ok: true,
    text: textOf(mail),
    meta: {},
    mime: "message/rfc822",
    charset: charset ?? "utf-8",
    findings,
  };
}

/** The subject is the headline of a mail, where it does not open with it. */
function textOf({ own, forwarded, subject }: Mail): string {
  const passesOn = own === "" && forwarded !== null;
  const title = (passesOn ? forwarded.title : null) ?? subject ?? "";
  const text = passesOn ? forwarded.text : own;
  if (title === "" || text.startsWith(title)) return text;
  return text === "" ? title : `${title}\n\n${text}`;
}

function notRead(name: string): FindingDraft {
  return { code: "unreadable-file", severity: "error", detail: { name, cause: "mail" } };
}
