// Fruit, pastry and drinks, each about the origin in a box of 100 by 100.
import type { Piece } from './piece.ts';

const mango: Piece = () => `
  <path d="M-46 8C-40-18-10-34 20-30c18 2 30 10 26 22-6 20-36 36-62 34C-36 24-50 20-46 8Z" fill="#F0921E"/>
  <path d="M-46 8C-40-18-10-34 20-30c14 2 24 7 26 14C22-22-4-14-22 0c-10 8-16 14-20 20-4-3-6-7-4-12Z" fill="#FFB63F"/>
  <path d="M-26 14C-10 0 14-12 36-12M-14 20C2 12 18 2 34-2" fill="none" stroke="#FFD98A" stroke-width="4" stroke-linecap="round"/>`;

const strawberry: Piece = () => `
  <path d="M0 42C-22 36-40 6-36-12c3-14 20-18 36-14 16-4 33 0 36 14C40 6 22 36 0 42Z" fill="#D8283A"/>
  <path d="M0 42C-22 36-40 6-36-12c3-14 20-18 36-14C-16-20-24-8-20 10S-6 36 0 42Z" fill="#EE5361"/>
  <g fill="#FFE3A6"><ellipse cx="-16" cy="-4" rx="2.6" ry="4"/><ellipse cx="2" cy="4" rx="2.6" ry="4"/><ellipse cx="18" cy="-4" rx="2.6" ry="4"/><ellipse cx="-8" cy="18" rx="2.6" ry="4"/><ellipse cx="12" cy="20" rx="2.6" ry="4"/></g>
  <path d="M0-22C-12-18-24-20-30-28c10-2 16-4 22-8 2-4 4-8 8-8s6 4 8 8c6 4 12 6 22 8-6 8-18 10-30 6Z" fill="#4B8C3C"/>`;

const hawthorn: Piece = () => `
  <circle r="38" fill="#B3202B"/><path d="M-37-8A38 38 0 0 1 28-26C8-30-18-22-22 0s2 26 8 34A38 38 0 0 1-37-8Z" fill="#D23A3F"/>
  <g fill="#FFF6EC"><circle cx="-6" cy="-20" r="3"/><circle cx="12" cy="-10" r="2.6"/><circle cx="-12" cy="2" r="2.6"/><circle cx="8" cy="12" r="3"/><circle cx="22" cy="6" r="2.4"/><circle cx="-4" cy="26" r="2.6"/><circle cx="-24" cy="14" r="2.4"/><circle cx="18" cy="-24" r="2.4"/></g>`;

const jujube: Piece = () => `
  <path d="M-44 4C-40-22-14-34 8-30c24 4 38 20 36 36C40 26 14 36-10 32-32 28-46 20-44 4Z" fill="#7E1F1C"/>
  <path d="M-44 4C-40-22-14-34 8-30c12 2 22 7 28 14C16-24-10-20-24-8-32 0-38 8-40 14c-3-3-5-6-4-10Z" fill="#A73A2C"/>
  <path d="M-30-2C-8-12 18-10 38 4-8 22-24 14-30-2Z" fill="#5A120F"/>
  <path d="M-22 0c4-10 16-12 24-8s14-2 22 4c4 6-2 12-12 12S-20 10-22 0Z" fill="#D9A45F"/><path d="M-8-2c6 2 8 4 18 2" stroke="#9A6628" stroke-width="3" fill="none" stroke-linecap="round"/>`;

const lemon: Piece = () => `
  <circle r="40" fill="#F2C521"/><circle r="34" fill="#FFF4C2"/>
  <g fill="#FBD84A">${[0, 60, 120, 180, 240, 300].map((a) => `<path d="M0-5 -12-26C-6-31 6-31 12-26Z" transform="rotate(${a})"/>`).join('')}</g>
  <path d="M-26-30A40 40 0 0 1 8-39" stroke="#FFE98F" stroke-width="4" fill="none" stroke-linecap="round"/>`;

const cookie: Piece = () => `
  <path d="M-40 0c-2-22 18-40 42-39s40 19 38 41S22 40 0 40-38 22-40 0Z" fill="#D99A4E"/>
  <path d="M-40 0c-2-22 18-40 42-39 12 0 22 5 29 13-14-6-34-4-46 6s-20 24-18 38c-4-5-7-11-7-18Z" fill="#EDBB74"/>
  <g fill="#9B1B30"><ellipse cx="-14" cy="-14" rx="7" ry="5" transform="rotate(-20 -14 -14)"/><ellipse cx="14" cy="-8" rx="7" ry="5" transform="rotate(30 14 -8)"/><ellipse cx="-6" cy="14" rx="7" ry="5"/><ellipse cx="20" cy="18" rx="6" ry="4.5" transform="rotate(-30 20 18)"/></g>
  <path d="M4-28l6 2M-28 6l4 6M30 2l-2 6" stroke="#A96C2A" stroke-width="4" stroke-linecap="round"/>`;

const eggRoll: Piece = () => `
  <g transform="rotate(-18)"><rect x="-46" y="-16" width="84" height="32" rx="14" fill="#E8B04E"/><path d="M-46-4c0-7 6-12 14-12h56c8 0 14 5 14 12Z" fill="#F7CE7C"/>
  <path d="M-30-14 -22 14M-10-15-2 15M10-15 18 15" stroke="#C88A2B" stroke-width="4" stroke-linecap="round"/>
  <ellipse cx="36" rx="10" ry="16" fill="#C98C30"/><path d="M36-9c5 0 7 4 7 9s-3 9-7 9-5-4-5-8 2-5 4-5 3 2 3 4" fill="none" stroke="#FBE2AE" stroke-width="3.5" stroke-linecap="round"/></g>`;

