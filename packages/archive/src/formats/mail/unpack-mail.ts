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
  if (PGP.test(own)) {
    const detail = { name, cause: "mail-encrypted" };
    yield { kind: "finding", draft: { code: "part-not-read", severity: "warning", detail } };
  }
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
    const unread = unreadPart(file);
    if (unread === "mail-parts") {
      yield { kind: "unread", format: unread };
      continue;
    }
    if (unread !== null) {
      const why = { ...detail, cause: unread };
      yield { kind: "finding", draft: { code: "part-not-read", severity: "warning", detail: why } };
      continue;
    }
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

/** What a mail program adds of itself: it is nobody's report. */
const OF_THE_SYSTEM =
  /^(?:text\/(?:calendar|vcard|x-vcard|rfc822-headers)|message\/(?:delivery-status|disposition-notification|feedback-report)|application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-encrypted|pgp-keys|ics))$/iu;
const PGP = /^\s*-----BEGIN PGP MESSAGE-----/u;

/** Why a part of a mail is not looked at as a file: the words may well be in it, and only its owner can open it. */
function unreadPart({ name, mime, bytes }: Mail["attachments"][number]): string | null {
  if (OF_THE_SYSTEM.test(mime)) return "mail-parts";
  const isCipher =
    /^application\/(?:x-)?pkcs7-mime$/iu.test(mime) || /\.(?:p7m|gpg|pgp)$/iu.test(name ?? "");
  if (isCipher || PGP.test(new TextDecoder().decode(bytes.subarray(0, 64))))
    return "mail-encrypted";
  return mime === "application/ms-tnef" || /^winmail\.dat$/iu.test(name ?? "") ? "tnef" : null;
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
