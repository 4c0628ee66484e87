import { messages } from "@tarjih/i18n";
import { BOUNDS, MEASURES, MODES, STANCES } from "@tarjih/reading";
import type { Figure } from "@tarjih/reading";
import { element, xmlText } from "../text/xml.ts";

/** A code of the codebook: its key, its name, what it means. */
interface Code {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly color: string | null;
  readonly isCodable: boolean;
  readonly codes: readonly Code[];
}

/** Codes that a figure bears, by their keys. */
export function codesOf({ measure, mode, bound, stance }: Figure): readonly string[] {
  return [`measure:${measure}`, `mode:${mode}`, `bound:${bound}`, `stance:${stance}`];
}

/** Our codebook as codes: measures, modes, bounds and stances, each with its definition. */
export function codebookXml(lang: "ar" | "en", guid: (key: string) => string): string {
  const { codes, exports } = messages(lang);
  const tree: readonly Code[] = [
    family("measure", exports.codeFamilies.measure, MEASURES, "#1F6FB2", (one) => ({
      label: codes.measures[one].name,
      definition: codes.measures[one].definition,
    })),
    family("mode", exports.codeFamilies.mode, MODES, "#7A5195", (one) => ({
      label: codes.modes[one],
      definition: "",
    })),
    family("bound", exports.codeFamilies.bound, BOUNDS, "#BC5090", (one) => ({
      label: codes.bounds[one].name,
      definition: "",
    })),
    family("stance", exports.codeFamilies.stance, STANCES, "#EF5675", (one) => ({
      label: codes.stances[one],
      definition: "",
    })),
  ];
  return element(
    "CodeBook",
    {},
    element(
      "Codes",
      {},
      tree.map((code) => codeXml(code, guid)),
    ),
  );
}

function family<T extends string>(
  key: string,
  name: string,
  values: readonly T[],
  color: string,
  say: (value: T) => { readonly label: string; readonly definition: string },
): Code {
  return {
    key,
    name,
    description: "",
    color,
    isCodable: false,
    codes: values.map((value) => ({
      key: `${key}:${value}`,
      name: say(value).label,
      description: [value, say(value).definition].filter((part) => part !== "").join(": "),
      color,
      isCodable: true,
      codes: [],
    })),
  };
}

function codeXml(code: Code, guid: (key: string) => string): string {
  const { key, name, description, color, isCodable, codes } = code;
  return element("Code", { guid: guid(`code:${key}`), name, isCodable, color }, [
    ...(description === "" ? [] : [element("Description", {}, xmlText(description))]),
    ...codes.map((inner) => codeXml(inner, guid)),
  ]);
}
