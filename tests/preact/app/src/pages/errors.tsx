import { Component, type ComponentChildren } from 'preact';
import { useErrorBoundary, useState } from 'preact/hooks';
import { Button, Text, View } from 'sampan/components';

class Guard extends Component<{ children?: ComponentChildren }, { message?: string }> {
  override state: { message?: string } = {};

  static override getDerivedStateFromError(error: Error) {
    return { message: error.message };
  }

  override render() {
    return this.state.message ? <Text>caught {this.state.message}</Text> : <View>{this.props.children}</View>;
  }
}

function Bomb({ name }: { name: string }) {
  const [isLit, setLit] = useState(false);
  if (isLit) throw new Error(name);
  return (
    <Button id={name} onTap={() => setLit(true)}>
      [light {name}]
    </Button>
  );
}

function HookGuard({ children }: { children?: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  return error ? (
    <Button id="reset" onTap={reset}>
      [reset after {(error as Error).message}]
    </Button>
  ) : (
    <View>{children}</View>
  );
}

/** A broken part is replaced; what stands beside it lives on. */
export default function Errors() {
  const [n, setN] = useState(0);
  return (
    <View>
      <Guard>
        <Bomb name="class" />
      </Guard>
      <HookGuard>
        <Bomb name="hook" />
      </HookGuard>
      <Text id="n" onTap={() => setN(n + 1)}>
        beside {n}
      </Text>
    </View>
  );
}
