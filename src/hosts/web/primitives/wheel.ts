// One wheel of choices. The browser scrolls it, with its momentum and its snapping; this knows which row stands in the middle. Knows no
// Preact.
import { createDrag } from './swiper-drag.ts';
import { onWheelKey } from './wheel-keys.ts';

/** What a wheel tells its picker. */
export interface WheelOwner {
  /** The user begins to turn it. */
  onStart(): void;
  /** Another row passes the middle, or the finger is lifted. */
  onTurn(): void;
  /** It stands. */
  onEnd(): void;
}

/** ms without a scroll event after which it stands, for browsers that do not say so. */
const restTime = 150;
/** px by which a mouse wheel or a trackpad turns it by one row. */
const notch = 50;
/** Rows that it goes on by when a mouse flicks it. */
const flick = 3;

let choices = 0;

export class Wheel {
  readonly element: HTMLElement;
  /** The row in the middle. */
  index = 0;
  isHeld = false;
  /** Whether the user turns it: then it reports. */
  isTurning = false;
  /** The row to go to. May be one that is not there yet. */
  #goal = 0;
  /** Is on its way to the goal, not led by a finger. */
  #isStepping = false;
  /** Scrolls because the app asked for it. */
  #isLed = false;
  #wheeled = 0;
  #timer = 0;
  readonly #owner: WheelOwner;
  readonly #observers: readonly { disconnect(): void }[];
  readonly #watch = new AbortController();

  constructor(element: HTMLElement, owner: WheelOwner) {
    this.element = element;
    this.#owner = owner;
    this.#listen();
    const content = new MutationObserver(() => this.refresh());
    content.observe(element, { childList: true });
    // Also from hidden to shown: a hidden wheel cannot be scrolled.
    const size = new ResizeObserver(() => this.refresh());
    size.observe(element);
    this.#observers = [content, size];
    this.refresh();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#watch.abort();
    for (const observer of this.#observers) observer.disconnect();
  }

  get #rows(): HTMLCollection {
    return this.element.children;
  }

  get #last(): number {
    return Math.max(0, this.#rows.length - 1);
  }

