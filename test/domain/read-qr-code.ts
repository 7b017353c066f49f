import jsQR from 'jsqr';
import type { QrCode } from '../../src/simulator/core/codes.ts';

/** How many points wide a square is drawn. */
const scale = 8;

/** The text of a QR code, read from its picture by a decoder independent of the code that made it; null if none is found. */
export function readQrCode({ size, path }: QrCode): string | null {
  const width = size * scale;
  const picture = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, top] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y += 1)
      for (let x = Number(left) * scale; x < (Number(left) + 1) * scale; x += 1)
        picture.set([0, 0, 0], (y * width + x) * 4);
  return jsQR(picture, width, width)?.data ?? null;
}
