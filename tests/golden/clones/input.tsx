// What code gets hold of before it is shown may be cloned: its root takes the class, style and handlers of a clone. Others are as ever.
import { cloneElement, type ComponentChildren, type VNode } from 'preact';
import { Button, Input, Text, View } from 'sampan/components';

declare function Mark(props: { children?: ComponentChildren; icon?: VNode }): VNode;
declare const label: string;
declare const on: boolean;
declare const look: { readonly color: string };
declare const pick: () => void;

export const clone = (node: VNode, onTap: () => void): VNode =>
  cloneElement(node, { class: 'marked', onTap, onLongPress: () => {} } as object);

export const given = (
  <Mark icon={<Text class="icon">i</Text>}>
    <View class="box" style="color: red" data-id={label} onTap={pick}>
      <Text onTap={pick}>{label}</Text>
    </View>
    <View class={`row ${label} ${on ? 'on' : 'off'}`} style={look} />
    <Button class={label} onLongPress={pick} onTap={on ? pick : undefined} />
    <div className="html" onClick={pick} />
    <Input value={label} />
    <View class="it's" style={{ backgroundImage: "url('a.png')" }} />
  </Mark>
);
export const kept = <Text>kept</Text>;
export const Shown = ({ rows }: { rows: readonly string[] }) => (
  <View class="shown">
    {rows.map((row) => (
      <Text key={row} class="row">
        {row}
      </Text>
    ))}
    {label && <Text class="maybe">{label}</Text>}
  </View>
);
