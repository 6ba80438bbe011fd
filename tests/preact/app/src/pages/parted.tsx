import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button, Form, Input, Text, View } from 'sampan/components';

const Box = ({ children }: { children?: ComponentChildren }) => <View>{children}</View>;

/** A form whose field stands in three boxes, and in four: the fourth is behind a boundary where templates have copies. */
export default function Parted() {
  const [isDeep, setDeep] = useState(false);
  const field = <Input name="phone" />;
  return (
    <View>
      <Text>shown</Text>
      <Button id="deeper" onTap={() => setDeep(true)}>
        [deeper]
      </Button>
      <Form>
        <Box>
          <Box>
            <Box>{isDeep ? <Box>{field}</Box> : field}</Box>
          </Box>
        </Box>
      </Form>
    </View>
  );
}
