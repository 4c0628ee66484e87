/** A country whose towns and provinces are listed. */
export interface Country {
  /** ISO 3166-1 code. */
  readonly code: string;
  /** Pack that it belongs to, and its id there. */
  readonly pack: string;
  readonly id: string;
  /** What a province is called, in Arabic and English. */
  readonly province: { readonly ar: string; readonly en: string };
}

const governorate = { ar: "محافظة", en: "Governorate" };
const state = { ar: "ولاية", en: "State" };

export const COUNTRIES: readonly Country[] = [
  { code: "SY", pack: "syria", id: "syria", province: governorate },
  { code: "IQ", pack: "iraq", id: "iraq", province: governorate },
  { code: "YE", pack: "yemen", id: "yemen", province: governorate },
  { code: "LB", pack: "lebanon", id: "lebanon", province: governorate },
  { code: "PS", pack: "palestine", id: "palestine", province: governorate },
  { code: "IL", pack: "palestine", id: "israel", province: { ar: "منطقة", en: "District" } },
  { code: "SD", pack: "sudan", id: "sudan", province: state },
  { code: "SS", pack: "sudan", id: "south-sudan", province: state },
  { code: "LY", pack: "libya", id: "libya", province: { ar: "شعبية", en: "District" } },
];

/**
 * What stands above a province where it is not the country, by ISO 3166-2 code; and above the towns of a division of
 * GeoNames that has another name there.
 */
export const ABOVE: Readonly<Record<string, string>> = {
  psdeb: "gaza-strip",
  psgza: "gaza-strip",
  pskys: "gaza-strip",
  psngz: "gaza-strip",
  psrfh: "gaza-strip",
  psbth: "west-bank",
  pshbn: "west-bank",
  psjem: "west-bank",
  psjen: "west-bank",
  psjrh: "west-bank",
  psnbs: "west-bank",
  psqqa: "west-bank",
  psrbh: "west-bank",
  psslt: "west-bank",
  pstbs: "west-bank",
  pstkm: "west-bank",
  "IQ.11": "erbil-province",
  "IQ.15": "nineveh",
  "LB.06": "south-lebanon",
  "LB.09": "north-lebanon",
  "SD.53": "river-nile",
  "SD.55": "north-darfur",
  "SD.56": "north-kordofan",
  "SD.58": "sennar-state",
  "YE.23": "ibb",
  "PS.GZ": "gaza-strip",
  "PS.WE": "west-bank",
  "IL.WE": "west-bank",
};
