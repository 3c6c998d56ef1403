import { hasJapanese } from '#core/search/script.ts';

/**
 * Gives the attributes of a text from a machine: its language, and that
 * English ones are left as they are.
 */
export const machineText = (text: string) =>
  hasJapanese(text) ? { lang: 'ja' } : { lang: 'en', translate: 'no' as const };
