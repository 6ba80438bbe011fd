import { definePage } from 'sampan';
import { Menu } from '../menu';

/** The same without first data. */
export const page = definePage({ firstPaint: false });

export default function Page() {
  return <Menu />;
}
