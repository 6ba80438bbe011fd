// Components that every random app may show: one for each way in which authors write them.

export const imports = `import { Component, Fragment, cloneElement, createContext, createPortal, h, toChildArray, isValidElement } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Suspense, forwardRef, memo } from 'preact/compat';
import { Signal, computed, signal, useSignal } from '@preact/signals';
import { Button, ScrollView, Text, View } from 'sampan/components';
import { fire, log } from 'probe';`;

export const fixedComponents = `const own = 'outside';
const Theme = createContext('none');
const known = {};
/** The same ref for the same name. */
const refs = (name) => (known[name] ??= (value) => log('ref ' + name + ' ' + !!value));
const Show = ({ of }) => of;

function Leaf({ s, label }) {
  useEffect(() => { log('effect ' + label); return () => log('clean ' + label); }, []);
  useLayoutEffect(() => { log('layout ' + label); return () => log('unlayout ' + label); }, []);
  return <Text class="leaf">{label}</Text>;
}
const Twice = ({ children }) => <View>{children}<Text>-</Text>{children}</View>;
const Calls = ({ s, children, render = (value) => <Text class="rendered">{value}</Text> }) => (
  <View>{render(s.v0)}{children}{render(s.n0)}</View>
);
const Memoed = memo(function Inner({ label, children }) {
  return <View class="memo"><Text>{label}</Text>{children}</View>;
});
const Forwarded = forwardRef(({ children, label }, ref) => <View ref={ref} class="forwarded">{children}</View>);
class Old extends Component {
  componentDidMount() { log('did mount ' + this.props.label); }
  componentDidUpdate() { log('did update ' + this.props.label); }
  componentWillUnmount() { log('will unmount ' + this.props.label); }
  render({ s, children, x }) {
    return <View><Text>{s.v1}</Text>{s.t0 ? children : x}</View>;
  }
}
const Themed = ({ s, children }) => <Theme.Provider value={s.w0}>{children}<ThemeText /></Theme.Provider>;
const ThemeText = memo(() => <Text>{useContext(Theme)}</Text>);
class Caught extends Component {
  componentDidCatch(error) { this.setState({ error }); log('caught ' + this.props.label); }
  componentWillUnmount() { log('will unmount ' + this.props.label); }
  render({ s, children }, { error }) {
    return error ? <Text>{error.message}</Text> : <View>{s.t0 ? <Text>fine</Text> : <Bomb s={s} />}{children}</View>;
  }
}
function Bomb({ s }) {
  if (s.n0 === 3) throw new Error('bang');
  return <Text>quiet</Text>;
}
/** Which of two spellings counts is a matter of taste. */
const bothNames = (name) => ({ class: name, className: name });
/** A signal's own members are no style. */
const styleOf = ({ style }) => (typeof style === 'object' && !(style instanceof Signal) ? style : {});
const clonedProps = (s, props, index) =>
  [
    {},
    bothNames('cloned ' + (props.class ?? props.className ?? '')),
    { style: { ...styleOf(props), top: s.n0 }, onTap: () => { log('tap clone'); props.onTap?.(); } },
    { onLongPress: () => log('long clone'), ...bothNames(s.w1) },
  ][(s.n0 + index) % 4];
const Cloned = ({ s, children }) => (
  <View>
    {toChildArray(children).map((child, index) => (isValidElement(child) && typeof child.type !== 'function' ? cloneElement(child, { key: 'c' + index, ...clonedProps(s, child.props, index) }) : child))}
  </View>
);
const Tree = ({ s, depth = 2, label }) => (
  <View class="tree"><Text>{depth}{s.v0}</Text>{depth > 0 && <Tree s={s} depth={depth - 1} label={label} />}</View>
);
const Items = ({ s, children }) => (
  <ScrollView><Text>{s.l0.length}</Text>{s.l0.map((row) => <View key={row.id} class="item"><Text>{row.label} of {row.sub.length}</Text>{row.on && <Text>{row.value}</Text>}{row.sub.map((one) => <Row key={one.id} row={one} s={s} />)}</View>)}{children}</ScrollView>
);
function Row({ row, s }) {
  useEffect(() => { log('row ' + row.id); return () => log('clean row ' + row.id); }, []);
  return <View class={row.on ? 'on' : 'off'} data-id={row.id}><Text>{row.label}</Text>{row.on && <Text>{row.value}</Text>}{s.n0 > 1 && <Text>!</Text>}</View>;
}
const MemoRow = memo(({ row }) => <View class="m"><Text>{row.label}: {row.value}</Text></View>);
const MaybeRow = ({ row, s }) => (row.on ? <Text class={s.w0}>{row.label}</Text> : null);
function AnyRow({ row, s }) {
  if (row.id === s.n0) return row.value;
  if (row.on) return <><Text>{row.label}</Text><View>{row.sub.map((one) => <Text key={one.id}>{one.label}</Text>)}</View></>;
  return <View class="any"><Text>{row.label}</Text>{row.value}</View>;
}`;
