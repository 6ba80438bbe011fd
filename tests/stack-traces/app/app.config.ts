import { defineApp } from 'sampan';

export default defineApp({ name: 'Where it threw', pages: ['/traces'] });
