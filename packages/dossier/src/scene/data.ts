import type { CaseInfo, Reading, Weighing } from "@tarjih/reading";
import type { Packer } from "../assets/pack-thread.ts";
import type { Custody } from "../custody/custody-of.ts";
import type { DossierTemplate } from "../template/template.ts";
import type { SheetData } from "../hypotheses/sheet-data.ts";
import type { InterfaceLanguage } from "@tarjih/i18n";
import type { Blinding } from "../mask/blinding.ts";
import type { Profile } from "../mask/profile.ts";

/** Which program made the dossier. */
export interface Program {
  readonly name: string;
  readonly version: string;
  /** Version of the rules of reading. */
  readonly rules?: string;
}

/** What a dossier is made from. `texts` maps the id of a report to its text. */
export interface DossierInput {
  readonly weighing: Weighing;
  readonly readings: readonly Reading[];
  readonly texts: ReadonlyMap<string, string>;
  readonly case: CaseInfo;
  readonly program: Program;
  readonly lang: InterfaceLanguage;
  /** Whom it is for; without it, everybody. */
  readonly profile?: Profile;
  /** What the case file is called, where that leaves as well. */
  readonly fileName?: string;
  /** How hashes of what has something hidden leave; without it they are withheld. */
  readonly blinding?: Blinding;
  /** A worksheet of competing explanations, as people filled it. */
  readonly worksheet?: SheetData;
  /** What the journal of the case file tells. */
  readonly custody?: Custody;
  /** Name, colours and order of the team that publishes it. */
  readonly template?: DossierTemplate;
}

/** What the renderer is given by its host, as it has no files and no hash function of its own. */
export interface Assets {
  /** Font faces to embed. */
  readonly fonts: readonly FontFace[];
  /** SHA-256 of a string as UTF-8, hex. */
  readonly sha256: (text: string) => string;
  /** A string as UTF-8, deflated, base64: the same on every machine. */
  readonly pack: (text: string) => string;
  /** The same for many, while they are written. */
  readonly packer: () => Packer;
  /** The string again; throws for anything that {@link Assets.pack} cannot have made. */
  readonly unpack: (packed: string) => string;
}

/** A font face as it is embedded. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  /** CSS `unicode-range`. */
  readonly range: string;
  /** The woff2 file, base64. */
  readonly woff2: string;
  /** Size against that of its neighbours, in per cent. */
  readonly size?: number;
}

/** Data that stands as it is. */
export const DOSSIER_FORMAT = 1;
/** Data of a large case, packed. */
export const PACKED_FORMAT = 2;

/** A text as it stands in the dossier, with its own hash; `masked` where names were taken out, `cut` where only its beginning was read and stands here. */
export interface DossierText {
  readonly report: string;
  readonly sha256: string;
  readonly masked: boolean;
  readonly cut?: true;
  readonly text: string;
}

/** The data that the file carries and is made from: rendering it again gives the same bytes. */
export interface DossierData {
  readonly format: number;
  readonly program: Program;
  readonly lang: InterfaceLanguage;
  /** How many names were taken out (not which). */
  readonly withheld: number;
  readonly case: CaseInfo;
  readonly weighing: Weighing;
  readonly readings: readonly Reading[];
  readonly texts: readonly DossierText[];
  readonly worksheet?: SheetData;
  readonly custody?: Custody;
  readonly template?: DossierTemplate;
}
