// What Preact and signals have for browsers alone, as patterns (code-rules.ts) and what stands for them on mini programs. The tree of a
// mini program has no comments, namespaces or markup; nothing is hydrated; it refuses styles and handlers that are not in a block's props,
// and Sampan's scheduler is there before the first render. What only some apps need stays where the whole app turns out to need it.
import type { CodeRule } from './code-rules.ts';
import { callbacks, classes, contexts, effects, keys, type LatePart, same } from './late.table.ts';

/** Code that stays where an app needs the part. */
const only = ({ mark }: LatePart, find: string): CodeRule => ({ find, put: `${mark} && (${find})` });

const preact: readonly CodeRule[] = [
  // Hydration: the flags of vnodes, and the nodes that are there already.
  { find: '32 & $vnode.__u', put: '0', times: 4 },
  { find: '128 & $vnode.__u', put: '0' },
  { find: '($isHydrating = $vnode && $$flag) ? null : $$children', put: '$$children' },
  { find: '$old ? null : $parent.firstChild ? $slice.call($parent.childNodes) : null', put: 'null' },
  { find: '$found && $found.some($remove)', put: '0', times: 3 },
  {
    find: 'if ($queue.length = $$before, $vnode.__v = null, $a || $b) $$resume; else $vnode.__e = $old.__e;',
    put: '$queue.length = $$before, $vnode.__v = null, $vnode.__e = $old.__e;',
  },
  { find: '!$isInside && ($c = $vnode.__c) && ($c = $c.__z) && $$end && $$remove', put: '0' },
  { find: '$isHydrating && ($options.__m && $options.__m($vnode, $found), $isHydrating = !1)', put: '0' },
  { find: '$isHydrating && $node.data == $text', put: '0' },
  // A document as the container, a namespace, `is`.
  { find: '9 == $node.nodeType && ($node = $node.documentElement)', put: '0' },
  { find: 'if ("svg" == $type ? $$svg : $$other, $found) $$adopt;', put: '' },
  { find: '$document = $parent.ownerDocument || document', put: '$document = $parent.ownerDocument' },
  {
    find: '$document.createElementNS($namespace, $type, $props.is ? $props : $$none)',
    put: '$document.createElementNS(null, $type)',
  },
  {
    find: 'if ($into = "template" == $type && $node.content || $node, $found = $$children, !$a && $found) $$read;',
    put: '$into = $node;',
  },
  // Markup as text.
  {
    find: '$html ? ($$set, $vnode.__k = []) : ($before && ($node.textContent = ""), $$namespace, $$children, $$rest)',
    put: '$$children',
  },
  // Comments, and moves that keep an element's state.
  {
    find: 'for ($$place, $node = $vnode.__e, $next = $at; $next && 8 == $next.nodeType;) $next = $next.nextSibling;',
    put: '$$place, $node = $vnode.__e, $next = $at;',
  },
  {
    find: 'for ($node != $next && ($$canMove ? $$move : $$insert), $at = $node; $$comment;);',
    put: '$node != $next && $$insert, $at = $node.nextSibling;',
  },
  // Props as a DOM takes them: the tree has its own way.
  { find: 'for ($name in $old) $value = $old[$name], "dangerouslySetInnerHTML" == $name ? $$keep : $$drop;', put: '' },
  {
    find: `for ($name in $props) $value = $props[$name], "children" == $name ? $children = $value : "dangerouslySetInnerHTML" == $name ? $html = $value
      : "value" == $name ? $now = $value : "checked" == $name ? $isChecked = $value
      : $isHydrating && "function" != typeof $value || $old[$name] === $value || $set($node, $name, $value, $old[$name], $namespace);`,
    put: '$children = $node.take($props, $old);',
  },
  { find: '$isHydrating && "textarea" != $type || ($name = "value", $$value, $name = "checked", $$checked)', put: '0' },
  // The keys of the old children (below) are another list's.
  { find: '$parent.__k = Array($count)', put: `(${keys.mark} && (SampanKeys = null), $parent.__k = [])` },
  // Whether a vnode is a portal, by its type. Code that looks for one name in the props of all is bound to the shapes of props that a page's own
  // components have: a page's end is the end of these shapes, and of that code.
  {
    find: 'function $create($child, $place) { return $element($portal, { __P: $place, children: $child }) }',
    put: 'function $create($child, $place) { return $element($portal, { __P: $place, children: $child }) } var SampanPortal = $portal;',
  },
  { find: '$vnode.props.__P', put: '($vnode.type === SampanPortal && $vnode.props.__P)', times: 5 },
  {
    find: `$$renders, $$state, $$context, $$snapshot, $$shown, $props.__P && $$enter, $$children, $props.__P && $$leave,
      $vnode.__u &= -161, $$nodes, $$callbacks, $$flags`,
    put: `$$renders, $$state, $$context, $$snapshot, $$shown, $vnode.type === SampanPortal && $props.__P && $$enter, $$children,
      $vnode.type === SampanPortal && $props.__P && $$leave, $vnode.__u &= -161, $$nodes, $$callbacks, $$flags`,
  },
  // A vnode like all others: code for objects that are all alike is the quickest, and lasts.
  {
    find: '$assign({ constructor: $mark }, $old)',
    put: `{ type: $old.type, props: $old.props, key: $old.key, ref: $old.ref, __k: $old.__k, __: $old.__, __b: $old.__b, __e: $old.__e,
      __c: $old.__c, constructor: $mark, __v: $old.__v, __i: $old.__i, __u: $old.__u }`,
  },
  // An element without children, before and now.
  {
    find: '$diff($into, $isArray($children) ? $children : [$children], $vnode, $old, $context, $namespace, $found, $queue, $found ? $found[0] : $old.__k && $first($old, 0), $isHydrating, $refs)',
    put: '(null != $children || $old.__k) && $diff($into, $isArray($children) ? $children : [$children], $vnode, $old, $context, $namespace, $found, $queue, $found ? $found[0] : $old.__k && $first($old, 0), $isHydrating, $refs)',
  },
];

