// Blocks mean what the JSX means: whatever is split into templates, holes and slots shows the same tree.
import { describe, expect, it } from 'vitest';
import { dialect as alipay } from '../../src/hosts/alipay/dialect.ts';
import { dialect as wechat } from '../../src/hosts/wechat/dialect.ts';
import { randomJsx } from './random-jsx.ts';
import { shownByBlocks, shownByJsx } from './shown-tree.ts';

const values = {
  label: 'label',
  zero: 0,
  two: 2,
  yes: true,
  no: false,
  none: undefined,
  nil: null,
  empty: '',
  list: ['a', 'b', 'c'],
  box: { width: 3, color: 'red' },
  props: { class: 'spread', 'data-x': 1, hidden: true },
  tap: () => {},
  Wrap: ({ children, title }: { children?: unknown; title?: unknown }) => [title, children],
};

const sources = [
  '<View class="a" hidden data-x={two}>one {label} two</View>',
  '<View>\n  a{" "}\n  <Text>b</Text>{label}\n  c\n</View>',
  '<View>{zero}{two}{yes}{no}{none}{nil}{empty}{"x"}{3}{`t${two}`}</View>',
  '<View class={no} id={none} style={nil}>{nil ?? label}</View>',
  '<View class={`a ${label} ${two}`} style={`width:${two}px`} id={`x${zero}`}/>',
  '<View style={{ color: "red", fontSize: 2, zIndex: 3, ...box }}/>',
  '<View style={{ color: "red", fontSize: 2, lineHeight: 1.2 }}/>',
  '<View>{yes && <Text>a</Text>}{no && <Text>b</Text>}{zero && <Text>c</Text>}{yes ? <Text>d</Text> : "e"}</View>',
  '<View>{list.map((x) => <Text key={x}>{x}, </Text>)} and {list.length} more</View>',
  '<View>{list}<Text>{list.join("/")}</Text>{[label, <Text>in</Text>, [two]]}</View>',
  '<View><Wrap title={<Text>t</Text>}>x<View>{label}</View>y</Wrap>{label}<Wrap/>z</View>',
  '<Wrap><View>1</View> <View>2</View>{label}\n<></></Wrap>',
  '<><View>1</View>a{label}<><Text>2</Text></></>',
  '<View><>a<>{label}<Text>b</Text></>{two}</>{yes && <><Text>c</Text>d</>}</View>',
  '<View {...props}>x{label}<Text>y</Text></View>',
  '<View id="a" {...props} class="z"/>',
  '<View><View {...props} id="q"><Text>in</Text></View>after</View>',
  '<View onTap={tap} onTapCatch={tap}><View><Image src="a" onLoad={tap}/></View><Text onLongPress={none}>x</Text></View>',
  '<View><Text key="a">a</Text><Text ref={tap}>b</Text>c</View>',
  '<View>{"{{"} &lt;b&gt; {"a\\\\b"} {"\\n"} &amp;amp; {\'"\'}</View>',
  '<View data-a="it\'s" data-b={\'"\'} data-c={"\\\\"} data-d="{{x}}" aria-label="&lt;"/>',
  '<S.View><S.Text>x</S.Text></S.View>'.replaceAll('S.', ''),
  '<View children={label}/>',
  '<View children={label}>inner</View>',
  '<Input value={label} maxLength={none} disabled={no} placeholder=""/>',
  '<View>{((x) => <Text>{x}</Text>)(label)}{(() => label)()}</View>',
  '<Swiper current={two}><SwiperItem class="s">1</SwiperItem>{list.map((x) => <SwiperItem key={x} class="i" style={{ color: x }} onTap={tap}>{x}</SwiperItem>)}</Swiper>',
  '<Swiper>{list.map((x) => <SwiperItem key={x} class={`i ${x}`}><Text>{x}</Text></SwiperItem>)}</Swiper>',
  '<View class="a" className="b"/>'.replace(' className="b"', ''),
  '<View>{label as string}{list[0]!}{(label)}{/* c */ two /* d */}</View>',
  '<View>{...list}<Text>{...list}</Text></View>',
];

const check = async (source: string): Promise<void> => {
  const code = `export default ${source}`;
  const wanted = await shownByJsx(code, values);
  for (const dialect of [wechat, alipay]) expect(await shownByBlocks(code, values, dialect)).toEqual(wanted);
};

describe('blocks show what the JSX shows', () => {
  it.each(sources)('%s', check);

  it('for random JSX', async () => {
    for (let seed = 1; seed <= 300; seed++) {
      const source = randomJsx(seed);
      await check(source).catch((error: unknown) => {
        throw new Error(`seed ${String(seed)}: ${source}`, { cause: error });
      });
    }
  });
});
