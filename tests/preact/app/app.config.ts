import { defineApp } from 'sampan';

export default defineApp({
  name: 'Preact on every host',
  pages: [
    '/hooks',
    '/context',
    '/refs',
    '/lists',
    '/errors',
    '/signals',
    '/refused',
    '/parted',
    '/events',
    '/reorder',
    '/nesting',
    '/fields',
    '/boxes',
    '/drawn',
    '/suspense',
    '/portals',
    '/groups',
    '/reset',
    '/clones',
  ],
});
