import type { Words } from '../../words.ts';
import { documentOf, fit } from './chapter.ts';
import { escaped, needed, type Part, type Read, type Section, textIn } from './section.ts';

const MAP = '/ask/map/';

/** A question or an outcome of the troubleshooter, with its number in the book. */
interface Node {
  /** `<branch>/<node>`. */
  readonly key: string;
  readonly name: string;
  readonly anchor: string;
  readonly main: Element;
}

/**
 * Gives the troubleshooter as a linked outline: branch by branch its questions with their answers, which lead to the next
 * question or to an outcome, which leads to articles. Questions and outcomes are numbered, to be found on paper too.
 */
export function questionsSection(read: Read, words: Words): Section {
  const map = documentOf(needed(read, MAP));
  const branches = [...map.querySelectorAll('[data-outline]')];
  const nodes = new Map<string, Node>();
  for (const link of branches.flatMap((one) => [...one.querySelectorAll('[data-node]')])) {
    const key = link.getAttribute('data-node') ?? '';
    const main = documentOf(needed(read, `/ask/${key}/`)).querySelector('main');
    if (!main || nodes.has(key)) continue;
    const kind = main.hasAttribute('data-outcome') ? 'outcome' : 'question';
    const name = words.book[kind](nodes.size + 1);
    nodes.set(key, { key, name, anchor: `ask-${key.replace('/', '-')}`, main });
  }
  const parts = branches.map((branch) => branchPart(branch, nodes));
  const first = nodes.values().next().value;
  return {
    path: MAP,
    anchor: 'questions',
    title: words.askTitle,
    lead: words.book.questions,
    parts,
    places: [
      ...[...nodes.values()].map(({ key, anchor }) => ({ path: `/ask/${key}/`, anchor })),
      ...(first ? [{ path: '/ask/', anchor: first.anchor }] : []),
      ...branches.map((branch, i) => ({
        path: `${MAP}${branch.getAttribute('data-outline') ?? ''}/`,
        anchor: parts[i]?.root.id ?? '',
      })),
    ],
    contents: parts.map(({ root }) => ({
      anchor: root.id,
      title: textIn(root.querySelector('h3')),
    })),
  };
}

function branchPart(branch: Element, nodes: ReadonlyMap<string, Node>): Part {
  const keys = new Set(
    [...branch.querySelectorAll('[data-node]')].map((link) => link.getAttribute('data-node')),
  );
  const own = [...nodes.values()].filter(({ key }) => keys.has(key));
  const root = documentOf(
    `<section class="chapter prose" id="questions-${escaped(branch.getAttribute('data-outline') ?? '')}">
<h3>${escaped(textIn(branch.querySelector('h3')))}</h3>
${own.map((node) => nodeHtml(node, nodes)).join('\n')}
</section>`,
  ).querySelector('section');
  if (!root) throw new Error('a branch of the map is empty');
  return { from: MAP, root };
}

function nodeHtml({ name, anchor, main }: Node, nodes: ReadonlyMap<string, Node>): string {
  const heading = textIn(main.querySelector('h1'));
  const hint = textIn(main.querySelector('h1 + p'));
  const inside = main.hasAttribute('data-outcome')
    ? outcomeHtml(main, anchor)
    : answersHtml(main, nodes);
  return `<div id="${anchor}" class="node"><h4><span class="name">${name}</span> ${escaped(heading)}</h4>
${hint ? `<p>${escaped(hint)}</p>` : ''}${inside}</div>`;
}

function answersHtml(main: Element, nodes: ReadonlyMap<string, Node>): string {
  const answers = [...main.querySelectorAll('[data-answers] > li > a')].map((link) => {
    const href = link.getAttribute('href') ?? '';
    const [, key = ''] = /\/ask\/([^/]+\/[^/]+)\/$/.exec(href) ?? [];
    const to = nodes.get(key);
    const [label, hint] = [link.querySelector('.phrased'), link.querySelector('.phrased + *')];
    const said = hint ? `${textIn(label)}<small>${escaped(textIn(hint))}</small>` : textIn(label);
    return `<li>${hint ? said : escaped(said)} → <a href="${escaped(href)}">${to?.name ?? ''} ${escaped(textIn(to?.main.querySelector('h1')))}</a></li>`;
  });
  return `<ul>${answers.join('')}</ul>`;
}

function outcomeHtml(main: Element, anchor: string): string {
  const why = main.querySelector('.prose > h2 + p');
  const remedies = main.querySelector('[data-remedies]');
  if (remedies) fit(remedies, anchor, 0);
  return `<p>${escaped(textIn(why))}</p>${remedies?.outerHTML ?? ''}`;
}
