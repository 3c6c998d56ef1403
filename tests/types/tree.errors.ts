// What must not compile. `astro check` fails when one of these lines does: the directive above it is then unused.
import { defineBranch, type Outcome, type Question } from '#core/tree/types.ts';
import type { Words } from '../../src/words.ts';

const end = {
  kind: 'outcome',
  finding: 'f',
  why: 'w',
  remedies: [{ article: 'a', because: 'b' }],
  otherwise: 'o',
} as const satisfies Outcome;

const branch = { id: 'sent', title: 't' } as const;

/** The form that compiles: each case below differs from it in one point. */
export const right = defineBranch({
  ...branch,
  start: 'first',
  nodes: {
    first: {
      kind: 'question',
      ask: 'a',
      answers: [
        { id: 'yes', label: 'l', next: 'end' },
        { id: 'no', label: 'l', next: { branch: 'admin' } },
      ],
      unsure: { next: 'end' },
    },
    end,
  },
});

export const wrongNext = defineBranch({
  ...branch,
  start: 'first',
  nodes: {
    first: {
      kind: 'question',
      ask: 'a',
      answers: [
        // @ts-expect-error no node has this id
        { id: 'yes', label: 'l', next: 'edn' },
        { id: 'no', label: 'l', next: 'end' },
      ],
      unsure: { next: 'end' },
    },
    end,
  },
});

export const wrongUnsure = defineBranch({
  ...branch,
  start: 'first',
  nodes: {
    first: {
      kind: 'question',
      ask: 'a',
      answers: [
        { id: 'yes', label: 'l', next: 'end' },
        { id: 'no', label: 'l', next: 'end' },
      ],
      // @ts-expect-error no node has this id
      unsure: { next: 'fist' },
    },
    end,
  },
});

// @ts-expect-error `start` is no node
export const wrongStart = defineBranch({ ...branch, start: 'frist', nodes: { end } });

export const wrongBranch = defineBranch({
  ...branch,
  start: 'first',
  nodes: {
    first: {
      kind: 'question',
      ask: 'a',
      answers: [
        // @ts-expect-error there is no such branch
        { id: 'yes', label: 'l', next: { branch: 'nowhere' } },
        { id: 'no', label: 'l', next: 'end' },
      ],
      unsure: { next: 'end' },
    },
    end,
  },
});

const nodes = { end };
// @ts-expect-error a branch of this name is not among BRANCH_IDS
export const unknownBranch = defineBranch({ id: 'unknown', title: 't', start: 'end', nodes });

const yes = { id: 'yes', label: 'l', next: 'end' } as const;
const no = { id: 'no', label: 'l', next: 'end' } as const;
const unsure = { next: 'end' } as const;
const asked = { kind: 'question', ask: 'a', unsure } as const;
const [one] = end.remedies;

// @ts-expect-error every question has a way on for readers who cannot tell
export const withoutUnsure: Question = { kind: 'question', ask: 'a', answers: [yes, no] };

// @ts-expect-error a question has two answers at least
export const oneAnswer: Question = { kind: 'question', ask: 'a', answers: [yes], unsure };

// @ts-expect-error an outcome leads to one article at least
export const noRemedy: Outcome = { ...end, remedies: [] };

const { finding, why, remedies, otherwise } = end;
// @ts-expect-error an outcome leads to articles
export const noRemedies: Outcome = { kind: 'outcome', finding, why, otherwise };

// @ts-expect-error an outcome says what to do when no article helps
export const noWayOn: Outcome = { kind: 'outcome', finding, why, remedies };

// @ts-expect-error the interface has no such word
export const unknownWord: keyof Words = 'serach';

// @ts-expect-error a second language must have every word
export const missingWord: Words = { skip: 's' };

export const wrongLook = defineBranch({
  ...branch,
  start: 'first',
  nodes: {
    first: {
      kind: 'look',
      heading: 'h',
      // @ts-expect-error no node has this id
      of: 'scond',
      ways: [{ in: 'i', way: 'w' }],
      unsure: { next: 'end' },
    },
    end,
  },
});

// @ts-expect-error the vocabulary has no such fact
export const wrongFact: Question = { ...asked, answers: [{ ...yes, fact: 'bounce.fulll' }, no] };

// @ts-expect-error an outcome ranks four articles at most
export const fiveRemedies: Outcome = { ...end, remedies: [one, one, one, one, one] };

// @ts-expect-error nobody of this name has steps
export const wrongCounterpart: Outcome = { ...end, counterpart: { for: 'receiver', say: 's' } };
