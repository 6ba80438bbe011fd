// `sampan inspect --html`: the whole inspection as one self-contained page. It loads nothing and is complete without its script. Pure.
import { shownBytes } from '../byte-size.ts';
import { pageScript } from './html-script.ts';
import {
  emitBudgets,
  emitFallbacks,
  emitModules,
  emitPackages,
  emitPages,
  emitTemplateTable,
} from './html-sections.ts';
import { pageStyle } from './html-style.ts';
import { escapeHtml } from './html-text.ts';
import { emitTreemap } from './html-treemap.ts';
import type { InspectedHost, Inspection } from './inspection.ts';

/** The text of an HTML file. */
export function emitInspectionPage({ app, hosts }: Inspection): string {
  const links = hosts.map(
    ({ host, bytes }) => `<a href="#${host}">${escapeHtml(host)} <small>${shownBytes(bytes)}</small></a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(app)}: what its bytes are</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(app)}</h1>
<nav aria-label="Hosts">${links.join('')}</nav>
<p class="search" hidden><input type="search" placeholder="Find module, template, file" aria-label="Find"><output></output></p>
</header>
<main>
${hosts.map(emitHost).join('\n')}
</main>
<footer>Made by <code>sampan inspect</code>. kB are thousands of bytes.</footer>
<script>${pageScript}</script>
</body>
</html>
`;
}

function emitHost(host: InspectedHost): string {
  const over = host.budgets.filter(({ isOver }) => isOver).length;
  const alarm =
    over === 0 ? '' : ` <strong class="alarm">${over === 1 ? 'a budget is' : `${over} budgets are`} exceeded</strong>`;
  return [
    `<article id="${host.host}" class="host">`,
    `<h2>${escapeHtml(host.host)}</h2>`,
    `<p class="sums"><b>${shownBytes(host.bytes)}</b> <span>gzip ${shownBytes(host.gzip)}</span> <span>${host.files.length} files</span>${alarm}</p>`,
    emitTreemap(host),
    '<div class="columns">',
    emitBudgets(host),
    emitPackages(host),
    '</div>',
    emitPages(host),
    emitFallbacks(host),
    emitModules(host),
    emitTemplateTable(host),
    '</article>',
  ].join('\n');
}
