import type { Refusal } from "../shapes/problem.ts";

const STATUS: Readonly<Record<Refusal, 400 | 401 | 403 | 404 | 409 | 413 | 500 | 503>> = {
  "foreign-host": 403,
  "foreign-origin": 403,
  "no-session": 401,
  "not-found": 404,
  "bad-request": 400,
  "too-large": 413,
  busy: 503,
  changed: 409,
  unsigned: 409,
  "case-error": 409,
  error: 500,
};

/** Thrown where the server says no; the app makes an answer of it. */
export class Refused extends Error {
  readonly refusal: Refusal;
  /** Of the case file, where something is wrong with that. */
  readonly path: string | undefined;
  constructor(refusal: Refusal, detail?: string, path?: string) {
    super(detail ?? refusal);
    this.refusal = refusal;
    this.path = path;
  }
  get status(): (typeof STATUS)[Refusal] {
    return STATUS[this.refusal];
  }
}
