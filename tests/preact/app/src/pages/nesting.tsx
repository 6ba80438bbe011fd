import { useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

/** A block inside itself, deeper than any engine's copies of its template go. */
function Box({ depth, onHear }: { depth: number; onHear: (what: string) => void }) {
  const [n, setN] = useState(0);
  return (
    <View onTap={() => onHear(`box ${depth}`)}>
      <Text id={`level-${depth}`} onTap={() => setN(n + 1)}>
        level {depth}: {n}
      </Text>
      {depth > 0 && <Box depth={depth - 1} onHear={onHear} />}
    </View>
  );
}

export default function Nesting() {
  const [depth, setDepth] = useState(8);
  const [heard, setHeard] = useState<string[]>([]);
  return (
    <View>
      <Text>{heard.join(' ')}</Text>
      <Box depth={depth} onHear={(what) => setHeard((all) => [...all, what])} />
      <Button id="deeper" onTap={() => setDepth(depth + 2)}>
        [deeper]
      </Button>
      <Button id="forget" onTap={() => setHeard([])}>
        [forget]
      </Button>
    </View>
  );
}
