import type { ReportMessage, ReportOrigin } from "@tarjih/reading";
import type { FindingDraft } from "../report/finding-draft.ts";
import type { ReportMeta } from "../report/report-meta.ts";
import type { Source } from "../unfold/source.ts";

/** A file within a file, or one message of an export. */
export interface Member {
  /** What follows the container's path: `!/a.txt` for a file, `#12` for a message, "" for the file itself. */
  readonly at: string;
  /** Its own bytes: their hash is that of the report, and the adapter makes the text of nothing else. */
  readonly bytes: Uint8Array;
  /** Id of the adapter that reads it; null where name and first bytes tell, and it may be a container too. */
  readonly adapter: string | null;
  /** What the container says of it; wins over what the member says of itself. */
  readonly meta: ReportMeta;
  /** The charset that the container names for these bytes. */
  readonly charset?: string;
  readonly forwarded?: ReportOrigin;
  readonly quoted?: ReportOrigin;
  readonly message?: ReportMessage;
}

/** What comes out of a container, in its order. */
export type Unpacked =
  | { readonly kind: "member"; readonly member: Member }
  | { readonly kind: "finding"; readonly draft: FindingDraft }
  /** Something in which nothing can be read (a picture, a system line); told as one count for each `format`. */
  | { readonly kind: "unread"; readonly format: string };

/** What a container may take: it stops by itself, with a finding, before it is stopped. */
export interface ContainerLimits {
  /** Bytes of one member. */
  readonly partBytes: number;
  /** Bytes of all of them. */
  readonly outputBytes: number;
}

/**
 * One format that holds several reports. `unpack` never throws, whatever the bytes, gives the same for
 * the same, writes no file, and holds no more than one member at a time.
 */
export interface ContainerAdapter {
  readonly id: string;
  /** Raised when the same bytes give other members. */
  readonly version: string;
  /** Can take a file that is larger than memory should hold, by `Source.stream` or `Source.path`. */
  readonly streams?: true;
  readonly accepts: (name: string, head: Uint8Array) => boolean;
  readonly unpack: (source: Source, limits: ContainerLimits) => AsyncIterable<Unpacked>;
}
