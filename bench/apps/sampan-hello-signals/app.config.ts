import { defineApp } from 'sampan';

export default defineApp({
  name: 'hello',
  pages: ['/hello'],
  window: { title: 'hello', barColor: '#ffffff', barText: 'black' },
});
