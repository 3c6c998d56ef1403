import { type ComponentType, h, hydrate } from 'preact';

/**
 * Wakes an island: the static HTML inside `[data-island=name]` becomes the component that it was drawn by.
 * Does nothing on pages that do not have it.
 */
export function hydrateIsland<Props extends object>(
  name: string,
  component: ComponentType<Props>,
): void {
  const place = document.querySelector(`[data-island="${name}"]`);
  const props = document.querySelector(`[data-island-props="${name}"]`)?.textContent;
  if (place && props) hydrate(h(component, JSON.parse(props) as Props), place);
}
