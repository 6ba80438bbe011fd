import type { TabBarConfig, TabBarItem } from '../../../core/dialect.ts';
import { badges } from './badges.ts';
import { useCell } from './cell.ts';
import type { PageStack } from './page-stack.ts';
import { dark, surfaceColor, textColor } from './scheme.ts';
import './tab-bar.css';

/** The bar below a tab page. */
export function TabBar({ stack, tabBar }: { stack: PageStack; tabBar: TabBarConfig }) {
  const pages = useCell(stack.pages);
  const texts = useCell(badges);
  const { route } = stack.top;
  useCell(dark);
  if (pages.length > 1 || !route?.isTab) return null;
  const background = surfaceColor(tabBar.background);
  const style = [
    background && `--sp-tab-surface:${background}`,
    tabStyle('--sp-tab', tabBar.color),
    tabStyle('--sp-tab-selected', tabBar.selectedColor),
  ].join(';');
  return (
    <nav class="sp-tabbar" style={style} data-sampan-tabbar>
      {tabBar.items.map((item, index) => (
        <Tab
          key={item.page}
          item={item}
          isSelected={item.page === route.route}
          badge={texts[index]}
          onSelect={() => stack.switchTab(stack.app.routes.find((it) => it.route === item.page)!)}
        />
      ))}
    </nav>
  );
}

const tabStyle = (name: string, color: string | undefined): string | undefined => {
  const shown = textColor(color);
  return shown && `${name}:${shown}`;
};

interface TabProps {
  readonly item: TabBarItem;
  readonly isSelected: boolean;
  readonly badge: string | undefined;
  readonly onSelect: () => unknown;
}

function Tab({ item, isSelected, badge, onSelect }: TabProps) {
  const icon = (isSelected && item.selectedIcon) || item.icon;
  const select = (event: Event): void => {
    event.preventDefault();
    onSelect();
  };
  return (
    <a
      class="sp-tab"
      href={`#${item.page}`}
      aria-current={isSelected ? 'page' : undefined}
      data-sampan-tab={item.page}
      onClick={select}
    >
      <span class="sp-tab-icon">
        {icon && <img src={icon} alt="" width="26" height="26" />}
        {badge && (
          <span class="sp-tab-badge" data-sampan-badge>
            {badge}
          </span>
        )}
      </span>
      <span class="sp-tab-text">{item.text}</span>
    </a>
  );
}
