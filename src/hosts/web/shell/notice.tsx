// What stands in for a page that is not there: loading, failed, unknown, broken.
import { useEffect, useState } from 'preact/hooks';
import * as texts from './texts.ts';

/** Shown after a moment only: a page that comes at once must not flash. */
export function LoadingNotice() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="sp-notice" role="status" data-sampan-notice="loading">
      {isLate && <span class="sp-spinner" aria-label={texts.loading()} />}
    </div>
  );
}

export interface NoticeProps {
  readonly kind: keyof typeof notices;
  readonly action: string;
  readonly onAction: () => void;
}

const notices = { failed: texts.failed, missing: texts.missing, broken: texts.broken };

export function Notice({ kind, action, onAction }: NoticeProps) {
  return (
    <div class="sp-notice" role="alert" data-sampan-notice={kind}>
      <p class="sp-notice-title">{notices[kind]()}</p>
      {kind === 'failed' && <p class="sp-notice-hint">{texts.failedHint()}</p>}
      <button type="button" class="sp-notice-action" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
