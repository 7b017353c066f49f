import { type CollectionEntry, getCollection } from 'astro:content';
import { type AnswerPart, partsOf } from '../components/answer-text.ts';
import { factAt } from '../components/fact-at.ts';

/** The short answer of a question, with its dates filled in. Throws, naming the question, where it names a fact that is no date. */
export async function answerOf({ id, data }: CollectionEntry<'faq'>): Promise<AnswerPart[]> {
  const facts = Object.fromEntries((await getCollection('facts')).map((entry) => [entry.id, entry.data]));
  try {
    return partsOf(data.answer, (path) => factAt(path, facts));
  } catch (error) {
    throw new Error(`content/faq/${id}.mdx: ${(error as Error).message}`, { cause: error });
  }
}
