// Nuts and seeds, each drawn about the origin in a box of 100 by 100. Shapes only: scale and turn are the scene's.
import type { Piece } from './piece.ts';

const walnut: Piece = () => `
  <path d="M-40 4c-6-24 14-44 40-42s46 20 41 45C37 31 16 43-4 41S-35 26-40 4Z" fill="#C98B4B"/>
  <path d="M-40 4c-6-24 14-44 40-42 14 1 28 7 36 18-14-8-34-10-48-2S-34 2-34 18c-3-4-5-9-6-14Z" fill="#E0AC6C"/>
  <path d="M0-36c-6 10 5 16 0 26s-7 14 0 24-3 18-1 26" fill="none" stroke="#8F5A2A" stroke-width="6" stroke-linecap="round"/>
  <path d="M-28-14c8-4 14 2 12 10s-12 8-10 18M-14 26c-8 0-12-4-16-10M18-24c8 4 6 12 14 16M14-4c10-4 16 4 14 12s-10 6-12 16" fill="none" stroke="#8F5A2A" stroke-width="4.5" stroke-linecap="round"/>`;

const almond: Piece = () => `
  <path d="M-46 6c6-22 30-34 54-30 20 3 34 14 38 22-10 18-32 30-56 28-18-1-32-8-36-20Z" fill="#A9632F"/>
  <path d="M-46 6c6-22 30-34 54-30 12 2 22 7 29 12-18-4-38-3-56 4-12 4-20 10-27 14Z" fill="#C9824A"/>
  <path d="M-34 6c18-10 44-14 66-10M-28 14c18-6 38-8 54-6" fill="none" stroke="#7E4319" stroke-width="3" stroke-linecap="round"/>`;

const cashew: Piece = () => `
  <path d="M-36-18c-10 24 2 52 30 56 22 3 44-10 44-28 0-12-12-18-20-10-8 9-18 10-24 2-5-7-2-14 2-20 6-10 2-22-10-24-10-1-18 10-22 24Z" fill="#EBCB8B"/>
  <path d="M-36-18c-10 24 2 52 30 56 8 1 16 0 23-4-20 2-36-8-40-26-3-14 2-30 12-42-13-4-20 2-25 16Z" fill="#D9AE62"/>
  <path d="M-22-28c4-6 10-8 14-4M14 22c6-1 12-5 15-11" fill="none" stroke="#FBEBC4" stroke-width="5" stroke-linecap="round"/>`;

const macadamia: Piece = () => `
  <circle r="40" fill="#7A4726"/><path d="M-38-12A40 40 0 0 1 30-27C10-34-20-30-38-12Z" fill="#9A6238"/>
  <path d="M-24-6C-14-18 14-18 26-4c-6 4-14 2-25 3S-18-2-24-6Z" fill="#FFF1D2"/>
  <path d="M-24-6C-14-18 14-18 26-4" fill="none" stroke="#4E2A13" stroke-width="4" stroke-linecap="round"/>`;

const pistachio: Piece = () => `
  <path d="M-44 2C-34-26-4-38 22-28c16 6 24 18 22 28C34 26 4 38-20 30-38 24-46 12-44 2Z" fill="#9BB656"/>
  <path d="M-44 2C-34-26-4-38 22-28 6-22-10-12-22 2-30 12-32 20-32 24c-10-6-14-14-12-22Z" fill="#E9D5AC"/>
  <path d="M44 0C34 26 4 38-20 30-4 26 14 14 26 0c6-8 9-16 10-22 7 6 10 14 8 22Z" fill="#DCC08C"/>
  <path d="M-18 14C-6-2 10-14 24-18" fill="none" stroke="#6F8A34" stroke-width="5" stroke-linecap="round"/>`;

const sunflower: Piece = () => `
  <path d="M-46 0C-34-16-8-24 16-20c16 3 28 12 30 20-4 8-16 17-32 20-24 4-48-4-60-20Z" fill="#3A302B"/>
  <path d="M-38-2C-20-12 12-14 38-4M-38 4c20 8 52 10 74-2" fill="none" stroke="#E9DFCB" stroke-width="5" stroke-linecap="round"/>`;

const peanut: Piece = () => `
  <path d="M-44-6c0-18 16-28 32-24 12 3 14 6 24 4 16-4 34 8 34 26 0 20-18 32-36 28-10-2-14-6-24-6-16 0-30-10-30-28Z" fill="#DDA964"/>
  <path d="M-44-6c0-18 16-28 32-24 12 3 14 6 24 4 10-2 20 1 27 8-14-4-26 2-38 2-18 0-30-2-44 14-1-1-1-3-1-4Z" fill="#F0C585"/>
  <path d="M-30-8c6-6 12-4 14 2m-18 10c6-2 12 2 12 8M8-8c8-2 14 2 16 8M4 10c8-2 16 2 18 8M28-2c4 4 4 8 2 12" fill="none" stroke="#B67E3B" stroke-width="4" stroke-linecap="round"/>`;

export const nuts = { walnut, almond, cashew, macadamia, pistachio, sunflower, peanut };
