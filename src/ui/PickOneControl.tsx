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

/** A choice from a short list that looks like the words it changes. */
export function PickOneControl({ label, items, chosen, onChoose }: PickProps) {
  return (
    <Select
      className="pick"
      value={chosen}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
    >
      <Label className="pick-label">{label}</Label>
      <Button className="pick-button">
        <SelectValue className="pick-value">
          {({ selectedText }) => items.find((item) => item.id === chosen)?.label ?? selectedText}
        </SelectValue>
        <Chevron />
      </Button>
      <Popover className="pick-popover">
        <ListBox className="pick-list" items={items}>
          {(item) => <PickOption item={item} />}
        </ListBox>
      </Popover>
    </Select>
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
