import { sampan } from 'sampan/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sampan({ hosts: ['wechat', 'alipay', 'web'] })],
});
