import { Button, Image, Text, View } from 'sampan/components';
import emptyPicture from '../assets/empty.png';
import offlinePicture from '../assets/offline.png';
import styles from './notice.module.css';

interface NoticeProps {
  /** `empty`: all is well, there is nothing. `failed`: it could not be fetched. */
  readonly kind: 'empty' | 'failed';
  readonly title: string;
  readonly hint?: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** In place of content: says what is the case, and what to do about it. */
export function Notice({ kind, title, hint, action, onAction }: NoticeProps) {
  return (
    <View class={styles.notice}>
      <Image class={styles.picture} src={kind === 'empty' ? emptyPicture : offlinePicture} mode="aspectFit" />
      <Text class={styles.title}>{title}</Text>
      {hint && <Text class={styles.hint}>{hint}</Text>}
      <View class={styles.action}>
        <Button id="notice-action" class="cta" hoverClass="pressed" onTap={onAction}>
          {action}
        </Button>
      </View>
    </View>
  );
}
