import { defineApp } from 'sampan';

export default defineApp({ name: 'Nothing stays', pages: ['/home', '/detail'] });
