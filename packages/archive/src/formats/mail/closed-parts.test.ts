import { expect, test } from "vitest";
import { unpackAll } from "../unpack-all.fixture.ts";

const HEAD =
  "From: Lina <l@olm.example>\r\nDate: Sat, 3 May 2031 10:00:00 +0300\r\nSubject: Olm\r\nMIME-Version: 1.0\r\n";

function mixed(...parts: readonly (readonly [type: string, body: string])[]): string {
  const pieces = parts.map(([type, body]) => `--b\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`);
  return `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${pieces.join("")}--b--\r\n`;
}

const PLAIN = ["text/plain", "Nine fled."] as const;

test("what is encrypted, or packed by Outlook, is told with what to do, and the rest is read", async () => {
  const mail = mixed(
    PLAIN,
    ["application/pkcs7-mime; name=smime.p7m", "MIIB"],
    ["application/octet-stream; name=encrypted.asc", "-----BEGIN PGP MESSAGE-----\r\nabc"],
    ["application/ms-tnef; name=winmail.dat", "x"],
  );
  const { reports, findings } = await unpackAll("a.eml", mail);
  expect(reports.map(({ path }) => path)).toEqual(["a.eml"]);
  expect(
    findings.map(({ code, severity, detail }) => [code, severity, detail["part"], detail["cause"]]),
  ).toEqual([
    ["part-not-read", "warning", "smime.p7m", "mail-encrypted"],
    ["part-not-read", "warning", "encrypted.asc", "mail-encrypted"],
    ["part-not-read", "warning", "winmail.dat", "tnef"],
  ]);
});

test("a mail whose own words are encrypted says so", async () => {
  const { findings } = await unpackAll(
    "a.eml",
    `${HEAD}\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM\r\n`,
  );
  expect(findings).toMatchObject([{ code: "part-not-read", detail: { cause: "mail-encrypted" } }]);
});

test("signatures, invitations and notes of the mail system are counted and are nobody's report", async () => {
  const mail = mixed(
    PLAIN,
    ["text/calendar; method=REQUEST", "BEGIN:VCALENDAR\r\nSUMMARY:31 killed\r\nEND:VCALENDAR"],
    ["message/delivery-status", "Reporting-MTA: dns; x"],
    ["application/pkcs7-signature; name=smime.p7s", "MIIB"],
  );
  const { reports, findings } = await unpackAll("a.eml", mail);
  expect(reports.map(({ path }) => path)).toEqual(["a.eml"]);
  expect(findings).toMatchObject([
    { code: "parts-not-read", detail: { format: "mail-parts", count: 3 } },
  ]);
});
