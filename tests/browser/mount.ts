import { type ComponentChildren, render } from 'preact';
import { onTestFinished } from 'vitest';
import './features.ts';

/** Renders into the page until the test has ended. */
export function mount(children: ComponentChildren): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  root.style.font = '16px/1.5 sans-serif';
  render(children, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

/** The element with an id. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element as E;
}
