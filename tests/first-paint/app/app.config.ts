import { defineApp } from 'sampan';

export default defineApp({ name: 'First paint', pages: ['/home', '/menu', '/plain', '/drawn', '/product/:id'] });
