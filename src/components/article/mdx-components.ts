import Fact from './Fact.astro';
import Fence from './Fence.astro';
import Figure from './Figure.astro';
import Heading2 from './Heading2.astro';
import Link from './Link.astro';
import Note from './Note.astro';
import Services from './Services.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Variant from './Variant.astro';

/** What an MDX article may use: elements of Markdown that the site draws itself, and the components of docs/editing.md. */
export const mdxComponents = {
  h2: Heading2,
  a: Link,
  pre: Fence,
  Fact,
  Figure,
  Note,
  Services,
  Step,
  Steps,
  Variant,
};
