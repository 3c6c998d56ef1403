import { progress } from './command.ts';
import { median, table } from './figures.ts';
import type { Options } from './options.ts';
import { importPeer, installPeer, peerVersion } from './peer.ts';
import { CATEGORIES, losses, type Report, scoreOf } from './report.ts';
import { browserPath, subjects, withHost } from './subjects.ts';

const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How often a look is repeated that has recorded nothing. */
const LOOKS_AGAIN = 3;

type Lighthouse = (url: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;
type Launch = (options: object) => Promise<{ readonly port: number; readonly kill: () => void }>;

/** Gives the medians of Lighthouse's four scores (mobile) for the kinds of pages, and what costs points. */
export async function lighthouse({ runs }: Options): Promise<string> {
  const chromePath = browserPath();
  await installPeer();
  const { default: audit } = (await importPeer('lighthouse/core/index.js')) as {
    default: Lighthouse;
  };
  const { launch } = (await importPeer('chrome-launcher/dist/index.js')) as { launch: Launch };

  /**
   * One look with a browser of its own, so that nothing is cached. Chromium now and then records no beginning of a load, and
   * Lighthouse asks to look again: that look has measured nothing, and does not count.
   */
  const look = async (url: string, again = LOOKS_AGAIN): Promise<Report> => {
    const chrome = await launch({ chromePath, chromeFlags: FLAGS, logLevel: 'error' });
    try {
      const result = await audit(url, { port: chrome.port, output: 'json', logLevel: 'error' });
      if (!result) throw new Error(`${url}: Lighthouse gave no result`);
      const { runtimeError } = result.lhr;
      if (runtimeError?.code === 'NO_NAVSTART' && again > 0) {
        progress(`lighthouse recorded nothing of ${url}, looking again`);
        return await look(url, again - 1);
      }
      if (runtimeError) throw new Error(`${url}: ${runtimeError.code} ${runtimeError.message}`);
      return result.lhr;
    } finally {
      chrome.kill();
    }
  };

  return withHost(async ({ home }) => {
    const rows: (readonly (string | number)[])[] = [];
    const costs: string[] = [];
    for (const { path } of subjects('home', 'category', 'article', 'search')) {
      const reports: Report[] = [];
      for (let i = 0; i < runs; i++) {
        reports.push(await look(home + path));
        const scores = CATEGORIES.map((id) => scoreOf(reports.at(-1), id)).join(' ');
        progress(`lighthouse ${i + 1}/${runs}, /${path}: ${scores}`);
      }
      const medians = CATEGORIES.map((id) => median(reports.map((report) => scoreOf(report, id))));
      rows.push([`/${path}`, ...medians]);
      CATEGORIES.forEach((id, i) => {
        if ((medians[i] ?? 0) < 100)
          costs.push(...losses(reports, id).map((loss) => `/${path} ${loss}`));
      });
    }
    return [
      table([['page', ...CATEGORIES], ...rows]),
      ...(costs.length > 0
        ? ['', 'What costs points (median of the runs):', ...costs.map((cost) => `- ${cost}`)]
        : []),
      '',
      `Lighthouse ${peerVersion('lighthouse')}, mobile, median of ${runs}; the category and the article with the most HTML.`,
    ].join('\n');
  });
}
