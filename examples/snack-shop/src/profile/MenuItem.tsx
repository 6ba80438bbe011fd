import { Text, View } from 'sampan/components';
import styles from './menu-item.module.css';

interface MenuItemProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly onOpen: () => void;
}

export function MenuItem({ id, title, hint, onOpen }: MenuItemProps) {
  return (
    <View id={id} class={styles.item} hoverClass="pressed" onTap={onOpen}>
      <Text class={styles.title}>{title}</Text>
      {hint && <Text class="muted">{hint}</Text>}
      <View class={styles.arrow} />
    </View>
  );
}
