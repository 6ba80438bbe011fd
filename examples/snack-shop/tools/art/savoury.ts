// Meat, tofu and sea snacks, each about the origin in a box of 100 by 100.
import type { Piece } from './piece.ts';

const porkJerky: Piece = () => `
  <path d="M-42-30c14-4 24 2 40-2s30-4 42 2c4 12-2 20 2 32s2 20-4 28c-12 4-24-2-38 1s-28 4-40-1c-4-10 2-20-1-30s-3-20-1-30Z" fill="#A6321F"/>
  <path d="M-42-30c14-4 24 2 40-2s30-4 42 2c1 3 1 6 1 9-16-3-28 3-44 2s-26-2-40 3c0-5 0-10 1-14Z" fill="#C9513A"/>
  <g fill="#F3D9A0"><ellipse cx="-24" cy="-4" rx="5" ry="3"/><ellipse cx="2" cy="8" rx="5" ry="3" transform="rotate(30 2 8)"/><ellipse cx="22" cy="-6" rx="5" ry="3" transform="rotate(-24 22 -6)"/><ellipse cx="-14" cy="20" rx="5" ry="3" transform="rotate(-30 -14 20)"/><ellipse cx="26" cy="20" rx="5" ry="3"/><ellipse cx="-2" cy="-16" rx="5" ry="3" transform="rotate(12 -2 -16)"/></g>`;

const beefJerky: Piece = () => `
  <path d="M-48 10c2-12 12-14 22-20 18-10 34-20 54-20 12 0 20 6 20 14 0 12-14 14-24 20C8 14-6 28-28 30c-12 1-22-8-20-20Z" fill="#6B2A1B"/>
  <path d="M-48 10c2-12 12-14 22-20 18-10 34-20 54-20 8 0 14 3 18 7-22-1-38 8-54 17-14 8-26 14-40 20v-4Z" fill="#8C4027"/>
  <path d="M-34 18C-14 10 10-8 36-14M-26 24C-8 18 12 4 30-4" fill="none" stroke="#48180D" stroke-width="3.5" stroke-linecap="round"/>
  <g fill="#E8B65A"><circle cx="-16" cy="6" r="3"/><circle cx="14" cy="-10" r="3"/><circle cx="-2" cy="14" r="2.5"/><circle cx="32" cy="-20" r="2.5"/></g>`;

const quailEgg: Piece = () => `
  <path d="M0-40c20 0 34 24 34 44S18 40 0 40-34 24-34 4-20-40 0-40Z" fill="#B86E35"/>
  <path d="M0-40c9 0 16 4 22 11C8-30-10-22-18-6s-6 30 2 44c-12-4-18-18-18-34 0-20 14-44 34-44Z" fill="#D28E51"/>
  <ellipse cx="-10" cy="-14" rx="7" ry="12" transform="rotate(20 -10 -14)" fill="#EBB980"/>
  <g fill="#7C421A"><circle cx="14" cy="4" r="3"/><circle cx="4" cy="20" r="2.5"/><circle cx="20" cy="20" r="2"/></g>`;

const tofu: Piece = () => `
  <path d="M-40-18 -4-36 42-20 40 14 4 36-40 20Z" fill="#8A4A22"/><path d="M-40-18-4-36 42-20 6 0Z" fill="#C27B3E"/>
  <path d="M-40-18 6 0 4 36-40 20Z" fill="#A65F2D"/>
  <path d="M-30-2-6 8M-30 10-8 18" stroke="#7B3F1B" stroke-width="4" stroke-linecap="round"/>
  <g fill="#D8321E"><path d="M-8-22l10 3-4 5-9-3ZM14-20l8 2-4 5-8-3Z"/><circle cx="-18" cy="-17" r="3"/></g>`;

