import { defineApp } from 'sampan';

export default defineApp({
  name: 'Hello Sampan',
});
