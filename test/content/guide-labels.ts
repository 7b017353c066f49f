/** The steps of a guide's text: each `<Step id="…">` with what it says, in order. */
export const stepsIn = (body: string): { id: string; prose: string }[] =>
  [...body.matchAll(/<Step id="([^"]*)">(.*?)<\/Step>/gs)].map(([, id = '', prose = '']) => ({ id, prose }));

/** What a guide says outside its steps. */
export const besideSteps = (body: string): string => body.replaceAll(/<Step id="[^"]*">.*?<\/Step>/gs, '');

const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The labels that prose quotes. */
export const labelsIn = (prose: string): string[] =>
  [...prose.matchAll(/<Label>(.*?)<\/Label>/gs)].map(([, label = '']) => folded(label));

/** The labels that a step's title quotes: words between double asterisks. */
export const labelsOfTitle = (title: string): string[] => title.split('**').filter((_, index) => index % 2 === 1);

/** The messages of a system that prose quotes. */
export const messagesIn = (prose: string): string[] =>
  [...prose.matchAll(/“([^”]*)”/g)].map(([, message = '']) => folded(message));