  /** px of a row, with its fractions: they add up. */
  get #rowSize(): number {
    return this.#rows[0] ? parseFloat(getComputedStyle(this.#rows[0]).height) || 0 : 0;
  }

  get #nearest(): number {
    const size = this.#rowSize;
    return size > 0 ? Math.max(0, Math.min(this.#last, Math.round(this.element.scrollTop / size))) : this.index;
  }

  /** Shows the row that is asked for again: rows, or their size, may be others now. */
  refresh(): void {
    for (const row of this.#rows) {
      row.role ??= 'option';
      row.id ||= `sp-choice-${++choices}`;
      row.ariaSelected = 'false';
    }
    this.#mark(Math.min(this.#goal, this.#last));
    if (!this.isTurning) this.#scroll('instant');
    else if (this.#nearest !== this.index) this.#onScroll();
  }

  /** Goes to a row because the app says so. Left alone while the user turns it. */
  show(index: number, behavior: ScrollBehavior): void {
    if (index === this.#goal || this.isTurning || this.isHeld) return;
    this.#goal = index;
    this.#mark(Math.min(index, this.#last));
    this.#scroll(behavior);
  }

  /** Goes to a row because the user says so. */
  turnTo(index: number): void {
    this.#goal = Math.max(0, Math.min(this.#last, index));
    const top = this.#goal * this.#rowSize;
    // On its way it may be there for now.
    if (!this.isTurning && Math.abs(this.element.scrollTop - top) < 1) return;
    this.#begin();
    this.#isStepping = true;
    this.element.scrollTo({ top, behavior: 'auto' });
  }

  turnBy(rows: number): void {
    this.turnTo((this.#isStepping ? this.#goal : this.index) + rows);
  }

  #scroll(behavior: ScrollBehavior): void {
    const top = Math.min(this.#goal, this.#last) * this.#rowSize;
    if (Math.abs(this.element.scrollTop - top) < 1) return;
    this.#isLed = true;
    this.element.scrollTo({ top, behavior });
  }

  /** Says to screen readers which row is chosen. */
  #mark(index: number): void {
    this.#rows[this.index]?.setAttribute('aria-selected', 'false');
    this.index = index;
    const row = this.#rows[index];
    row?.setAttribute('aria-selected', 'true');
    if (row) this.element.setAttribute('aria-activedescendant', row.id);
    else this.element.removeAttribute('aria-activedescendant');
  }

  /** For browsers that do not tell when scrolling ends, and for scrolls that were cut short. */
  #awaitRest(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#onRest(), 'onscrollend' in window ? 4 * restTime : restTime);
  }

  #begin(): void {
    this.#isLed = false;
    this.#awaitRest();
    if (this.isTurning) return;
    this.isTurning = true;
    this.#owner.onStart();
  }

  #onScroll(): void {
    const { scrollTop } = this.element;
    // Fewer rows than before move it without anybody's doing.
    if (!this.isTurning && Math.abs(scrollTop - this.index * this.#rowSize) < 1) return;
    if (this.#isLed) return this.#awaitRest();
    this.#begin();
    const nearest = this.#nearest;
    if (nearest === this.index) return;
    this.#mark(nearest);
    this.#owner.onTurn();
  }

  #onRest(): void {
    if (this.isHeld) return;
    clearTimeout(this.#timer);
    if (this.#isStepping && this.#nearest !== this.#goal) {
      // Other sizes on the way have the browser snap it back to where it came from.
      this.element.scrollTo({ top: this.#goal * this.#rowSize, behavior: 'instant' });
      this.#mark(this.#goal);
    }
    this.#isLed = false;
    // The browser snaps it again.
    this.element.style.scrollSnapType = '';
    if (!this.isTurning) return;
    this.isTurning = false;
    this.#isStepping = false;
    this.#goal = this.index;
    this.#owner.onEnd();
  }

  #hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    if (isHeld) {
      this.#isLed = false;
      this.#isStepping = false;
    } else if (this.isTurning) {
      this.#owner.onTurn();
      this.#awaitRest();
    }
  }

  /** Dragging by mouse; fingers scroll by themselves. */
  #createDrag(): (down: PointerEvent) => void {
    const { style } = this.element;
    let grabbed = 0;
    return createDrag({
      isVertical: () => true,
      begin: () => {
        this.#hold(true);
        grabbed = this.element.scrollTop;
        style.scrollSnapType = 'none';
        style.scrollBehavior = 'auto';
      },
      move: (moved) => (this.element.scrollTop = grabbed - moved),
      end: (direction) => {
        style.scrollBehavior = '';
        this.turnTo(this.#nearest + direction * flick);
        this.#hold(false);
      },
    });
  }

  #listen(): void {
    const { element } = this;
    const options = { signal: this.#watch.signal };
    const drag = this.#createDrag();
    element.addEventListener('scroll', () => this.#onScroll(), options);
    element.addEventListener(
      'scrollend',
      () => {
        // That of a step before, which the next one has overtaken, is no rest.
        if (!this.#isStepping || this.#nearest === this.#goal) this.#onRest();
      },
      options,
    );
    element.addEventListener('touchstart', () => this.#hold(true), { ...options, passive: true });
    element.addEventListener('touchend', () => this.#hold(false), options);
    element.addEventListener('touchcancel', () => this.#hold(false), options);
    // Fingers scroll by themselves.
    element.addEventListener('pointerdown', (down) => down.pointerType === 'mouse' && drag(down), options);
    element.addEventListener('keydown', (event) => onWheelKey(event, this), options);
    element.addEventListener('wheel', (event) => this.#onMouseWheel(event), { ...options, passive: false });
    element.addEventListener(
      'click',
      ({ target }) => {
        const row = [...this.#rows].findIndex((inner) => inner.contains(target as Node));
        if (row >= 0) this.turnTo(row);
      },
      options,
    );
  }

  #onMouseWheel(event: WheelEvent): void {
    if (event.ctrlKey) return;
    event.preventDefault();
    const moved = event.deltaMode === 0 ? event.deltaY : event.deltaY * notch;
    this.#wheeled = Math.sign(moved) === Math.sign(this.#wheeled) ? this.#wheeled + moved : moved;
    if (Math.abs(this.#wheeled) < notch) return;
    this.#wheeled = 0;
    this.turnBy(Math.sign(moved));
  }
}
