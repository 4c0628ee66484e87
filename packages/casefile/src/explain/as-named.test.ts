import { join } from "node:path";
import { expect, test } from "vitest";
import { asNamed, closeCase, createCase, decide, readWeighing } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { RULES, fillAndDecide, person } from "../sample.fixture.ts";

test("reports are known by their path or the end of it, open questions and decisions by what they are about", () => {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  fillAndDecide(file);
  const weighing = readWeighing(file);
  const [report] = weighing?.reports ?? [];
  const [figure] = weighing?.figures ?? [];
  const path = report?.path ?? "";
  expect(asNamed(file, path)).toEqual({ id: report?.id, near: [] });
  expect(asNamed(file, path.slice(1)).id).toBeNull();
  const { decisions } = decide(
    file,
    [{ kind: "reject", figure: figure?.id ?? "", why: "another fire" }],
    { rulesVersion: RULES },
  );
  expect(asNamed(file, decisions[0]?.id ?? "").id).toBe(figure?.id);
  const open = (readWeighing(file)?.open ?? []).filter(({ question }) => question !== undefined);
  expect(open.length).toBeGreaterThan(0);
  for (const { id = "", question } of open) expect(asNamed(file, id).id).toBe(question);
  const [question] = readWeighing(file)?.questions ?? [];
  const like = asNamed(file, (question?.id ?? "").slice(0, -1));
  expect(like.id).toBeNull();
  expect(like.near).toContain(question?.id);
  expect(asNamed(file, "zzzzzzzzzzzzzzzzzzzzzzzz")).toEqual({ id: null, near: [] });
  closeCase(file);
});
