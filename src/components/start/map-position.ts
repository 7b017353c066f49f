/** How far the map may shrink and still be read, and how high the part of it is that a narrow screen shows, in its own pixels. */
const readable = 0.7;
const partHeight = 480;

/** Marks where the reader is on the map, and the way there. In: the drawing; the questions that were passed, and the place after them. */
export function markOnMap(drawing: Element, passed: readonly string[], at: string): void {
  const way = [...passed, at];
  for (const place of drawing.querySelectorAll<SVGElement>('[data-place]')) {
    place.classList.toggle('here', place.dataset.place === at);
    place.classList.toggle('walked', way.includes(place.dataset.place ?? ''));
  }
  for (const edge of drawing.querySelectorAll<SVGElement>('[data-from]')) {
    const from = way.indexOf(edge.dataset.from ?? '');
    edge.classList.toggle('walked', from >= 0 && way[from + 1] === edge.dataset.to);
  }
  frameMap(drawing);
}

/** Where the whole map would be too small to read, its drawing shows the part around the box where the reader is, with what it says. */
export function frameMap(drawing: Element): void {
  const [wide = 0, high = 0] = (drawing.getAttribute('data-drawing') ?? '').split(' ').map(Number);
  const box = drawing.querySelector<SVGGraphicsElement>('.here')?.getBBox();
  const { width } = drawing.getBoundingClientRect();
  const isReadable = width > wide * readable;
  const [w, h] = isReadable || !box ? [wide, high] : [Math.min(width, wide), Math.min(partHeight, high)];
  const within = (middle: number, size: number, all: number) => Math.max(0, Math.min(middle - size / 2, all - size));
  const x = within(box ? box.x + box.width / 2 : 0, w, wide);
  const y = within(box ? box.y + box.height / 2 : 0, h, high);
  drawing.setAttribute('viewBox', [x, y, w, h].map(Math.round).join(' '));
}
