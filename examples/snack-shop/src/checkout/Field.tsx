import { type FieldDetail, type Handler, Input, Text, Textarea, View } from 'sampan/components';
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
export function Field({
  id,
  label,
  value,
  placeholder,
  maxLength,
  type = 'text',
  isLong = false,
  problem,
  onInput,
}: FieldProps) {
  const take: Handler<FieldDetail> = (event) => onInput(event.detail.value);
  return (
    <View class={styles.field}>
      <View class={problem ? `${styles.row} ${styles.wrong}` : styles.row}>
        <Text class={styles.label}>{label}</Text>
        {isLong ? (
          <Textarea
            id={id}
            class={styles.long}
            value={value}
            placeholder={placeholder}
            placeholderClass={styles.placeholder}
            maxLength={maxLength}
            autoHeight
            aria-label={label}
            onInput={take}
          />
        ) : (
          <Input
            id={id}
            class={styles.input}
            type={type}
            value={value}
            placeholder={placeholder}
            placeholderClass={styles.placeholder}
            maxLength={maxLength}
            aria-label={label}
            onInput={take}
          />
        )}
      </View>
      {problem && <Text class={styles.problem}>{problem}</Text>}
    </View>
  );
}
