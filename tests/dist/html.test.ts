import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { assertNone, pages } from './site.ts';

// .htmlvalidate.json is html-validate:recommended, except for three matters of style:
// void-style: Preact writes <wbr/>, Astro <wbr>; both are HTML.
// valid-id relaxed: the dot in `source-gmail.host` is HTML; the strict form is for selectors that nobody escapes.
// no-redundant-role: the roles of the tables of services keep them tables when narrow screens lay them out as blocks,
// and `list` keeps a list without marks one for VoiceOver.
const validator = new HtmlValidate(new FileSystemConfigLoader());

test('every page is valid HTML', async () => {
  const faults = [];
  for (const { path, file } of pages) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
    }
  }
  assertNone(faults);
});
