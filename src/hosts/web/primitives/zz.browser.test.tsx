import { render } from 'preact';
import { test } from 'vitest';
import { page } from 'vitest/browser';
import { Image } from './image.tsx';
test('x', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const s = document.head.appendChild(document.createElement('style')); s.textContent = 'img{width:150px;height:80px;background:#fdd} .g{content:linear-gradient(#0000,#0000)}';
  render(<div><Image style="width:150px;height:80px" src="/nope.png" /><Image style="width:150px;height:80px" /><img alt="" /><img alt="" src="/nope2.png" /><img class="g" alt="" /><img class="g" alt="" src="/nope2.png" /></div>, root);
  await new Promise((r) => setTimeout(r, 500));
  console.log(root.innerHTML);
  await page.screenshot({ path: '/work/main/.tmp/look/img.png' });
});
