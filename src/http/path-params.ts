import { z } from 'zod';

/** What something is called by whoever asks: an id, a number and symbol, a file name. */
export const calledField = z.string().min(1).max(500);
export const calledParams = z.object({ id: calledField });

/** What the store numbers itself. */
export const numberField = z.coerce.number().int().positive();
export const numberParams = z.object({ id: numberField });
