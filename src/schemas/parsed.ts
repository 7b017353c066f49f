import type { z } from 'zod';
import { faultInWords } from './fault.ts';

/** What is in a file of `content/`, read through its schema. In: its path there, for errors. Throws, a line for each fault in an editor's words. */
export function parsed<Schema extends z.ZodType>(path: string, data: unknown, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `content/${path}: ${faultInWords(issue, data)}`).join('\n'));
}
