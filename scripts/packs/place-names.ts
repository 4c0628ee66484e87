import { fold } from "../../packages/reading/src/text/fold.ts";

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g;

/** An Arabic name without marks and head word; null where it is none (`Tārūt`) or says more than a name. */
export function arabicName(written: string): string | null {
  const name = written
    .replace(INVISIBLE, "")
    .replace(/[\u064b-\u0652\u0640]/g, "")
    .replace(/ ?\(مدينة\)/, "")
    .replace(/\s+/g, " ")
    .trim();
  const bare = name.replace(/^(?:ناحية|قرية|مدينة) (?=\S)/, "");
  return /^[\u0621-\u064a](?:[\u0621-\u064a ]*[\u0621-\u064a])?$/.test(bare) ? bare : null;
}

/** `Al Ḩasakah` in plain letters, and its common spellings: `Al Hasakah`, `al-Hasakah`. */
export function englishNames(written: string): readonly string[] {
  const plain = written
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[‘’ʻʼʽ`]/g, "")
    .replace(/^(?:Nahiyat|Qaryat) (?:(?:al|ad|an|ar|as|ash|at|az) )?/, "")
    .replace(/\s+/g, " ")
    .trim();
  const article = /^(Al|Ad|An|Ar|As|Ash|At|Az) (.+)$/.exec(plain);
  if (article === null) return [plain];
  return [plain, `${(article[1] ?? "").toLowerCase()}-${article[2] ?? ""}`];
}

/** An id from an English name. */
export function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const PROVINCE = /^(?:محافظة|ولاية|شعبية|منطقة|مديرية|لواء|إمارة) /;

/** A province's name without the word for province, folded: `محافظة إدلب` and `ادلب` are one. */
export function provinceKey(name: string): string {
  return fold(name.replace(INVISIBLE, "").replace(PROVINCE, "").trim());
}
