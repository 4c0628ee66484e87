import { basename } from "node:path";
import { maskDecisions } from "@tarjih/casefile";
import { decisionShown, decisionsAbout } from "../desk/decisions-about.ts";
import { endpoint, NOTHING, type Endpoint } from "../app/endpoint.ts";
import { shape } from "../app/shape.ts";
import { describedBy, writtenText } from "../setting/case-yaml.ts";
import { changeSetting, SETTING_TARGET } from "../setting/change-setting.ts";
import { SETTING, settingOf } from "../setting/setting-body.ts";
import type { SettingChange, SettingShown } from "../shapes/setting.ts";
import type { Host } from "./host.ts";

export function settingEndpoint({ desk, caseYaml }: Host): Endpoint {
  return endpoint({
    method: "get",
    path: "/setting",
    summary: "The description of the case: window, places, actors and their names, masking",
    params: NOTHING,
    query: NOTHING,
    body: NOTHING,
    answer: shape<SettingShown>("SettingShown", "What case.yaml says"),
    run: () => {
      const now = desk.now();
      const { case: info, listed } = now;
      const { text } = describedBy(writtenText(caseYaml), info);
      const decided = new Set(desk.reading(maskDecisions).map(({ kept }) => kept.id));
      const masks = listed
        .filter(({ kept }) => decided.has(kept.id))
        .map((one) => decisionShown(one, now));
      const notes = decisionsAbout(now, new Set([SETTING_TARGET])).filter(
        ({ kind }) => kind === "note",
      );
      return { info, text, file: caseYaml === null ? null : basename(caseYaml), masks, notes };
    },
  });
}

const CHANGE = shape<SettingChange>("SettingChange", "What is otherwise than before");

/** Tells what a description would change, and changes nothing. */
export function previewSettingEndpoint(host: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/setting/preview",
    summary: "What another description would change; nothing is recorded",
    params: NOTHING,
    query: NOTHING,
    body: SETTING,
    answer: CHANGE,
    run: ({ body }) =>
      changeSetting(host, { wanted: settingOf(host.desk.now().case, body) }, false),
  });
}

export function saveSettingEndpoint(host: Host): Endpoint {
  return endpoint({
    method: "post",
    path: "/setting",
    summary: "Records another description, writes case.yaml, and reads and weighs everything again",
    params: NOTHING,
    query: NOTHING,
    body: SETTING,
    answer: CHANGE,
    run: ({ body }) => {
      const wanted = settingOf(host.desk.now().case, body);
      return changeSetting(host, { wanted, why: body.why }, true);
    },
  });
}
