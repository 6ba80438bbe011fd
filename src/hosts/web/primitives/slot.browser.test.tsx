// Block, CustomWrapper, Slot and NativeSlot: words of the hosts' templates, and what they are in a document.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { drawn } from '../../../../tests/browser/input.ts';
import { byId, mount } from '../../../../tests/browser/mount.ts';
import { Block } from './block.tsx';
import { CustomWrapper } from './custom-wrapper.tsx';
import { NativeSlot } from './native-slot.tsx';
import { Slot } from './slot.tsx';
import { Text } from './text.tsx';

/** A custom element of somebody else's, with a named slot and the nameless one. */
class Card extends HTMLElement {
  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    render(
      <>
        <header>
          <NativeSlot name="title" />
        </header>
        <NativeSlot />
      </>,
      root,
    );
  }
}
customElements.define('test-card', Card);

const TestCard = 'test-card' as unknown as 'section';

it('are no boxes', () => {
  const root = mount(
    <Block>
      <Text>a</Text>
      <CustomWrapper>
        <Text>b</Text>
      </CustomWrapper>
    </Block>,
  );
  expect([...root.children].map(({ textContent }) => textContent)).toEqual(['a', 'b']);
});

it('puts content where a custom element wants it', async () => {
  const name = signal('title');
  mount(
    <TestCard id="card">
      <Slot id="head" name={name} class="head">
        Title
      </Slot>
      <Slot id="rest">Text</Slot>
    </TestCard>,
  );
  const shadow = byId('card').shadowRoot!;
  const [title, nameless] = [...shadow.querySelectorAll('slot')];
  expect(title!.assignedElements()).toEqual([byId('head')]);
  expect(nameless!.assignedElements()).toEqual([byId('rest')]);
  expect([byId('head').className, byId('rest').hasAttribute('slot')]).toEqual(['sp-slot head', false]);
  name.value = '';
  await drawn();
  expect(nameless!.assignedElements()).toEqual([byId('head'), byId('rest')]);
});
