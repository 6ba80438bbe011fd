// A story beside itself: as the web draws it, and as WeChat's engine draws what was compiled of it.
import type { ComponentChildren } from 'preact';
import type { Look } from './looks.ts';

interface HostFrameProps {
  readonly storyId: string;
  readonly look: Look;
  readonly args: Readonly<Record<string, unknown>>;
  readonly children: ComponentChildren;
}

/** What JSON can say: functions stay on this side. */
const plain = (args: Readonly<Record<string, unknown>>): string => JSON.stringify(args) ?? '{}';

function addressOf({ storyId, look, args }: HostFrameProps): string {
  const { theme, brand, textSize, direction } = look;
  const query = new URLSearchParams({
    story: storyId,
    look: JSON.stringify({ theme, brand, textSize, direction }),
    args: plain(args),
  });
  return `./wechat/index.html?${query}`;
}

export function HostFrame(props: HostFrameProps) {
  return (
    <div class="hosts">
      <section class="phone" aria-label="Web">
        <p class="host-name">Web</p>
        {props.children}
      </section>
      <section class="phone" aria-label="WeChat">
        <p class="host-name">WeChat, drawn by glass-easel</p>
        {/* Anew for each change: a page of a mini program is opened with what it is to show. */}
        <iframe key={addressOf(props)} class="host-frame" title="WeChat" src={addressOf(props)} />
      </section>
    </div>
  );
}
