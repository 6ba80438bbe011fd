// Routes before the first build: any text is one. Only compiled, never run.
import { navigate, redirect, setTabBadge, switchTab, type RouteName } from 'sampan';

declare const text: string;

void navigate('/anything');
void navigate(text);
void navigate(text, { id: 3, on: true, word: 'x', none: undefined });
void redirect(`/product/${text}`);
void switchTab(text);
setTabBadge(text, undefined);
export const name: RouteName = text;

// @ts-expect-error no text
void navigate(3);
// @ts-expect-error no param
void navigate(text, { id: {} });
