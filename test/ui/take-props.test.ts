import { afterEach, describe, expect, it, vi } from 'vitest';
import { areProps, takeProps } from '../../src/ui/islands/take-props.ts';

const good = '{"scenario":[0,"link"],"route":[1,[]],"strings":[0,{}]}';

describe('what is accepted as the props of a practice', () => {
  it('is what Astro writes: values, each with its type before it', () => {
    expect(areProps(good)).toBe(true);
  });

  it.each([
    ['a page', '<!doctype html><title>Welcome</title>'],
    ['nothing', ''],
    ['half of it', good.slice(0, -5)],
    ['null', 'null'],
    ['a number', '7'],
    ['a text', '"scenario"'],
    ['an empty object', '{}'],
    ['an object of something else', '{"login":"https://network.example"}'],
    ['a value with a type, of something else', '{"error":[0,"no"]}'],
    ['a list', '["link"]'],
  ])('is not %s', (_, text) => {
    expect(areProps(text)).toBe(false);
  });
});

describe('taking them', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** As much of an island as these tests need. */
  const island = (address: string) => {
    const attributes = new Map<string, string>();
    const element = {
      dataset: { props: address },
      hasAttribute: (name: string) => attributes.has(name),
      setAttribute: (name: string, value: string) => attributes.set(name, value),
    };
    return { element: element as unknown as HTMLElement, attributes };
  };
  /** Gives these answers in turn. Out: how the cache was to be used for each. */
  const network = (...answers: readonly Response[]) => {
    const caches: unknown[] = [];
    vi.stubGlobal('fetch', (_: string, { cache }: RequestInit) => {
      caches.push(cache);
      return Promise.resolve(answers[caches.length - 1]);
    });
    return caches;
  };

  it('leaves nothing behind if something else came, and asks the network the next time', async () => {
    const { element, attributes } = island('/practice.a.json');
    const caches = network(new Response('<!doctype html>'), new Response(good));
    await expect(takeProps(element)).rejects.toThrow('/practice.a.json');
    expect(attributes).toEqual(new Map());
    await takeProps(element);
    expect(attributes).toEqual(new Map([['props', good]]));
    expect(caches).toEqual(['default', 'reload']);
  });

  it('takes nothing from an answer that says that it failed', async () => {
    const { element, attributes } = island('/practice.b.json');
    network(new Response(good, { status: 404 }));
    await expect(takeProps(element)).rejects.toThrow('404');
    expect(attributes).toEqual(new Map());
  });

  it('asks for them once', async () => {
    const { element } = island('/practice.c.json');
    const caches = network(new Response(good));
    await takeProps(element);
    await takeProps(element);
    expect(caches).toHaveLength(1);
  });
});
