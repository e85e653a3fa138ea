import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { Chevron, type PickItem, type PickProps } from './PickLook.tsx';

interface PickFieldProps extends PickProps {
  /** What opens under the field: a list of `PickOption`, alone or with something above it. */
  readonly children: ReactNode;
}

/** The words that stand for a choice, and what opens under them. Choosing the same changes nothing. */
export function PickField({ label, items, chosen, onChoose, children }: PickFieldProps) {
  return (
    <Select
      className="pick"
      value={chosen}
      onChange={(key) => {
        if (key !== null && key !== chosen) onChoose(String(key));
      }}
    >
      <Label className="pick-label">{label}</Label>
      <Button className="pick-button">
        <SelectValue className="pick-value">
          {({ selectedText }) => items.find((item) => item.id === chosen)?.label ?? selectedText}
        </SelectValue>
        <Chevron />
      </Button>
      <Popover className="pick-popover">{children}</Popover>
    </Select>
  );
}

/** A choice from a short list that looks like the words it changes. */
export function PickOneControl(props: PickProps) {
  return (
    <PickField {...props}>
      <ListBox className="pick-list" items={props.items}>
        {(item) => <PickOption item={item} />}
      </ListBox>
    </PickField>
  );
}

/** One line of a list to pick from: the words, and smaller words beside them. */
export function PickOption({ item }: { readonly item: PickItem }) {
  return (
    <ListBoxItem className="pick-option" id={item.id} textValue={item.label}>
      <Text slot="label">{item.label}</Text>
      {item.detail === '' ? null : (
        <Text slot="description" className="pick-detail">
          {item.detail}
        </Text>
      )}
    </ListBoxItem>
  );
}
