import { useQuery, type QueryFunction, type UseQueryResult } from "@tanstack/react-query";
import type {
  AsidesShown,
  CaseShown,
  ClaimShown,
  Compared,
  DecidedShown,
  DecisionList,
  DescribingChange,
  DifferenceList,
  ExportList,
  FindingList,
  HypothesesShown,
  JournalPage,
  Ledger,
  LedgerRows,
  Lineage,
  NamesShown,
  OpenList,
  PageMarks,
  PageThere,
  PlaceMap,
  ProblemShown,
  QuestionShown,
  ReportDescribed,
  ReportList,
  ReportShown,
  ReviewQueue,
  ScoreShown,
  SearchShown,
  SettingChange,
  SettingShown,
  SignedShown,
  SpreadShown,
  TieShown,
  Timeline,
  Verified,
} from "@tarjih/server";

import { ownWrite } from "./own-writes.ts";

/** What the server answers, by the first word of what is asked. */
export interface Answers {
  readonly asides: AsidesShown;
  readonly case: CaseShown;
  readonly claim: ClaimShown;
  readonly compare: Compared;
  readonly decide: DecidedShown;
  readonly decisions: DecisionList;
  readonly describe: ReportDescribed;
  readonly differences: DifferenceList;
  readonly exports: ExportList;
  readonly findings: FindingList;
  readonly hypotheses: HypothesesShown;
  readonly journal: JournalPage;
  readonly ledger: Ledger;
  readonly lineage: Lineage;
  readonly map: PlaceMap;
  readonly mask: DecidedShown;
  readonly names: NamesShown;
  readonly open: OpenList;
  readonly pageMarks: PageMarks;
  readonly pageThere: PageThere;
  readonly questions: QuestionShown;
  readonly list: ReportList;
  readonly reports: ReportShown;
  readonly review: ReviewQueue;
  readonly rows: LedgerRows;
  readonly score: ScoreShown;
  readonly search: SearchShown;
  readonly spread: SpreadShown;
  readonly tie: TieShown;
  readonly timeline: Timeline;
  readonly setting: SettingShown;
  readonly settle: DecidedShown;
  readonly sign: SignedShown;
  readonly undo: DecidedShown;
  readonly verify: Verified;
}

/** Where an answer is, where that is not its own name. */
const PATHS: Readonly<Partial<Record<keyof Answers, string>>> = {
  claim: "reports",
  list: "reports",
  pageMarks: "page/marks",
  pageThere: "page/there",
  rows: "ledger/rows",
};

/** The server said no; `code` is its word for why, `path` that of a case file with which something is wrong. */
export class NotAnswered extends Error {
  readonly code: string;
  readonly path: string | null;
  constructor(code: string, detail: string, path: string | null = null) {
    super(detail);
    this.code = code;
    this.path = path;
  }
}

/** Asks the server, and keeps the answer until somebody decides something. */
export function useAnswer<K extends keyof Answers>(
  kind: K,
  rest = "",
  enabled = true,
): UseQueryResult<Answers[K]> {
  return useQuery({ ...asking(kind, rest), enabled });
}

/** How an answer is fetched and kept; sent again only where it has changed. */
export function asking<K extends keyof Answers>(kind: K, rest: string): AskingFor<K> {
  return {
    queryKey: [kind, rest],
    queryFn: async ({ signal, client, queryKey }) => {
      const path = `/api/${PATHS[kind] ?? kind}${rest}`;
      const before = client.getQueryData<Answers[K]>(queryKey);
      const tag = before === undefined ? undefined : tags.get(path);
      const headers = tag === undefined ? {} : { "if-none-match": tag };
      const response = await reached(fetch(path, { signal, headers, cache: "no-store" }));
      if (response.status === UNCHANGED && before !== undefined) return before;
      const answer = await answered<Answers[K]>(response);
      const now = response.headers.get("etag");
      if (now !== null) tags.set(path, now);
      return answer;
    },
    // To compare a large ledger with the one before takes longer than to draw it.
    structuralSharing: kind !== "ledger" && kind !== "rows",
  };
}

interface AskingFor<K extends keyof Answers> {
  readonly queryKey: [string, string];
  readonly queryFn: QueryFunction<Answers[K], [string, string]>;
  readonly structuralSharing: boolean;
}

/** What the server called each answer that it sent: it need not send again what has not changed. */
const tags = new Map<string, string>();
const UNCHANGED = 304;

/** Sends a description of the case, to see what it changes or to keep it. */
export function sendSetting(body: object, isKept: boolean): Promise<SettingChange> {
  return posted(isKept ? "setting" : "setting/preview", body);
}

/** Sends other data of a report, to see what they change or to keep them. */
export function sendDescribing(body: object, isKept: boolean): Promise<DescribingChange> {
  return posted(isKept ? "describe" : "describe/preview", body);
}

/** Asks the server to do something. */
export function send<K extends keyof Answers>(kind: K, body: object): Promise<Answers[K]> {
  return posted(kind, body);
}

function posted<T>(path: string, body: object): Promise<T> {
  return ownWrite(sentTo<T>(path, body));
}

async function sentTo<T>(path: string, body: object): Promise<T> {
  const sent = fetch(`/api/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return answered(await reached(sent));
}

function reached(sent: Promise<Response>): Promise<Response> {
  return sent.catch(() => {
    throw new NotAnswered("gone", "");
  });
}

/** Answers from the server of this page: of the same version, with the shapes that it says. */
async function answered<T>(response: Response): Promise<T> {
  if (response.ok) {
    const body: unknown = await response.json();
    const isIt = (given: unknown): given is T => typeof given === "object" && given !== null;
    if (isIt(body)) return body;
  }
  const { error, detail = "", path = null } = await problemOf(response);
  throw new NotAnswered(error, detail, path);
}

/** What stands between (nothing does, on one machine) may answer with a page of its own. */
function problemOf(response: Response): Promise<ProblemShown> {
  return response.json().catch((): ProblemShown => ({ error: "error" }));
}
