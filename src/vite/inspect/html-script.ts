// What the inspection's page can do beyond being read: find by name, show one kind, tell about the part that is tapped.

export const pageScript = `
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const kB = (bytes) => bytes < 1000 ? bytes + ' B' : (bytes / 1000).toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 }) + ' kB';
  document.documentElement.classList.add('scripted');
  const search = document.querySelector('.search');
  search.hidden = false;
  const [input, output] = search.children;
  const refresh = () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const fits = (text) => words.every((word) => text.toLowerCase().includes(word));
    let parts = 0;
    let bytes = 0;
    for (const host of all('.host')) {
      const kind = host.querySelector('.key[aria-pressed=true]')?.dataset.category;
      for (const leaf of all('.leaf', host)) {
        const isShown = fits(leaf.title) && (!kind || leaf.classList.contains(kind));
        leaf.classList.toggle('faded', !isShown);
        if (isShown) { parts++; bytes += Number(leaf.dataset.bytes); }
      }
      for (const row of all('.row', host)) row.hidden = !fits(row.textContent);
      for (const details of all('details', host)) if (words.length > 0) details.open = true;
    }
    const hosts = all('.host').length;
    output.textContent = words.length > 0 ? parts + ' parts, ' + kB(bytes) + (hosts > 1 ? ' in ' + hosts + ' hosts' : '') : '';
  };
  input.addEventListener('input', refresh);
  document.addEventListener('click', ({ target }) => {
    const key = target.closest('.key');
    if (key) {
      const isOn = key.getAttribute('aria-pressed') !== 'true';
      for (const other of all('.key', key.closest('.host'))) other.setAttribute('aria-pressed', String(isOn && other === key));
      return refresh();
    }
    const leaf = target.closest('.leaf');
    if (!leaf) return;
    const host = leaf.closest('.host');
    const picked = host.querySelector('.picked');
    const isOn = !leaf.classList.contains('chosen');
    for (const other of all('.chosen', host)) other.classList.remove('chosen');
    leaf.classList.toggle('chosen', isOn);
    picked.hidden = !isOn;
    picked.textContent = isOn ? leaf.title : '';
  });
})();
`;
