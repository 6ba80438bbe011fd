import { Text, View } from 'sampan/components';
import styles from './options.module.css';

interface OptionsProps {
  /** Prefix of the options' ids. */
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly name: string; readonly soldOut?: boolean }[];
  readonly current: number;
  readonly onPick: (index: number) => void;
}

/** One choice out of a few. */
export function Options({ id, title, options, current, onPick }: OptionsProps) {
  return (
    <View class={styles.group}>
      <Text class={styles.title}>{title}</Text>
      <View class={styles.options}>
        {options.map(({ name, soldOut }, index) => (
          <View
            key={name}
            id={`${id}-${index}`}
            class={`${styles.option} ${index === current ? styles.on : ''} ${soldOut ? styles.out : ''}`}
            aria-pressed={index === current}
            aria-disabled={soldOut ?? false}
            onTap={() => !soldOut && onPick(index)}
          >
            {soldOut ? `${name}（售罄）` : name}
          </View>
        ))}
      </View>
    </View>
  );
}
