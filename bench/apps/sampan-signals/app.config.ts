import { defineApp } from 'sampan';

export default defineApp({
  name: 'peerbench',
  pages: ['/hello', '/bench', '/shop'],
  window: { title: 'peerbench', barColor: '#ffffff', barText: 'black' },
});
