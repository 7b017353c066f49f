import { createHmac } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of a base32 text (RFC 4648, section 6), spaces aside. Throws on anything else. */
export function bytesOf(base32: string): Uint8Array {
  const bits = Array.from(base32.replaceAll(' ', ''), (letter) => {
    const value = letters.indexOf(letter);
    if (value < 0) throw new Error(`not base32: ${letter}`);
    return value.toString(2).padStart(5, '0');
  });
  return Uint8Array.from(bits.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/**
 * A one-time password, worked out from RFC 4226, section 5.3, without the library of the site: the code of the site is checked
 * against it.
 */
export function oneTimePassword(key: Uint8Array, counter: number, digits = 6): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const hash = createHmac('sha1', key).update(message).digest();
  const offset = hash.readUInt8(19) % 16;
  const number = hash.readUInt32BE(offset) % 2 ** 31;
  return String(number % 10 ** digits).padStart(digits, '0');
}
