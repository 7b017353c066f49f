import { z } from 'zod';
import { deviceWords } from '../domain/wording.ts';

/** `content/devices.yaml`: what the controls of the practice's own devices say. */
export const devices = z.strictObject(
  Object.fromEntries(deviceWords.map((word) => [word, z.string()])) as Record<
    (typeof deviceWords)[number],
    z.ZodString
  >,
);

/** The devices' file as the schema reads it. */
export type DevicesFile = z.infer<typeof devices>;
