import * as z from './zod.ts';

type Schema = z.core.$ZodType | undefined;

/** The keys that the object at a path of a schema may have; [] where they are not fixed. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const inner = bare(schema);
  const [head, ...rest] = path;
  if (head !== undefined) return knownKeys(childOf(inner, head), rest);
  if (inner instanceof z.ZodMiniObject) return Object.keys(inner.shape);
  const keys = inner instanceof z.ZodMiniRecord ? inner.def.keyType : undefined;
  return keys instanceof z.ZodMiniEnum ? keys.options.map(String) : [];
}

function bare(schema: Schema): Schema {
  const wrapped =
    schema instanceof z.ZodMiniReadonly ||
    schema instanceof z.ZodMiniNullable ||
    schema instanceof z.ZodMiniExactOptional;
  return wrapped ? bare(schema.def.innerType) : schema;
}

function childOf(schema: Schema, key: PropertyKey): Schema {
  if (schema instanceof z.ZodMiniObject)
    return new Map<PropertyKey, Schema>(Object.entries(schema.shape)).get(key);
  if (schema instanceof z.ZodMiniArray) return schema.def.element;
  return schema instanceof z.ZodMiniRecord ? schema.def.valueType : undefined;
}
