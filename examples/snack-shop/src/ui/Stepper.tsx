import { Text, View } from 'sampan/components';
import styles from './stepper.module.css';

interface StepperProps {
  /** Prefix of the ids of its two keys. */
  readonly id: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1, with a key on each side. */
export function Stepper({ id, value, max, onChange }: StepperProps) {
  return (
    <View class={styles.stepper}>
      <View
        id={`${id}-less`}
        class={value > 1 ? styles.key : `${styles.key} ${styles.off}`}
        hoverClass={value > 1 ? 'pressed' : 'none'}
        aria-label="减少一件"
        aria-disabled={value <= 1}
        onTap={() => value > 1 && onChange(value - 1)}
      >
        <View class={styles.minus} />
      </View>
      <Text class={styles.value}>{value}</Text>
      <View
        id={`${id}-more`}
        class={value < max ? styles.key : `${styles.key} ${styles.off}`}
        hoverClass={value < max ? 'pressed' : 'none'}
        aria-label="增加一件"
        aria-disabled={value >= max}
        onTap={() => value < max && onChange(value + 1)}
      >
        <View class={styles.minus} />
        <View class={styles.plus} />
      </View>
    </View>
  );
}
