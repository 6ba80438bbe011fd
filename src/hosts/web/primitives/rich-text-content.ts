// What RichText shows, made safe. The only way from an author's markup into the page: texts of HTML and nodes both pass the sanitiser,
// and what it leaves goes into the page as elements, never as text that a browser would parse a second time.
import { createPurifier } from './purifier.ts';
import type { RichTextNode } from '../../../../components/primitives/types.ts';
import { webLength } from './style-text.ts';

/** What mini-program hosts take; anything else is dropped with all that is in it, as they do. */
const tags = /* @__PURE__ */ (
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset ' +
  'font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub ' +
  'sup table tbody td tfoot th thead tr tt u ul'
).split(' ');

const attributes =
  /* @__PURE__ */ 'align alt border class colspan dir height rowspan span src start style type width'.split(' ');

const blanks: Readonly<Record<string, string>> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' };

let purifier: ReturnType<typeof createPurifier> | undefined;

/** One of our own: hooks of the app's or another library's must not reach it, nor ours theirs. */
function ownPurifier(): ReturnType<typeof createPurifier> {
  const own = createPurifier(window);
  own.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'style') attribute.attrValue = webLength(attribute.attrValue);
  });
  return own;
}

/** `&nbsp;` -> what it means. One entity at a time, so that no markup is read. */
function decode(text: string, inert: Document): string {
  const reader = inert.createElement('textarea');
  return text.replace(/&#?\w+;/g, (entity) => {
    reader.innerHTML = entity;
    return reader.value;
  });
}

/** Data of a server may be anything: what is no node is passed over. */
function append(parent: Node, nodes: readonly RichTextNode[], inert: Document): void {
  for (const node of nodes) {
    if (node?.type === 'text') parent.appendChild(inert.createTextNode(decode(String(node.text ?? ''), inert)));
    else if (tags.includes(String(node?.name).toLowerCase())) {
      const element = inert.createElement(node.name);
      for (const [name, value] of Object.entries(node.attrs ?? {})) {
        if (attributes.includes(name)) element.setAttribute(name, String(value));
      }
      append(element, node.children ?? [], inert);
      parent.appendChild(element);
    }
  }
}

/** Elements in a document without scripts, in which pictures are not fetched either. */
function inertNodes(nodes: readonly RichTextNode[]): Node {
  const inert = document.implementation.createHTMLDocument('');
  const content = inert.createDocumentFragment();
  append(content, nodes, inert);
  return content;
}

function widenBlanks(content: DocumentFragment, space: string): void {
  const blank = blanks[space];
  if (!blank) return;
  const walk = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    // Line breaks and what indents the next line belong to the source, not to the text.
    const line = text.data.replace(/\s*\n\s*/g, '\n');
    // Lines can still break at the last of several blanks.
    if (line.trim()) text.data = line.replace(space === 'nbsp' ? / (?= )/g : / /g, blank);
  }
}

export function safeContent(nodes: string | readonly RichTextNode[], space: string): DocumentFragment {
  purifier ??= ownPurifier();
  const content = purifier.sanitize(typeof nodes === 'string' ? nodes : inertNodes(nodes), {
    // `body` is what the sanitiser itself puts around.
    ALLOWED_TAGS: ['body', '#text', ...tags],
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: false,
    RETURN_DOM_FRAGMENT: true,
  });
  widenBlanks(content, space);
  return content;
}
