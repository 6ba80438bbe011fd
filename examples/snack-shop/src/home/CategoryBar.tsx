import { Image, ScrollView, Text, View } from 'sampan/components';
import bakery from '../assets/category-bakery.png';
import crisp from '../assets/category-crisp.png';
import drink from '../assets/category-drink.png';
import fruit from '../assets/category-fruit.png';
import meat from '../assets/category-meat.png';
import nuts from '../assets/category-nuts.png';
import type { Category } from '../shop/goods.ts';
import styles from './category-bar.module.css';

const pictures: Readonly<Record<string, string>> = { bakery, crisp, drink, fruit, meat, nuts };

interface CategoryBarProps {
  /** Undefined while they are on their way. */
  readonly categories: readonly Category[] | undefined;
  /** Id of the category shown; empty for all. */
  readonly current: string;
  readonly onPick: (id: string) => void;
}

/** Stays at the top while the shelf scrolls. */
export function CategoryBar({ categories, current, onPick }: CategoryBarProps) {
  return (
    <ScrollView class={styles.bar} scrollX>
      <View class={styles.row}>
        <Chip id="" name="全部" isOn={current === ''} onPick={onPick} />
        {categories
          ? categories.map(({ id, name }) => (
              <Chip key={id} id={id} name={name} isOn={current === id} onPick={onPick} />
            ))
          : [1, 2, 3].map((n) => <ChipBone key={`bone-${n}`} />)}
      </View>
    </ScrollView>
  );
}

function ChipBone() {
  return (
    <View class={styles.touch}>
      <View class={`bone ${styles.bone}`} />
    </View>
  );
}

function Chip({ id, name, isOn, onPick }: Category & { isOn: boolean; onPick: (id: string) => void }) {
  const picture = pictures[id];
  return (
    <View id={`category-${id || 'all'}`} class={styles.touch} aria-pressed={isOn} onTap={() => onPick(id)}>
      <View class={isOn ? `${styles.chip} ${styles.on}` : styles.chip}>
        {picture && <Image class={styles.picture} src={picture} />}
        <Text class={styles.name}>{name}</Text>
      </View>
    </View>
  );
}
