// Everything that the frame needs, by path in its folder: the engine's script, the stories' mini program, and the page around.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { compileProject, projectAssets } from './compile-project.ts';
import { buildStoriesApp } from './stories-app.ts';
import { listWechatStories } from './story-list.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const frame = fileURLToPath(new URL('frame', import.meta.url));

export type FrameFiles = ReadonlyMap<string, string | Uint8Array>;

/** The engine and what drives it, as one script. */
async function bundleFrame(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['source', 'web', 'module', 'browser', 'production'] },
    build: { write: false, minify: true, lib: { entry: join(frame, 'main.ts'), formats: ['iife'], name: 'frame' } },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('The frame was not bundled.');
  return chunk.code;
}

/** @param folder for the mini program's sources and output; emptied first */
export async function makeFrameFiles(folder: string): Promise<FrameFiles> {
  const dist = await buildStoriesApp(listWechatStories(join(repository, 'stories')), folder);
  return new Map<string, string | Uint8Array>([
    ['index.html', readFileSync(join(frame, 'index.html'), 'utf8')],
    ['forms.css', readFileSync(join(frame, 'forms.css'), 'utf8')],
    ['frame.css', readFileSync(join(frame, 'frame.css'), 'utf8')],
    ['media.css', readFileSync(join(frame, 'media.css'), 'utf8')],
    ['frame.js', await bundleFrame()],
    ['stories.js', compileProject(dist)],
    ...projectAssets(dist),
  ]);
}
