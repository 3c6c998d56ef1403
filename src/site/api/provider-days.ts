import type { Provider } from '#core/provider/schema.ts';

/** Gives the days on which the values of a service were read. */
export const providerDays = (provider: Provider): readonly string[] =>
  Object.values(provider).flatMap((value) =>
    typeof value === 'object' && 'checked' in value ? value.checked : [],
  );
