import { Menu } from '../menu';

export default function Page() {
  return <Menu />;
}
