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

export interface PickItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

interface PickOneProps {
  readonly label: string;
  readonly items: readonly PickItem[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A choice from a short list that looks like the words it changes. */
export function PickOne({ label, items, chosen, onChoose }: PickOneProps) {
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

export function Chevron() {
  return (
    <svg className="chevron" viewBox="0 0 12 8" aria-hidden="true">
      <path d="M0 0h12L6 8z" />
    </svg>
  );
}