const konjac: Piece = () => `
  <g transform="rotate(-14)"><rect x="-44" y="-30" width="60" height="44" rx="9" fill="#B9A88C"/><rect x="-44" y="-33" width="60" height="42" rx="9" fill="#DCCFB6"/>
  <path d="M-34-24H6M-34-12H6M-34 0H6M-24-31V6M-10-31V6M4-31V6" stroke="#BBA985" stroke-width="3"/>
  <rect x="-16" y="-6" width="60" height="42" rx="9" fill="#C9B894"/><rect x="-16" y="-10" width="60" height="40" rx="9" fill="#EDE3CE"/>
  <path d="M-8 0H36M-8 11H36M-8 21H36M2-8V28M15-8V28M28-8V28" stroke="#CDBD9B" stroke-width="3"/></g>
  <g fill="#D8321E"><path d="M-26-20l12 3-4 7-11-4ZM20-8l12 3-4 7-11-4ZM-4 10l11 2-4 7-10-3ZM26 14l9 2-3 6-8-3Z"/></g><g fill="#3F7A3B"><path d="M2-22l9 2-2 5-9-2ZM-12 0l8 2-2 5-8-2ZM12 16l8 2-2 5-8-2Z"/></g>`;

const seaweed: Piece = () => `
  <path d="M-38-34c20 6 38-4 72-1 4 20-2 40 3 68-22 5-46-3-72 3-5-22 2-46-3-70Z" fill="#1F4A38"/>
  <path d="M-38-34c20 6 38-4 72-1l1 13c-26-4-46 6-72 1-1-5-1-9-1-13Z" fill="#31684F"/>
  <g fill="#F1E2BC"><ellipse cx="-18" cy="-6" rx="5" ry="2.6" transform="rotate(30 -18 -6)"/><ellipse cx="10" cy="-10" rx="5" ry="2.6" transform="rotate(-20 10 -10)"/><ellipse cx="-6" cy="14" rx="5" ry="2.6"/><ellipse cx="20" cy="12" rx="5" ry="2.6" transform="rotate(50 20 12)"/><ellipse cx="-24" cy="24" rx="5" ry="2.6" transform="rotate(-40 -24 24)"/></g>
  <path d="M-30 4C-10 0 10 8 30 0" stroke="#183B2C" stroke-width="3" fill="none"/>`;

const chip: Piece = () => `
  <path d="M-44-4c2-24 30-36 54-30 20 5 36 22 34 38-3 20-32 32-56 28C-34 28-46 14-44-4Z" fill="#E9A92F"/>
  <path d="M-44-4c2-24 30-36 54-30 18 4 32 18 34 33C32-16 8-22-12-16S-40 4-42 8c-2-4-2-8-2-12Z" fill="#F8CC5C"/>
  <path d="M-30 0C-14-8 10-8 32 4M-24 14c12-5 30-5 46 2" fill="none" stroke="#C98214" stroke-width="4" stroke-linecap="round"/>
  <g fill="#B8471F"><circle cx="-8" cy="-18" r="2.6"/><circle cx="16" cy="-14" r="2.6"/><circle cx="2" cy="6" r="2.6"/><circle cx="-22" cy="8" r="2.4"/></g>`;

const squid: Piece = () => `
  <g fill="none" stroke-linecap="round"><path d="M-44 20C-20-20 10 10 42-24" stroke="#E2B577" stroke-width="11"/><path d="M-40-10C-14-30 10 30 44 6" stroke="#F1D3A0" stroke-width="10"/><path d="M-30 32C-10 6 16 36 38 20" stroke="#D49F5A" stroke-width="9"/><path d="M-34-26C-8-36 20-20 40-34" stroke="#EAC58B" stroke-width="8"/>
  <path d="M-40-10C-14-30 10 30 44 6M-44 20C-20-20 10 10 42-24" stroke="#FFF0D2" stroke-width="2.5"/></g>`;

export const savoury = { porkJerky, beefJerky, quailEgg, tofu, konjac, seaweed, chip, squid };
