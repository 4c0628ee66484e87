import type { CaseChanges } from "@tarjih/casefile";
import type { Weighing } from "@tarjih/reading";
import type { SettingChange } from "../shapes/setting.ts";

/** What a change of the material or of its description does to the questions, in their words. */
export function toldOf(
  before: Weighing,
  after: Weighing | null,
  { questions, estimates, findings }: CaseChanges,
  {
    text,
    saved,
    hiding = [],
  }: {
    readonly text: string;
    readonly saved: boolean;
    readonly hiding?: SettingChange["hiding"];
  },
): SettingChange {
  const was = new Map(before.questions.map((each) => [each.id, each.text]));
  const is = new Map((after?.questions ?? []).map((each) => [each.id, each.text]));
  const named = (from: typeof was, without: typeof was): SettingChange["added"] =>
    [...from].filter(([id]) => !without.has(id)).map(([id, words]) => ({ id, text: words }));
  return {
    saved,
    text,
    questions: questions.length,
    added: named(is, was),
    gone: named(was, is),
    estimates: estimates.flatMap(({ question, before: old, after: now }) => {
      const words = is.get(question) ?? was.get(question);
      // What is new or gone is told as that.
      if (words === undefined || old === null || now === null) return [];
      return [{ question, text: words, before: old, after: now }];
    }),
    hiding,
    findings,
  };
}
