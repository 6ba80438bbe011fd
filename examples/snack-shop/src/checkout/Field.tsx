import { Input, Text, Textarea, View } from 'sampan/components';
import styles from './field.module.css';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly type?: 'text' | 'number';
  /** Several lines. */
  readonly isLong?: boolean;
  readonly problem?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** A labelled field; what is wrong with it stands below. */
export function Field({ id, label, value, placeholder, maxLength, type = 'text', isLong = false, problem, onInput }: FieldProps) {
  const shared = { id, value, placeholder, placeholderClass: styles.placeholder, maxLength, 'aria-label': label, onInput: (event: { detail: { value: string } }) => onInput(event.detail.value) };
  return (
    <View class={styles.field}>
      <View class={problem ? `${styles.row} ${styles.wrong}` : styles.row}>
        <Text class={styles.label}>{label}</Text>
        {isLong ? <Textarea {...shared} class={styles.long} autoHeight /> : <Input {...shared} class={styles.input} type={type} />}
      </View>
      {problem && <Text class={styles.problem}>{problem}</Text>}
    </View>
  );
}
