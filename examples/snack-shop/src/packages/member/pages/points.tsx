import { definePage, switchTab, usePullDownRefresh } from 'sampan';
import { Text, View } from 'sampan/components';
import { fetchPoints } from '../../../shop/orders.ts';
import { useResource } from '../../../shop/resource.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Screen } from '../../../ui/Screen.tsx';
import './points.css';

export const page = definePage({ title: '会员积分', pullDownRefresh: true });

export default function Points() {
  const [points, reload] = useResource(fetchPoints, []);
  usePullDownRefresh(reload);

  if (points.status === 'failed') {
    return (
      <Screen>
        <Notice
          kind="failed"
          title="积分没能打开"
          hint={points.problem}
          action="重新加载"
          onAction={() => void reload()}
        />
      </Screen>
    );
  }
  if (points.status === 'loading') {
    return (
      <Screen class="points">
        <View class="panel bone points-bone" />
        <View class="panel bone points-bone" />
      </Screen>
    );
  }
  const { total, records } = points.data;
  if (records.length === 0) {
    return (
      <Screen>
        <Notice
          kind="empty"
          title="还没有积分"
          hint="每消费一元，积一分"
          action="去逛逛"
          onAction={() => void switchTab('/home')}
        />
      </Screen>
    );
  }
  return (
    <Screen class="points">
      <View class="points-head">
        <Text class="points-label">当前积分</Text>
        <Text class="points-total">{total}</Text>
        <Text class="points-label">每消费一元，积一分</Text>
      </View>
      <View class="panel points-list">
        {records.map(({ reason, date, points: gained }) => (
          <View key={`${reason} ${date}`} class="points-record">
            <View class="points-words">
              <Text>{reason}</Text>
              <Text class="muted">{date}</Text>
            </View>
            <Text class="points-gain">+{gained}</Text>
          </View>
        ))}
      </View>
    </Screen>
  );
}
