import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { answerInWords } from '../../src/components/faq/faq-answer.ts';
import { diagnosis } from '../../src/schemas/diagnosis.ts';
import { factFile } from '../../src/schemas/fact-file.ts';
import { factsOnPages } from '../../src/schemas/facts-on-pages.ts';
import { faq } from '../../src/schemas/faq.ts';
import { siteStrings } from '../../src/schemas/site-strings.ts';
import { tonight } from '../../src/schemas/tonight.ts';
import { pacerSite } from '../../src/schemas/wordings.ts';
import { courtFiles, readYaml, root } from './content.ts';

const idsIn = (folder: string, ending: string) =>
  readdirSync(join(root, 'content', folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));

/** A question from its file: the front matter as written, and the body. */
function readQuestion(id: string) {
  const text = readFileSync(join(root, 'content/faq', `${id}.mdx`), 'utf8');
  const front = /^---\n(.*?)\n---\n/s.exec(text);
  if (!front) throw new Error(`content/faq/${id}.mdx has no front matter`);
  return { id, front: parse(front[1] ?? '') as unknown, body: text.slice(front[0].length) };
}

/** All questions, unchecked. */
export const rawQuestions = idsIn('faq', '.mdx').map(readQuestion);

/** All questions as the build reads them. Throws if one does not fit. */
export const questions = rawQuestions.map(({ id, front, body }) => ({ id, body, data: faq.parse(front) }));

const factFiles = Object.fromEntries(idsIn('facts', '.yaml').map((id) => [id, readYaml(`facts/${id}.yaml`, factFile)]));

/** Where prose can name facts from: courts, `pacer`, and the files of `content/facts/`, by id. */
export const factRoots = { ...courtFiles, ...factFiles, pacer: readYaml('pacer.yaml', pacerSite) };

/** The short answer to a question, as a reader sees it. */
export const answerOf = ({ data }: (typeof questions)[number]): string => answerInWords(data.answer, factRoots);

/** Every fact of `content/facts/`, with the path by which prose names it. */
export const facts = Object.entries(factFiles).flatMap(([id, file]) =>
  Object.entries(file).map(([key, fact]) => ({ path: `${id}.${key}`, fact, values: [fact, ...(fact.others ?? [])] })),
);

/** Why the filing menus are missing, cause by cause. */
export const diagnosisCauses = readYaml('diagnosis.yaml', diagnosis).causes;

/** What can still be fixed on the evening of a deadline. */
export const tonightFile = readYaml('tonight.yaml', tonight);

/** The paths of facts that the page for that evening names. */
export const factsOfTonight: readonly string[] = [
  ...Object.values(tonightFile.rules).flatMap((paths) => paths ?? []),
  ...tonightFile.everywhere,
  ...tonightFile.examples,
  ...tonightFile.symptoms.flatMap((symptom) => symptom.facts),
];

/** The paths of facts that pages list which have no text of their own for them. */
export const factsOnPagesNamed: readonly string[] = (() => {
  const { mfa, emailAddresses } = readYaml('facts-on-pages.yaml', factsOnPages);
  return [...mfa.who, ...Object.values(emailAddresses).flat()];
})();

/** The paths of facts that the body of a question or a guide names. */
export const factsNamedIn = (body: string): string[] =>
  [...body.matchAll(/<(?:Faq|Guide)Fact\s[^>]*?of="([^"]+)"/g)].map(([, path = '']) => path);

/** The facts of courts that a body lists court by court, by their place in a court's file. */
export const courtFactsNamedIn = (body: string): string[] =>
  [...body.matchAll(/<FaqEachCourt\s[^>]*?of="([^"]+)"/g)].map(([, path = '']) => path);

/** The groups under which the questions are listed. */
export const groups = readYaml('ui/en.yaml', siteStrings).faq.groups;
