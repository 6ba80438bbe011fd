import { expect, it } from 'vitest';
import type { PageManifest } from '../core/dialect.ts';
import type { Chunk, ChunkGraph } from './chunk-graph.ts';
import { filesOfBrowserPages, filesOfMiniPages } from './page-files.ts';

const page = (route: string, path: string): PageManifest => ({ route, path, file: `/app/src/${path}.tsx`, config: {} });
const pages = [page('/home', 'pages/home'), page('/points', 'packages/m/pages/points')];

it('follows what scripts, templates, styles and components of a mini program name', () => {
  const texts: Record<string, string> = {
    'app.js': `require("./shared/app.js")`,
    'app.json': `{"pages":["pages/home"]}`,
    'shared/app.js': `require('./runtime.js');require("later");f.then(()=>require("./late.js"));g.then(()=>e.t(require("./late.js")))`,
    'shared/runtime.js': '',
    'shared/late.js': '',
    'shared/only.js': `require("./runtime.js")`,
    'pages/home.js': 'const a=require(`../shared/only.js`)',
    'pages/home.json': `{"usingComponents":{"s-boundary":"../boundary"}}`,
    'pages/home.txml': `<import src="../blocks.txml"/><image src="../cat.png"/>`,
    'pages/home.tcss': `@import "../shared/card.tcss";`,
    'shared/card.tcss': '',
    'blocks.txml': '',
    'boundary.js': '',
    'boundary.json': '{}',
    'packages/m/pages/points.js': `require("../missing.js")`,
    'cat.png': '',
  };
  const found = filesOfMiniPages(pages, { template: 'txml', style: 'tcss' }, (file) => texts[file]);
  const shared = ['app.js', 'app.json', 'shared/app.js', 'shared/runtime.js'];
  expect(found.map(({ files }) => files)).toEqual([
    [
      'blocks.txml',
      'boundary.js',
      'boundary.json',
      'pages/home.js',
      'pages/home.json',
      'pages/home.tcss',
      'pages/home.txml',
      'shared/card.tcss',
      'shared/only.js',
      ...shared,
    ].sort(),
    [...shared, 'packages/m/pages/points.js'].sort(),
  ]);
});

it('follows the static imports of chunks in a browser', () => {
  const chunk = (fileName: string, moduleIds: string[], imports: string[], css: string[] = []): [string, Chunk] => [
    fileName,
    {
      fileName,
      moduleIds,
      imports,
      dynamicImports: ['late.js'],
      viteMetadata: { importedCss: new Set(css) },
    } as unknown as Chunk,
  ];
  const chunks = new Map([
    chunk('index.js', ['/app/main.ts'], ['base.js'], ['index.css']),
    chunk('base.js', [], []),
    chunk('home.js', [pages[0]?.file ?? ''], ['card.js'], ['home.css']),
    chunk('card.js', [], ['base.js']),
    chunk('late.js', [], []),
  ]);
  const graph = {
    entries: new Map([['index', chunks.get('index.js')]]),
    chunks: [...chunks.values()],
    chunkOf: (file: string) => chunks.get(file),
  } as unknown as ChunkGraph;
  expect(filesOfBrowserPages(pages, graph).map(({ files }) => files)).toEqual([
    ['base.js', 'card.js', 'home.css', 'home.js', 'index.css', 'index.html', 'index.js'],
    ['base.js', 'index.css', 'index.html', 'index.js'],
  ]);
});
