import * as z from './zod.ts';

type Schema = z.core.$ZodType;

/** The keys that the object at a path of a schema may have; [] where they are not fixed. */
export function knownKeys(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const inner = bare(schema);
  const [head, ...rest] = path;
  if (head !== undefined) {
    const child = childOf(inner, head);
    return child ? knownKeys(child, rest) : [];
  }
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum)
    return inner.keyType.options.map(String);
  return [];
}

function bare(schema: Schema): Schema {
  const wrapped =
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodExactOptional;
  return wrapped ? bare(schema.unwrap()) : schema;
}

function childOf(schema: Schema, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject)
    return new Map<PropertyKey, Schema>(Object.entries(schema.shape)).get(key);
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
