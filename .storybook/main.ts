// Storybook: where the stories are, and what draws them. Everything is on this machine; nothing is fetched when it is used.
import type { StorybookConfig } from '@storybook/preact-vite';
import { wechatStories } from './wechat/plugin.ts';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: {
    name: '@storybook/preact-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Tests draw stories for the web alone.
  viteFinal: (vite) => (process.env.VITEST ? vite : { ...vite, plugins: [...(vite.plugins ?? []), wechatStories()] }),
  features: { sidebarOnboardingChecklist: false },
};

export default config;
