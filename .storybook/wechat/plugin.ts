// Gives Storybook the folder `wechat/`: the same stories built for WeChat, and the page that draws one of them.
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import type * as Files from './files.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** Built as Sampan's own tests are: from the sources, which only Vite can read. */
async function makeFiles(): Promise<Files.FrameFiles> {
  const { module } = await runnerImport<typeof Files>(join(repository, '.storybook/wechat/files.ts'), {
    root: repository,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
  });
  return module.makeFrameFiles(join(repository, '.tmp/storybook-wechat'));
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
};

export function wechatStories(): Plugin {
  let files: Promise<Files.FrameFiles> | undefined;
  return {
    name: 'storybook:wechat',
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        if (/[\\/](?:stories|components|src)[\\/]/.test(file)) files = undefined;
      });
      server.middlewares.use('/wechat/', (request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://frame').pathname).slice(1) || 'index.html';
        files ??= makeFiles();
        files.then(
          (made) => {
            const content = made.get(path);
            response.writeHead(content === undefined ? 404 : 200, {
              'content-type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
            });
            response.end(content);
          },
          (error: unknown) => {
            files = undefined;
            response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
          },
        );
      });
    },
    async generateBundle() {
      for (const [path, source] of await makeFiles())
        this.emitFile({ type: 'asset', fileName: `wechat/${path}`, source });
    },
  };
}
