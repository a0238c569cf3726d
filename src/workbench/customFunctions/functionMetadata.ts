import * as v from 'valibot';

const parameter = v.object({
  name: v.string(),
  description: v.optional(v.string(), ''),
  type: v.optional(v.string(), 'any'),
  dimensionality: v.optional(v.picklist(['scalar', 'matrix']), 'scalar'),
  optional: v.optional(v.boolean(), false),
  repeating: v.optional(v.boolean(), false),
});

const options = v.object({
  cancelable: v.optional(v.boolean(), false),
  requiresAddress: v.optional(v.boolean(), false),
  stream: v.optional(v.boolean(), false),
  volatile: v.optional(v.boolean(), false),
});

const customFunction = v.object({
  id: v.string(),
  name: v.string(),
  description: v.optional(v.string(), ''),
  parameters: v.optional(v.array(parameter), []),
  options: v.optional(options, {}),
});

const metadata = v.object({
  functions: v.array(customFunction),
  allowErrorForDataTypeAny: v.optional(v.boolean(), false),
});

/** A parameter of a custom function, as its metadata file describes it. */
export type FunctionParameter = v.InferOutput<typeof parameter>;
/** A custom function, as its metadata file describes it. */
export type CustomFunctionMetadata = v.InferOutput<typeof customFunction>;
/** A functions metadata file (`functions.json`). */
export type FunctionsMetadata = v.InferOutput<typeof metadata>;

/** Reads a functions metadata file; a message says where it is wrong. */
export function decodeFunctionsMetadata(
  data: unknown,
): FunctionsMetadata | { readonly problem: string } {
  const result = v.safeParse(metadata, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '(root)';
  return { problem: `${path}: ${issue.message}` };
}
