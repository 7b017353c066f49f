import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import { bytesOf, oneTimePassword } from '../support/one-time-password.ts';

/** The passcode of a key at an instant, worked out from RFC 6238 and RFC 4226 rather than by the library that the site uses. */
export const passcodeAt = (base32: string, at: number): string =>
  oneTimePassword(bytesOf(base32), Math.floor(at / 30_000));

/** What a QR code on the screen says, read from its picture as a phone's camera would. Throws where there is none. */
export async function readQrCode(picture: Locator): Promise<string> {
  const png = (await picture.screenshot()).toString('base64');
  const page = await picture.page().context().newPage();
  const { width, height, points } = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const all = context.getImageData(0, 0, image.width, image.height).data;
    return { width: image.width, height: image.height, points: Array.from(all) };
  }, png);
  await page.close();
  const found = jsQR(Uint8ClampedArray.from(points), width, height);
  if (!found) throw new Error('no QR code in the picture');
  return found.data;
}
