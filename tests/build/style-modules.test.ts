// Class names of style modules: constants of the build, the same on every host.
import { describe, expect, it } from 'vitest';
import { createFixtureApp } from './fixture-app.ts';

describe('style modules', () => {
  it('have class names that stand in templates, not in data, and keep their rules', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': [
        `import { Text, View } from 'sampan/components';`,
        `import styles from '../card.module.css';`,
        `export default function Home() { return <View class={styles.card}><Text class={\`\${styles.name} big\`}>tea</Text></View>; }`,
        '',
      ].join('\n'),
      'src/card.module.css': `.card { color: red }\n.name { color: blue }\n`,
    });
    await app.build({ hosts: ['wechat', 'alipay', 'web'] });
    const [, card] = /class="(card_[0-9a-f]+)"/.exec(app.read('wechat/blocks.wxml')) ?? [];
    expect(card).toBeDefined();
    expect(app.read('alipay/blocks.axml')).toContain(`class="${card}"`);
    expect(app.read('wechat/blocks.wxml')).toMatch(/class="name_[0-9a-f]+ big"/);
    expect(app.read('wechat/pages/home.js')).not.toContain('card_');
    expect(app.read('wechat/pages/home.wxss')).toContain(`.${card}{color:red}`);
    expect(app.read('alipay/pages/home.acss')).toContain(`.${card}{color:red}`);
    const sheet = app.list('web').find((file) => file.includes('home') && file.endsWith('.css'));
    expect(app.read(`web/${sheet}`)).toContain(`.${card}{color:red}`);
  });

  it('that compose others are read at run time', async () => {
    const app = createFixtureApp({
      'src/pages/home.tsx': [
        `import { View } from 'sampan/components';`,
        `import styles from '../card.module.css';`,
        `export default function Home() { return <View class={styles.card}/>; }`,
        '',
      ].join('\n'),
      'src/card.module.css': `.base { margin: 0 }\n.card { composes: base; color: red }\n`,
    });
    await app.build({ hosts: ['wechat'] });
    expect(app.read('wechat/pages/home.js')).toMatch(/card_[0-9a-f]+ base_[0-9a-f]+/);
  });
});
