import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { decisionsAbout } from "../desk/decisions-about.ts";
import type { OpenList } from "../shapes/views.ts";
import type { Host } from "./host.ts";

export function openEndpoint({ desk }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/open",
    summary: "What no claim answers, and what would settle it",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<OpenList>("OpenList", "Open questions"),
    run: () => {
      const { weighing, scene, listed } = desk.now();
      const ids = weighing.open.flatMap(({ question }) => question ?? []);
      const questions = ids.flatMap((id) => {
        const question = scene.questions.get(id);
        return question === undefined ? [] : [[id, question.text] as const];
      });
      const about = new Set(weighing.open.flatMap(({ id }) => id ?? []));
      return {
        open: weighing.open,
        questions: Object.fromEntries(questions),
        decisions: decisionsAbout({ scene, listed }, about),
      };
    },
  });
}