/** Class components, contexts, and what either has in function components. */
const lifecycles: readonly CodeRule[] = [
  only(classes, '$isClass = ($tmp = $type.prototype) && $tmp.render'),
  // What components get later, from the start: state, hooks, and what hooks say of updates.
  {
    find: 'this.props = $props, this.context = $context, this.__g = 0',
    put: 'this.props = $props, this.context = $context, this.__g = 0, this.__s = this.__H = this.__f = void 0',
  },
  {
    find: '$isClass ? $vnode.__c = $c = new $type($props, $context) : $$plain',
    // What says whether it is to update: wrap-component.ts.
    put: `${classes.mark} && $isClass ? $vnode.__c = $c = new $type($props, $context)
      : ($$plain, ${same.mark} && ($c.shouldComponentUpdate = $type["~update"] || $c.shouldComponentUpdate))`,
  },
  only(classes, '$isClass && ($c.__s || ($c.__s = $c.state), $$derived)'),
  only(
    classes,
    '$new !== $old && $isClass && !$type.getDerivedStateFromProps && $c.componentWillReceiveProps && $$receive',
  ),
  only(classes, '$c.componentWillUpdate && $$update'),
  only(classes, '$isClass && $c.componentDidUpdate && $$update'),
  only(classes, '$isClass && !$type.getDerivedStateFromProps && $c.componentWillMount && $$mount'),
  only(classes, '$isClass && $c.componentDidMount && $$mount'),
  { find: '$isClass ? 25 : 0', put: `${classes.mark} && $isClass ? 25 : 0` },
  only(classes, '$isClass && ($list.push.apply($c.__h, $c.__k), $c.__k = [])'),
  only(classes, '$isClass && $old.__c && $c.getSnapshotBeforeUpdate && $$snapshot'),
  {
    find: '($handled = ($class = $c.constructor) && $class.getDerivedStateFromError) && $$state',
    put: `${classes.mark} ? ($handled = ($class = $c.constructor) && $class.getDerivedStateFromError) && $$state : $handled = 0`,
  },
  only(classes, '"function" == typeof $update && ($update = $update($assign({}, $state), this.props))'),
  only(classes, '$callback && this.__k.push($callback)'),
  only(classes, '$base.prototype.forceUpdate = $$update'),
  only(classes, '$base.prototype.render = $render'),
  only(contexts, '$provider = ($tmp = $type.contextType) && $contexts[$tmp.__c]'),
  {
    find: '$tmp ? $provider ? $provider.props.value : $tmp.__ : $contexts',
    put: `${contexts.mark} && $tmp ? $provider ? $provider.props.value : $tmp.__ : $contexts`,
  },
  only(contexts, '$provider && $provider.sub($c)'),
  {
    find: '$$made, $$subscribe, $c.state || ($c.state = {}), $c.__n = $contexts, $c.__g |= 8, $c.__h = [], $c.__k = []',
    put: `$$made, $$subscribe, $c.__n = $contexts, $c.__g |= 8, ${callbacks.mark} && ($c.state || ($c.state = {}), $c.__h = [], $c.__k = [])`,
  },
  {
    find: '$$moved, $vnode.__e = $old.__e, $vnode.__k = $old.__k, $vnode.__k.some($$adopt), $list.push.apply($c.__h, $c.__k), $c.__k = [], $$plan, $next = $sibling($old)',
    put: `$$moved, $vnode.__e = $old.__e, $vnode.__k = $old.__k, $vnode.__k.some($$adopt),
      ${callbacks.mark} && ($list.push.apply($c.__h, $c.__k), $c.__k = []), $$plan, $next = $sibling($old)`,
  },
  only(contexts, '$c.getChildContext && ($contexts = $$all)'),
  {
    find: '$c.render($c.props, $c.state = $c.__s, $c.context)',
    put: `${classes.mark} ? $c.render($c.props, $c.state = $c.__s, $c.context) : $c.constructor.call($c, $c.props, $c.context)`,
  },
  {
    find: 'if ($c.componentWillUnmount) $$unmount;',
    put: `if (${contexts.mark} && $c.componentWillUnmount) $$unmount`,
  },
  { ...only(callbacks, '$c.__h.length && $queue.push($c)'), times: 2 },
  only(
    callbacks,
    '$queue.some(function ($c) { try { $queue = $c.__h, $c.__h = [], $queue.some($$run) } catch ($error) { $$report } })',
  ),
  // A component that shows what it showed: skip-same.ts.
  {
    find: '$next = $diff($node, $vnode, $old, $context, $namespace, $found, $queue, $at, $isHydrating, $refs)',
    put: `$next = ${same.mark} && $old.__c && $old.__c["~skip"] && $old.__c["~skip"]($vnode, $old) ? $vnode.__e.nextSibling
      : $diff($node, $vnode, $old, $context, $namespace, $found, $queue, $at, $isHydrating, $refs)`,
  },
  // A child whose key no child had is looked for nowhere: for a list of all new keys that would be each of them through all of the old.
  {
    find: `function $match($vnode, $list, $at, $left) {
      var $i, $key = $vnode.key, $type = $vnode.type, $found = $list[$at], $isOpen = $found && !(2 & $found.__u);
      if ($$isSame) return $at;
      if ($left > ($isOpen ? 1 : 0)) $$search;
      return -1;
    }`,
    put: `function $match($vnode, $list, $at, $left) {
      var $i, $key = $vnode.key, $type = $vnode.type, $found = $list[$at], $isOpen = $found && !(2 & $found.__u);
      if ($$isSame) return $at;
      if (${keys.mark} && $left > 8 && null != $key && !(SampanKeys || (SampanKeys = new Set($list.map(function (child) { return child && String(child.key) })))).has(String($key))) return -1;
      if ($left > ($isOpen ? 1 : 0)) $$search
      return -1;
    }
    var SampanKeys;`,
  },
];

