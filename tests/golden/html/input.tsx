// HTML elements become host elements, with HTML's names for props and events.
declare const value: string;
declare const on: boolean;
declare const go: () => void;

export const page = (
  <section class="page" onClick={go}>
    <h1>Title</h1>
    <p>
      a <b>bold</b> word
      <br />
      <span class="x">{value}</span>
    </p>
    <ul>
      <li>one</li>
    </ul>
    <img src="a.png" alt="A picture" />
    <button disabled={on}>ok</button>
    <label for="f">
      <input type="checkbox" checked={on} onChange={go} />
    </label>
    <input id="f" type="tel" value={value} maxLength={11} placeholder="phone" onChange={go} />
    <input type="password" autofocus />
    <textarea value={value} />
  </section>
);
