import { useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import { Chevron, type PickItem, type PickProps } from './PickLook.tsx';
import { PickOption } from './PickOneControl.tsx';

/**
 * A choice from a long list by typing part of a name. Leaving it without a choice changes nothing.
 * The library keeps the typed text and filters: a text kept here would open the list by itself
 * whenever the choice changes from outside, such as on the way back.
 */
export function SearchOneControl({ label, items, chosen, onChoose }: PickProps) {
  const current = items.find((item) => item.id === chosen)?.label ?? '';
  const [shown, setShown] = useState(current);
  /** The field never narrows while one types, so that nothing beside it moves. */
  const size = shown.length > current.length ? shown : current;
  return (
    <ComboBox
      className="pick"
      defaultItems={items}
      value={chosen}
      onInputChange={setShown}
      onChange={(key) => {
        if (key !== null && key !== chosen) onChoose(String(key));
      }}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="pick-label">{label}</Label>
      <div className="pick-field">
        <span className="pick-size" aria-hidden="true">
          {size === '' ? 'Type a name' : size}
        </span>
        <Input
          className="pick-input"
          placeholder="Type a name"
          // Enter takes the only name that fits; the library alone would go back to the old one.
          onKeyDown={(event) => {
            if (
              event.key !== 'Enter' ||
              event.currentTarget.hasAttribute('aria-activedescendant')
            ) {
              return;
            }
            const only = onlyMatch(items, event.currentTarget.value);
            if (only !== undefined && only.id !== chosen) onChoose(only.id);
          }}
          // The library also tells the field of a focus that only came back from its list: to
          // select the text then would let the next letter wipe out those before it.
          onFocus={(event) => {
            if (event.nativeEvent.isTrusted) event.currentTarget.select();
          }}
        />
        <Button className="pick-open" aria-label="Show every">
          <Chevron />
        </Button>
      </div>
      <Popover className="pick-popover">
        <ListBox
          className="pick-list"
          renderEmptyState={() => (
            <p className="pick-none">No {label.toLowerCase()} has this name</p>
          )}
        >
          {(item: PickItem) => <PickOption item={item} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The one item whose name holds the words typed, or is them; undefined for none or several. */
function onlyMatch(items: readonly PickItem[], typed: string): PickItem | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return undefined;
  const exact = items.find((item) => item.label.toLowerCase() === wanted);
  const fitting = items.filter((item) => item.label.toLowerCase().includes(wanted));
  return exact ?? (fitting.length === 1 ? fitting[0] : undefined);
}
