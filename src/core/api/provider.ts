import { z } from 'zod';
import { providerSchema } from '../provider/schema.ts';
import { day } from '../source.ts';
import { address, envelope, pageAddresses } from './envelope.ts';

const { name, kind } = providerSchema.shape;

/** The values of a service: all of its file but what it is called and where it stands. */
export const providerValues = z.object(
  providerSchema.omit({ name: true, kind: true, order: true, help: true }).shape,
);

/** One mail service of the catalogue. */
export const providerEntry = z.object({
  id: z.string().describe('The permanent name in addresses and in the other catalogues.'),
  name,
  kind,
  ...pageAddresses,
  helpUrl: address.optional().describe('The official help page.'),
  updated: day.describe('The newest day on which one of its values was read at its source.'),
  values: providerValues.describe(
    'Each with its source and the day on which it was read, or said to be unknown.',
  ),
});

/** `/api/providers.json` */
export const providersCatalogue = z.object({
  ...envelope,
  labels: z.record(z.string(), z.string()).describe('What readers call the values: name → label.'),
  providers: z.array(providerEntry).describe('In the order in which tables show them.'),
});
