import { site } from '#site.config';

/** The colours of the icon: those of a link in the light theme. */
export const iconColours = {
  ground: site.colours.link[0],
  line: site.colours['on-link'][0],
};
