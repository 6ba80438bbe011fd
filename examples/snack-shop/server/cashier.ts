// The web's cashier: a page of its own, shown in a dialog of the shop. No inline script, so that a strict CSP holds.
import type { Order } from './order.ts';

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

export const cashierPage = (order: Order): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">
<title>收银台</title><link rel="stylesheet" href="/cashier.css"><script src="/cashier.js" defer></script>
</head>
<body data-order="${order.no}">
<main>
<p class="to">付给 小舟零食</p>
<p class="sum">${yuan(order.total)}</p>
<p class="no">订单 ${order.no}</p>
<p class="state" role="status"></p>
<button id="pay" data-status="paid">确认支付</button>
<button id="cancel" data-status="cancelled">暂不支付</button>
</main>
</body>
</html>
`;

export const cashierScript = `for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', async () => {
    const { status } = button.dataset;
    if (status === 'paid') {
      const state = document.querySelector('.state');
      state.textContent = '正在支付…';
      const answer = await fetch('/cashier/' + document.body.dataset.order + '/pay', { method: 'POST' }).catch(() => undefined);
      if (!answer || !answer.ok) {
        state.textContent = '支付没有成功，请再试一次';
        return;
      }
    }
    window.parent.postMessage({ sampan: 'pay', status }, '*');
  });
}
`;

export const cashierStyle = `:root { color-scheme: light dark; font: 16px/1.5 -apple-system, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
body { margin: 0; background: #fffdf9; color: #2b211b; }
main { display: flex; flex-direction: column; align-items: center; gap: 4px; padding: 36px 24px 28px; }
p { margin: 0; }
.to, .no { color: #75685c; font-size: 14px; }
.sum { font-size: 40px; font-weight: 700; font-variant-numeric: tabular-nums; }
.state { min-height: 24px; color: #b5381a; font-size: 14px; }
button { width: 100%; max-width: 320px; min-height: 48px; margin-top: 8px; border: 0; border-radius: 24px; font: inherit; font-weight: 600; background: #c8401f; color: #fff; }
#cancel { background: none; color: inherit; font-weight: 400; }
@media (prefers-color-scheme: dark) { body { background: #221c17; color: #f3eae0; } .to, .no { color: #b5a798; } .state { color: #ff9a7a; } }
`;
