// As the build writes it into an app.
import 'sampan';

declare module 'sampan' {
  interface Routes {
    '/': {};
    '/home': {};
    '/cart': {};
    '/search': { q?: string; page?: number };
    '/product/:id': { id: number; from?: string };
    '/shop/:city/:open/list': { city: string; open: boolean };
  }
}