const hooks: readonly CodeRule[] = [
  only(effects, '$last == $c ? $c.__h = [] : ($hooks.__h.some($clean), $hooks.__h.some($start), $index = 0)'),
  only(effects, '$options.diffed = function ($vnode) { $$before; var $c = $vnode.__c; $$after }'),
  only(effects, '$options.__c = function ($root, $queue) { $queue.some($$run), $before && $before($root, $queue) }'),
  only(effects, '$options.unmount = function ($vnode) { $$before; var $error, $near, $c = $vnode.__c; $$after }'),
  // Forgets whose hooks are called, for who calls them elsewhere: there it is one mistake or another.
  only(effects, '$options.__b = function ($vnode) { $current = null, $before && $before($vnode) }'),
  { find: '($last = $options.requestAnimationFrame) || $own', put: '$last = $options.requestAnimationFrame' },
];

/** Most vnodes that components make in numbers are components: looking for a name in props costs more than their type. */
const jsx: readonly CodeRule[] = [
  { find: '"ref" in $props && "function" != typeof $type', put: '"function" != typeof $type && "ref" in $props' },
  { find: '($source || $self) && ($vnode.__source = $source, $vnode.__self = $self)', put: '0' },
];

const signals: readonly CodeRule[] = [
  { find: '$options.requestAnimationFrame || $own', put: '$options.requestAnimationFrame', times: 2 },
  { find: '"undefined" != typeof window && !!window.__PREACT_SIGNALS_DEVTOOLS__', put: '!1' },
  // What renders a component again: an effect made without a run, and without functions of its own.
  {
    find: '$effect(function () { $notify = this.N })()',
    put: '$effect(function () { $notify = this.N; $effect.Effect = this.constructor; $effect.update = function () { this.component.__$f |= 1; this.component.setState({}) } })()',
  },
  {
    find: `if (void 0 === $updater) $c.__$u = $updater = (function ($run, $name) { let $made; $effect(function () { $made = this }, { name: $name }); $made.c = $run; return $made })((function ($of) { return $$run })($c), $$named)`,
    put: `if (void 0 === $updater) $c.__$u = $updater = new $effect.Effect(), $updater.component = $c, $updater.c = $effect.update`,
  },
  // Asked with the props that it has (skip-same.ts), it knows that they are the same.
  {
    find: 'for (let $name in $props) if ("__source" !== $name && $props[$name] !== this.props[$name]) $$leave;',
    put: 'if ($props !== this.props) for (let $name in $props) if ($props[$name] !== this.props[$name]) $$leave',
  },
  {
    find: 'for (let $name in this.props) if (!($name in $props)) $$leave;',
    put: 'if ($props !== this.props) for (let $name in this.props) if (!($name in $props)) $$leave',
  },
  // Signals as props of elements: signal-holes.ts takes them out before.
  {
    find: 'if ("string" == typeof $vnode.type) { let $held, $props = $vnode.props; for (let $name in $props) $$hold }',
    put: '',
  },
  { find: 'if ("string" == typeof $vnode.type && ($element = $vnode.__e)) $$update', put: '' },
  {
    find: 'if ("string" == typeof $vnode.type) $$release; else $$component',
    put: 'if ("string" != typeof $vnode.type) $$component',
  },
  // Fragments have no updater; a flag of their own would be another shape.
  {
    find: 'if ($c) { $c.__$f |= 8; const $updater = $c.__$u; if ($updater) $$stop }',
    put: 'if ($c) { const $updater = $c.__$u; if ($updater) { $c.__$f |= 8; $$stop } }',
  },
];

/** A computed signal whose shape lasts: code that reads signals is for both kinds then, also when the last page that has both is gone. */
const signalsCore: readonly CodeRule[] = [
  {
    find: '$computed.prototype = new $signal()',
    put: '$computed.prototype = new $signal(), $computed.shape = new $computed()',
  },
];

/** By the end of the module's path. */
export const preactRules: Readonly<Record<string, readonly CodeRule[]>> = {
  'preact/dist/preact.mjs': [...preact, ...lifecycles],
  'preact/hooks/dist/hooks.mjs': hooks,
  'preact/jsx-runtime/dist/jsxRuntime.mjs': jsx,
  '@preact/signals/dist/signals.mjs': signals,
  '@preact/signals-core/dist/signals-core.mjs': signalsCore,
};
