import type { Plugin } from 'vite';

const MODULE = 'virtual:theme-colours.css';

/**
 * A Vite plugin that turns the colours of site.config.ts into the custom properties `--colour-<name>`,
 * dark ones on dark screens: paper is always light. Why not `light-dark()`: docs/decisions/0007-theme.md.
 */
export function themeColours(
  colours: Readonly<Record<string, readonly [light: string, dark: string]>>,
): Plugin {
  const declare = (tone: 0 | 1) =>
    Object.entries(colours)
      .map(([name, tones]) => `--colour-${name}:${tones[tone]}`)
      .join(';');
  return {
    name: 'theme-colours',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}`
        ? `:root{color-scheme:light;${declare(0)}}@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${declare(1)}}}`
        : undefined,
  };
}
