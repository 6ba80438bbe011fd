import { navigate } from 'sampan';
import { Button, Text, View } from 'sampan/components';
import { set, start, state } from '../menu';

/** The state of a seed, whatever was before. */
function become(seed: number) {
  const pick = (below: number, salt: number) => ((seed * 7919 + salt * 104729) >> 3) % below;
  set({
    seed,
    more: '',
    tea: pick(3, 1),
    rows: Array.from({ length: pick(5, 2) }, (_, i) => 'row' + ((i + pick(4, 3)) % 7)),
    isList: pick(4, 4) > 0,
    depth: 4 + pick(5, 5),
    note: ['note', 'other'][pick(2, 6)],
  });
}

export default function Home() {
  return (
    <View>
      <Text>tea {state.value.tea}</Text>
      <Button id="add" onTap={() => set({ tea: state.value.tea + 1 })}>
        [add]
      </Button>
      <Button id="hide" onTap={() => set({ isHidden: true })}>
        [hide]
      </Button>
      <Button id="reset" onTap={() => set(start)}>
        [reset]
      </Button>
      <Button id="next" onTap={() => become(state.value.seed + 1)}>
        [next]
      </Button>
      <Button id="again" onTap={() => become(state.value.seed)}>
        [again]
      </Button>
      <Button id="menu" onTap={() => navigate('/menu')}>
        [menu]
      </Button>
      <Button id="plain" onTap={() => navigate('/plain')}>
        [plain]
      </Button>
    </View>
  );
}
