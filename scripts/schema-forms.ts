// The forms of which the published shapes are made: `Fields<T>` makes a key that is missing, extra or wrongly optional a compile error.

export type Schema = Readonly<Record<string, unknown>>;
export interface Optional {
  readonly optional: Schema;
}
export interface Required {
  readonly required: Schema;
}
export type Fields<T> = {
  readonly [K in keyof T]-?: T extends Record<K, T[K]> ? Required : Optional;
};

export const must = (required: Schema): Required => ({ required });
export const may = (optional: Schema): Optional => ({ optional });
export const oneOf = (values: readonly string[]): Schema => ({ enum: [...values] });
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
export const list = (items: Schema): Schema => ({ type: "array", items });

export const text: Schema = { type: "string" };
export const id: Schema = { type: "string", minLength: 1 };
export const whole: Schema = { type: "integer" };
export const offset: Schema = { type: "integer", minimum: 0 };
export const count: Schema = { type: "integer", minimum: 0 };
export const share: Schema = { type: "number", minimum: 0, maximum: 1 };
export const sha256: Schema = { type: "string", pattern: "^[0-9a-f]{64}$" };
export const isoDate: Schema = {
  type: "string",
  pattern: "^-?[0-9]{4,}(-[0-9]{2}(-[0-9]{2}(T.*)?)?)?$",
};
export const ids: Schema = list(id);
export const chain: Schema = { type: "array", minItems: 1, items: ref("chainStep") };

export function closed<T>(description: string, fields: Fields<T>): Schema {
  const entries = Object.entries<Optional | Required>(fields);
  return {
    description,
    type: "object",
    additionalProperties: false,
    required: entries.filter(([, field]) => "required" in field).map(([key]) => key),
    properties: Object.fromEntries(
      entries.map(([key, field]) => [key, "required" in field ? field.required : field.optional]),
    ),
  };
}
