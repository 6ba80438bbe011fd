// Every coded error: what is wrong and how to fix it. `{name}` is filled from the error's detail.
// SP1xxx config, 2xxx compile, 3xxx runtime, 4xxx CLI, 5xxx host API. Each has a page docs/errors/<code>.md.

export const errorTable = {
  SP1001: {
    what: 'No app.config.ts in {root}.',
    fix: 'Create app.config.ts with `export default defineApp({ name: "My shop" })`.',
  },
  SP1002: { what: 'Unknown key "{key}" in {where}.', fix: '{hint}' },
  SP1003: { what: '"{key}" in {where} must be {expected}, but is {actual}.', fix: 'Write {expected} there.' },
  SP1004: {
    what: 'The page {page} has no default export.',
    fix: 'Export the page component: `export default function Page() { … }`.',
  },
  SP1005: {
    what: 'The page "{route}" is listed but {file} does not exist.',
    fix: 'Create {file}, or take the route out of the list. {hint}',
  },
  SP1006: { what: 'Two pages have the route "{route}": {first} and {second}.', fix: 'Rename one of the two files.' },
  SP1007: {
    what: 'The tabBar has {count} items; hosts take 2 to 5.',
    fix: 'List 2 to 5 pages in tabBar.items, or remove tabBar.',
  },
  SP1008: {
    what: 'The tabBar item "{route}" lies in the subpackage {package}.',
    fix: 'Tab pages must be in the main package: move the page to src/pages/.',
  },
  SP1009: {
    what: '{call} must be given a literal object: {reason} cannot be read at build time.',
    fix: 'Write the value itself there: strings, numbers, booleans, arrays and objects.',
  },
  SP1010: {
    what: 'The tabBar item "{route}" is not a page of this app.',
    fix: 'Use the route of a file in src/pages/. {hint}',
  },
  SP1011: { what: 'Unknown host "{host}".', fix: 'Use one of: {hosts}.' },
  SP1012: { what: 'No pages in {root}.', fix: 'Create src/pages/home.tsx with a default export.' },
  SP1013: { what: 'The tabBar icon {file} {problem}.', fix: 'Use a PNG or JPEG file of at most 40 KB.' },
  SP1014: { what: 'Component for native pages: {problem}.', fix: '{hint}' },
  SP1015: {
    what: 'The configuration cannot be run: {reason}.',
    fix: 'app.config.ts and what it imports run in Node when the app is built: correct this place.',
  },
  SP2001: { what: 'Syntax error: {reason}', fix: 'Correct the syntax at this place.' },
  SP2002: { what: '"{name}" is not a component of sampan/components.', fix: '{hint}' },
  SP2003: { what: '"{name}" is a browser global; the host {host} has none. Imported by: {chain}', fix: '{hint}' },
  SP2004: { what: 'CSS syntax error: {reason}', fix: 'Correct the rule at this place.' },
  SP2005: { what: '<{tag}> has no prop "{prop}".', fix: '{hint}' },
  SP2006: { what: '<{tag}> is not an element that mini-program hosts have.', fix: '{hint}' },
  SP2007: {
    what: '{subject} of the host {host} has {size}; the host takes {limit}. Heaviest: {heaviest} {chain}',
    fix: 'See what is in it with `sampan inspect`. {hint}',
  },
  SP2008: { what: '{construct} cannot be compiled for a mini-program host.', fix: '{hint}' },
  SP2009: { what: 'Cannot find "{specifier}".', fix: 'Install the package or correct the path.' },
  SP2010: { what: 'The selector "{selector}" does not work on {host}.', fix: '{hint}' },
  SP2011: {
    what: 'The styles of {host} hold {size} of files as text: {files}',
    fix: 'Mini-program styles cannot refer to local files. Show large images with <Image>, or use an https address.',
  },
  SP2012: {
    what: '{subject} of the host {host} has {size}; its budget is {limit}. Heaviest: {heaviest} {chain}',
    fix: 'See what is in it with `sampan inspect`, or raise `{budget}` in app.config.ts. {hint}',
  },
  SP2013: {
    what: 'The build could not render the first paint of {pages} ({hosts}): {cause}.',
    fix: '{hint}',
  },
  SP2014: {
    what: '<{tag}> has no "{prop}" on {host}, where it is left out. Hosts that have it: {having}.',
    fix: "Find another way, or say that it is meant: {prop}={import.meta.env.SAMPAN_HOST === '{first}' ? … : undefined}.",
  },
  SP2015: {
    what: '<{tag}> is not an element of {host}. Hosts that have it: {having}.',
    fix: "Show something else there: {import.meta.env.SAMPAN_HOST === '{first}' ? <{tag} … /> : …}.",
  },
  SP2016: { what: '{construct} cannot stand directly in <{parent}>.', fix: '{hint}' },
  SP2017: {
    what: 'The native component {name} is not told for {host}.',
    fix: 'Say what it is there: a path on mini-program hosts, a component of Preact on the web. Or declare it in a file of the other hosts.',
  },
  SP2018: { what: 'The native component "{component}" has no {file} on {host}.', fix: '{hint}' },
  SP2019: { what: 'Native component: {problem}.', fix: '{hint}' },
  SP3001: {
    what: 'No page has the route "{route}".',
    fix: 'Use the route of a file in src/pages/ or src/packages/. {hint}',
  },
  SP3002: {
    what: '{hook} was called outside a page.',
    fix: 'Call it in a page component or in a component that a page renders.',
  },
  SP3003: {
    what: 'The page stack is full: {limit} pages are open.',
    fix: 'Use redirect() instead of navigate(), or go back first.',
  },
  SP3004: { what: 'The param "{param}" of {route} must be a {type}, but is "{value}".', fix: 'Pass a {type}.' },
  SP3005: { what: '{call} wants {wanted}, but "{route}" is {actual}.', fix: 'Use {instead} for it.' },
  SP3006: {
    what: 'One node carries {size} of data; hosts take 1024 KB in one call.',
    fix: 'Render a page of the list at a time, or keep large values out of props.',
  },
  SP3007: {
    what: 'The root component renders <{type}>, which has no place around the pages of a mini program.',
    fix: 'Let src/app.tsx render providers and its children only; put elements into the pages.',
  },
  SP3008: {
    what: 'A text of the block {type} turned into an element or a list.',
    fix: 'What is declared `string` or begins as `useState(0)` is text for good. Declare all that it may hold: `label: ComponentChildren`, `useState<string | VNode>("")`.',
  },
  SP3009: {
    what: 'cloneElement cannot give "{prop}" to JSX that is part of a template.',
    fix: 'Clone with a key, a ref, a class, a style or handlers, or let a component take "{prop}" and write the element with it.',
  },
  SP3010: {
    what: 'A component stands in itself so often that the host does not find its part of <{tag}>.',
    fix: 'Nest fewer components of one kind inside <{tag}>: three at most, or put <{tag}> further in.',
  },
  SP3011: {
    what: 'A portal leads into the block {type}, which takes none.',
    fix: 'Let it lead to a View, or another element that takes children, that has its `ref` where it is written.',
  },
  SP3012: {
    what: 'A spread gives type="{type}" to an <input>, which is a text field here.',
    fix: 'Write the type as an attribute: `<input type="checkbox" {...props} />`.',
  },
  SP4001: { what: 'Unknown command "{command}".', fix: 'Run `sampan --help` to see the commands.' },
  SP4002: { what: '{option} {problem}.', fix: 'Run `sampan {command} --help` to see the options.' },
  SP4003: { what: 'No Chromium found.', fix: 'Set CHROMIUM_PATH, or run `npx playwright install chromium`.' },
  SP4004: {
    what: '{needed} needs the package "{package}", which is not installed.',
    fix: 'Run `npm install --save-dev {package}`.',
  },
  SP4005: {
    what: 'The Vite configuration of {root} does not use sampan().',
    fix: 'Add it: `plugins: [sampan()]`, with `import { sampan } from "sampan/vite"`.',
  },
  SP4006: {
    what: '{folder} is no built project of the host {host}: {reason}.',
    fix: 'Build it first: `sampan build --host {host}`.',
  },
  SP4007: {
    what: 'Cannot follow changes in {folder}: {reason}.',
    fix: 'Close other programs that follow files, or let the system follow more: on Linux `sysctl fs.inotify`.',
  },
  SP5001: {
    what: 'The request to {url} failed: {reason}',
    fix: 'Check the network, the address and the domains that the host allows.',
  },
  SP5002: { what: 'The request to {url} took longer than {timeout} ms.', fix: 'Raise `timeout`, or answer faster.' },
  SP5003: { what: 'The request to {url} was aborted.', fix: 'Nothing to fix when your code aborted it.' },
  SP5004: {
    what: 'Storage is full: {reason}',
    fix: 'Remove entries; hosts hold 10 MB in all and 200 KB (Alipay) to 1 MB (WeChat) a key.',
  },
  SP5005: {
    what: 'The value for the storage key "{key}" is not JSON.',
    fix: 'Store plain objects, arrays, strings, numbers, booleans or null.',
  },
  SP5006: { what: 'Login failed: {reason}', fix: 'Let the user try again.' },
  SP5007: { what: 'Payment failed: {reason}', fix: 'Check the order that the server returned.' },
  SP5008: { what: '{api} is not supported on this host.', fix: 'Ask `supports("{capability}")` first.' },
  SP5009: { what: '{api} was refused: {reason}', fix: 'Ask the user for permission, or do without.' },
  SP5010: { what: 'Going to "{route}" failed: {reason}', fix: 'Check the route and the number of open pages.' },
} as const;