const nougat: Piece = () => `
  <path d="M-38-14-2-34 40-18 38 18 2 38-38 20Z" fill="#EADFCB"/><path d="M-38-14-2-34 40-18 4 2Z" fill="#FFFBF2"/><path d="M-38-14 4 2 2 38-38 20Z" fill="#F5ECDC"/>
  <g><circle cx="-20" cy="2" r="5" fill="#A61F35"/><path d="M-10 16l10-4 3 8-11 4Z" fill="#C98B4B"/><path d="M14-14l12-2 3 6-11 4Z" fill="#8FB04C"/><circle cx="0" cy="-20" r="4.5" fill="#A61F35"/><path d="M16 10l10-5 1 10-9 5Z" fill="#C98B4B"/><path d="M-28 12l8 3-2 5-7-3Z" fill="#8FB04C"/><path d="M-16-16l8-4 5 4-8 4Z" fill="#D9A45F"/></g>`;

const mochi: Piece = () => `
  <path d="M-40 14C-40-14-24-32 0-32s40 18 40 46c0 14-14 20-40 20S-40 28-40 14Z" fill="#F3C6CF"/>
  <path d="M-40 14C-40-14-24-32 0-32c8 0 15 2 21 5C0-26-20-8-22 14c0 8 2 14 6 19-16-2-24-8-24-19Z" fill="#FBE1E6"/>
  <path d="M2 34C6 16 18 8 38 12c1 14-10 21-36 22Z" fill="#6E2B33"/><path d="M2 34C6 16 18 8 38 12" fill="none" stroke="#FFF3F5" stroke-width="5"/>
  <g fill="#fff"><circle cx="-14" cy="-10" r="2.5"/><circle cx="4" cy="-20" r="2.5"/><circle cx="-26" cy="8" r="2.2"/><circle cx="16" cy="-6" r="2.2"/></g>`;

const flossCake: Piece = () => `
  <ellipse cy="12" rx="42" ry="24" fill="#C27B33"/><path d="M-42 8C-40-20-20-34 0-34S40-20 42 8C30 22-30 22-42 8Z" fill="#E0A252"/>
  <path d="M-34 0c6-6 10 2 14-6s8 4 12-4 8 6 12-3 8 5 12-2 8 5 14 1M-28-14c6-4 8 3 12-3s8 4 12-2 8 4 12-1 6 4 12 3M-16-25c6-3 8 2 12-2s8 2 14 2M-30 14c6-4 10 2 14-2s10 3 14-1 10 3 14 0 10 2 16-1" fill="none" stroke="#9A5A1E" stroke-width="4" stroke-linecap="round"/>
  <g fill="#3F7A3B"><path d="M-6-20l8 2-3 4-8-2ZM18-8l7 3-3 4-7-3ZM-24-4l7 2-2 4-7-2Z"/></g>`;

const toast: Piece = () => `
  <path d="M-38 38V-8c-8-8-6-28 12-30 20-4 32-4 52 0 18 2 20 22 12 30v46c-24 4-52 4-76 0Z" fill="#B9722B"/>
  <path d="M-31 32V-10c-7-6-5-20 7-22 17-3 31-3 48 0 12 2 14 16 7 22v42c-20 3-42 3-62 0Z" fill="#FFE7AE"/>
  <path d="M-28-6c8-12 22 2 30-6s20-6 26 4c-2 8 4 14-2 22-8 6-12-2-20 2s-14 8-24 4-14-14-10-26Z" fill="#F6B73C"/><path d="M-18-2c6-4 10 2 16-1M6 6c4-2 8-1 12-4" stroke="#FFE08B" stroke-width="4" fill="none" stroke-linecap="round"/>`;

const lotus: Piece = () => `
  <path d="M0-42c12 0 14 6 24 10s16 8 18 20 2 14-2 24-8 18-20 22-14 8-22 8-14-4-24-8-14-12-18-22-2-14 0-24 8-14 18-20 14-10 26-10Z" fill="#E3BFA2"/>
  <circle r="34" fill="#FBF0E2"/>${[0, 51, 103, 154, 206, 257, 309].map((a) => `<ellipse cy="-20" rx="6.5" ry="8.5" transform="rotate(${a})" fill="#C79A77"/>`).join('')}<circle r="6" fill="#C79A77"/>`;

const osmanthus: Piece = () => `
  <path d="M-46 22C-20 28 6 10 40-30" stroke="#6B4A26" stroke-width="5" fill="none" stroke-linecap="round"/><path d="M-22 22c-4-18 6-30 22-34 4 16-4 30-22 34Z" fill="#3F7A4B"/><path d="M10 4c14-8 28-4 36 8-14 8-28 6-36-8Z" fill="#2F6B3E"/>
  ${(
    [
      [-30, 6],
      [-6, 26],
      [16, -28],
      [34, -14],
      [6, -8],
    ] as const
  )
    .map(
      ([x, y]) =>
        `<g transform="translate(${x} ${y})" fill="#F7B733">${[0, 90, 180, 270].map((a) => `<ellipse cy="-7" rx="5" ry="7" transform="rotate(${a + 20})"/>`).join('')}<circle r="3.4" fill="#D9821B"/></g>`,
    )
    .join('')}`;

export const sweet = {
  mango,
  strawberry,
  hawthorn,
  jujube,
  lemon,
  cookie,
  eggRoll,
  nougat,
  mochi,
  flossCake,
  toast,
  lotus,
  osmanthus,
};
