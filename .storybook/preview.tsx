// Around every story: the theme of the toolbar, and the tables of props.
import type { Preview } from '@storybook/preact-vite';
import { enhanceArgTypes } from 'storybook/internal/docs-tools';
import { ThemeProvider } from '../components/theme/index.ts';
import * as features from '../src/hosts/web/primitives/features.ts';
import { defaultArgs, extractArgTypes, extractComponentDescription } from './arg-types.ts';
import { HostFrame } from './host-frame.tsx';
import { initialLook, phones, themeOf, toolbars, type Look } from './looks.ts';
import PrimitivePage from './primitive-page.mdx';
import '@fontsource-variable/noto-sans-sc';
import './preview.css';

// A build adds to an app what it uses; stories may use everything.
for (const add of Object.values(features)) add();

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [enhanceArgTypes],
  argsEnhancers: [
    // What a story says itself comes first.
    ({ name, component, initialArgs }) => (name === 'Playground' ? { ...defaultArgs(component), ...initialArgs } : {}),
  ],
  globalTypes: toolbars,
  initialGlobals: initialLook,
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'none' },
    a11y: { test: 'error' },
    viewport: { options: phones },
    docs: { extractArgTypes, extractComponentDescription, page: PrimitivePage, codePanel: true },
    options: { storySort: { order: ['Getting started', 'Design', 'Guides', 'Primitives'] } },
  },
  decorators: [
    (Story, { globals, viewMode, id, args, tags }) => {
      const look = globals as unknown as Look;
      // What primitives say themselves is in the language of the document. Pages of documentation are English around their stories.
      document.documentElement.lang = viewMode === 'docs' ? 'en' : 'zh-CN';
      const story = (
        <ThemeProvider {...themeOf(look)} class="story">
          <Story />
        </ThemeProvider>
      );
      // Not on pages of documentation: each story would start an engine.
      if (look.host !== 'wechat' || viewMode === 'docs' || tags.includes('web-only'))
        return <div class="phone">{story}</div>;
      return (
        <HostFrame storyId={id} look={look} args={args}>
          {story}
        </HostFrame>
      );
    },
  ],
};

export default preview;
